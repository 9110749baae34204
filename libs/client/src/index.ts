export * from './answer.js';
export * from './create-client.js';
export * from './generated/documents.js';
export { NetworkError } from './network-error.js';
export * from './create-subscriber.js';
