module.exports = { ...require('../../jest.preset.cjs'), displayName: 'reader', transformIgnorePatterns: ['/node_modules/(?!d3-(force|quadtree|dispatch|timer)/)'] };
