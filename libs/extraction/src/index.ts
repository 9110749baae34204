export * from './analyse-article.js';
export * from './engine.js';
export { createParser } from './dependencies/parser-model.js';
export { createTagger } from './tag/tagger-model.js';
export { parseSentences, type ParsingModels } from './dependencies/parse-sentences.js';
export * from './dependencies/parsed-text.js';
export { DependencyParser } from './dependencies/dependency-parser.js';
export { Tagger } from './tag/tagger.js';
export * from './training.js';
