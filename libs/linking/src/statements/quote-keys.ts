import { hashOf } from '../identity/fact-id.js';
import { splitWords } from '../words/split-words.js';
import { countContentWords } from './stop-words.js';

/** Words in a run that two quotes must share to be compared. */
const RUN = 4;
const CONTENT_WORDS_OF_RUN = 2;
const KEY_DIGITS = 20;

/**
 * The keys under which the quotes of the same utterance are sought: each run of four marked words with two or more that
 * tell something, and each shorter stretch as a whole, both with the speaker.
 */
export function quoteKeys(speakerKey: string, quotedWords: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const stretch of quotedWords) {
    const words = splitWords(stretch);
    if (words.length < RUN) {
      if (words.length > 1 && countContentWords(words) > 0) keys.add(toKey(speakerKey, words));
      continue;
    }
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN);
      if (countContentWords(run) >= CONTENT_WORDS_OF_RUN) keys.add(toKey(speakerKey, run));
    }
  }
  return [...keys];
}

function toKey(speakerKey: string, words: readonly string[]): string {
  return `statement ${hashOf([speakerKey, ...words], KEY_DIGITS)}`;
}
