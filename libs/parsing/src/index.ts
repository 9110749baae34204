export * from './decode-document.js';
export * from './parse-article.js';
export * from './unpack-document.js';
