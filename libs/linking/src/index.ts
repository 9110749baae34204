export * from './linker.js';
