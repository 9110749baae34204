export * from './marked-text.js';
export * from './articles/article-outline.js';
export * from './articles/make-article.js';
export * from './articles/test-linker.js';
export * from './store/describe-article-store.js';
export * from './store/describe-embargo.js';
export type { OpenStore } from './store/opened-stores.js';
export { readRecord, type WholeRecord } from './store/read-record.js';
