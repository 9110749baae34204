export * from './compose-server.js';
export * from './configuration/configuration.js';
export type * from './configuration/limits.js';
export * from './example-operations.js';
export type { Log } from './http/graphql-server.js';
