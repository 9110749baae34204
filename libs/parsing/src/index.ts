export * from './decode-document.js';
export * from './parse-article.js';
