/** Every project's tests in one run. */
module.exports = { projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/tools/*/jest.config.cjs'] };
