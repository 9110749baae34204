import 'reflect-metadata';

export * from './build-schema.js';
export { readsOf } from './connections/reads.js';
export * from './print-schema.js';
export * from './record-context.js';
export * from './loaders/create-loaders.js';
export * from './loaders/page-loader.js';
export * from './loaders/record-loader.js';
export * from './errors/to-public-error.js';
export * from './node/global-id.js';
