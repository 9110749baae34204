import type { ParsedArticle } from '@onrecord/domain';
import { sliceSpan } from '@onrecord/domain';
import { splitWords } from '../words/split-words.js';

/** Words of a shingle: five in a row are seldom the same in two texts that were written apart. */
const WORDS_OF_SHINGLE = 5;
/** Words of a body beyond which it is not read: a copy of a book is told by its opening. */
const MOST_WORDS = 5_000;

/**
 * The shingles of an article's body (its paragraphs, without headline, dateline and notes, which every paper makes itself):
 * each run of five words as a number of 32 bits, rising, each once.
 */
export function toShingles({ text, paragraphs }: Pick<ParsedArticle, 'text' | 'paragraphs'>): readonly number[] {
  const shingles = new Set<number>();
  const window: number[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    for (const word of splitWords(sliceSpan(text, paragraph))) {
      if (count++ >= MOST_WORDS) return sorted(shingles);
      window.push(hashOfWord(word));
      if (window.length > WORDS_OF_SHINGLE) window.shift();
      if (window.length === WORDS_OF_SHINGLE) shingles.add(hashOfRun(window));
    }
  }
  return sorted(shingles);
}

function sorted(shingles: ReadonlySet<number>): readonly number[] {
  return [...shingles].sort((a, b) => a - b);
}

/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo; RFC 9923). */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** FNV-1a over the words' numbers, its bits then mixed (the finaliser of MurmurHash3), so that the lowest are as good as any. */
function hashOfRun(words: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(Math.imul(hash ^ (word & 0xffff), 0x01000193) ^ (word >>> 16), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
