/** type-graphql's decorators need the metadata polyfill before any type is read, also where a test imports one file. */
module.exports = { ...require('../../jest.preset.cjs'), displayName: 'schema', setupFiles: ['reflect-metadata'] };
