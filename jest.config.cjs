/** Every project's tests in one run, on all cores. A test may wait for a server or a worker thread on a busy machine; none is timed. */
module.exports = { projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/tools/*/jest.config.cjs'], maxWorkers: '100%', workerIdleMemoryLimit: '1GB', testTimeout: 60_000 };
