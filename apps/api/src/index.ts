export * from './compose-server.js';
export * from './configuration.js';
export * from './example-operations.js';
export type { Log } from './http/graphql-server.js';
