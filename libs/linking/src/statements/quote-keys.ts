import { hashOf } from '../identity/fact-id.js';
import { splitWords } from '../words/split-words.js';
import { MOST_WORDS } from './longest-common-run.js';
import { countContentWords } from './stop-words.js';

/** Words in a run that two quotes must share to be compared. */
const RUN = 4;
/** A run of this many words is no coincidence, whenever it is printed: people quote a speech for years. */
const TELLING_RUN = 8;
const CONTENT_WORDS_OF_RUN = 2;
/** A content of so many words that another article repeats word by word is copied from one text. */
const WORDS_OF_CONTENT = 6;
const CONTENT_WORDS_OF_CONTENT = 3;
const KEY_DIGITS = 20;

/** The keys under which the quotes of the same utterance are sought, and those that say by themselves that they are. */
export interface QuoteKeys {
  readonly keys: readonly string[];
  readonly bonds: readonly string[];
}

/**
 * Keys: each run of four marked words with two or more that tell something, each shorter stretch as a whole, and the whole
 * content, marked or not. Bonds: each run of eight marked words. All with the speaker.
 */
export function quoteKeys(speakerKey: string, quotedWords: readonly string[], contentWords: string): QuoteKeys {
  const keys = new Set<string>();
  const bonds = new Set<string>();
  for (const stretch of quotedWords) {
    const words = splitWords(stretch).slice(0, MOST_WORDS);
    if (words.length < RUN && words.length > 1 && countContentWords(words) > 0) keys.add(toKey(speakerKey, words));
    for (const run of runsOf(words, RUN)) keys.add(toKey(speakerKey, run));
    for (const run of runsOf(words, TELLING_RUN)) bonds.add(toKey(speakerKey, run));
  }
  const content = splitWords(contentWords);
  if (isTellingContent(content)) keys.add(toKey(`all ${speakerKey}`, content));
  return { keys: [...keys], bonds: [...bonds] };
}

/** Whether a content says so much that its words alone tell which utterance it is. */
export function isTellingContent(words: readonly string[]): boolean {
  return words.length >= WORDS_OF_CONTENT && countContentWords(words) >= CONTENT_WORDS_OF_CONTENT;
}

function runsOf(words: readonly string[], length: number): readonly (readonly string[])[] {
  const runs = Array.from({ length: Math.max(0, words.length - length + 1) }, (_, start) => words.slice(start, start + length));
  return runs.filter((run) => countContentWords(run) >= CONTENT_WORDS_OF_RUN);
}

function toKey(speakerKey: string, words: readonly string[]): string {
  return hashOf([speakerKey, ...words], KEY_DIGITS);
}
