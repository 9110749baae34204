import { hashWord } from '../perceptron/hash.js';

/** Words and tags of a sentence as the parser sees them. */
export interface TaggedWords {
  /** Hashes of the words in lower case. */
  readonly words: Int32Array;
  /** Hashes of their last three letters. */
  readonly endings: Int32Array;
  readonly tags: Int32Array;
  /** The parts of speech alone: what is told of three words at once is told of these. */
  readonly parts: Int32Array;
  /** Of each place, how many commas, other signs and verbs stand before it; one more place at the end. */
  readonly commasBefore: Int32Array;
  readonly signsBefore: Int32Array;
  readonly verbsBefore: Int32Array;
}

/** What the parser knows of the tags it is given: of each, the number of its part of speech. */
export interface TagClasses {
  readonly parts: Int32Array;
  readonly verb: number;
  readonly sign: number;
}

/** Tells the parts of speech of tags such as `VERB|VBD`, numbered in the order of their first tag. */
export function classTags(tags: readonly string[]): TagClasses {
  const names = [...new Set(tags.map((tag) => tag.slice(0, tag.indexOf('|'))))];
  return { parts: Int32Array.from(tags, (tag) => names.indexOf(tag.slice(0, tag.indexOf('|')))), verb: names.indexOf('VERB'), sign: names.indexOf('PUNCT') };
}

/** The words of a sentence as the parser sees them. */
export function toTaggedWords(words: readonly string[], tags: Int32Array, { parts, verb, sign }: TagClasses): TaggedWords {
  const count = words.length;
  const sentence = { words: new Int32Array(count), endings: new Int32Array(count), tags, parts: new Int32Array(count), commasBefore: new Int32Array(count + 1), signsBefore: new Int32Array(count + 1), verbsBefore: new Int32Array(count + 1) };
  for (let i = 0; i < count; i++) {
    const lower = words[i]!.toLowerCase();
    const part = parts[tags[i]!]!;
    sentence.words[i] = hashWord(lower);
    sentence.endings[i] = hashWord(lower, Math.max(0, lower.length - 3));
    sentence.parts[i] = part;
    const isComma = lower === ',';
    sentence.commasBefore[i + 1] = sentence.commasBefore[i]! + (isComma ? 1 : 0);
    sentence.signsBefore[i + 1] = sentence.signsBefore[i]! + (part === sign && !isComma ? 1 : 0);
    sentence.verbsBefore[i + 1] = sentence.verbsBefore[i]! + (part === verb ? 1 : 0);
  }
  return sentence;
}
