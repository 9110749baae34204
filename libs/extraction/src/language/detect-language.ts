import { SCRIPTS } from './scripts.js';
import { STOP_WORDS } from './stop-words.js';

/** Read from the start of a text: enough to tell, and a bound for long ones. */
const LETTERS_READ = 20_000;
const FEWEST_WORDS = 20;
/** Running prose has a third to a half of such words; headlines and lists have few. */
const LEAST_SHARE = 0.12;
/** By how much the best language must lead the second. */
const LEAD = 1.25;

/**
 * The language of a text as BCP 47, by its script and its words of grammar; `und` when the text is too short or mixed to
 * tell. `detectLanguage('Die Regierung hat …')` is `de` given a paragraph or more.
 */
export function detectLanguage(text: string): string {
  const read = text.slice(0, LETTERS_READ);
  return languageOfScript(read) ?? languageOfWords(read);
}

/** Matches every letter; must not match digits and marks. */
const LETTER = /\p{L}/gu;

function languageOfScript(text: string): string | undefined {
  const letters = text.match(LETTER) ?? [];
  if (letters.length < 10) return undefined;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (latin * 2 > letters.length) return undefined;
  return SCRIPTS.find(({ letter, share }) => letters.filter((one) => letter.test(one)).length > share * letters.length)?.language ?? 'und';
}

function languageOfWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const shares = Object.entries(STOP_WORDS)
    .map(([language, stopWords]) => ({ language, share: words.filter((word) => stopWords.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  return best!.share >= LEAST_SHARE && best!.share >= LEAD * second!.share ? best!.language : 'und';
}
