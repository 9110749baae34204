export * from './compose-server.js';
export * from './configuration/configuration.js';
export type * from './configuration/limits.js';
export * from './example-operations.js';
export * from './operation/create-log.js';
export type * from './operation/log.js';
