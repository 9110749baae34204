/** type-graphql's decorators need the metadata polyfill before any type is read. */
module.exports = { ...require('../../jest.preset.cjs'), displayName: 'api', setupFiles: ['reflect-metadata'] };
