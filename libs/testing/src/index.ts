export * from './marked-text.js';
export * from './articles/article-outline.js';
export * from './articles/make-article.js';
export * from './articles/test-linker.js';
