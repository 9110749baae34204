// What a trainer of the models needs, and nobody else: what a model sees of a text, and how its file is written.
export { DEPENDENCY_FEATURES, writeDependencyFeatures } from './dependencies/dependency-features.js';
export { encodeParser, type ParserParts } from './dependencies/parser-model.js';
export { classTags, toTaggedWords, type TagClasses, type TaggedWords } from './dependencies/tagged-words.js';
export { ParserState, type Move, type Transition } from './dependencies/transitions.js';
export { hashWord } from './perceptron/hash.js';
export type { StoredWeights } from './perceptron/model-file.js';
export { PackedWeights } from './perceptron/packed-weights.js';
export type { Scorer } from './perceptron/scorer.js';
export { toModelWord } from './tag/model-word.js';
export { TAG_FEATURES, WordMarks, writeTagFeatures } from './tag/tag-features.js';
export { encodeTagger } from './tag/tagger-model.js';
export * from './names/training.js';
