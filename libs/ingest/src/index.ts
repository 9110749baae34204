export * from './read-article.js';
export * from './take-in.js';
export * from './article-id.js';
