export * from './marked-text.js';
