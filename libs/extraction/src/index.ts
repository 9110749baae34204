export * from './analyse-article.js';
export * from './engine.js';
