import { BEFORE_A_NAME } from './abbreviations.js';

/**
 * Words that begin a sentence far more often than they stand inside a name, compiled for this project from the first
 * words of English news sentences. After an abbreviation they tell that a sentence ended.
 */
const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we you i this that these those there here his her its their our my but and or so yet in on at by for from with after before when while as if
   although though since because during under over what who why how where which not no some many most several all both each another other one two three meanwhile however
   still also then now today yesterday earlier later last next mr mrs ms asked according despite instead once more such even only just let
   did do does is are was were has have had can could will would should`.split(/\s+/),
);

/** The word that follows, as `endsSentence` needs to know it. */
export interface NextWord {
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Whether a round bracket opens before it. */
  readonly inBracket: boolean;
}

/** Matches `?`, `!!`, `?!`; must not match `…`. */
const STRONG = /^[?!]+$/;
/** Matches `...`, `…`, `. . .`, `[...]`; must not match `Inc.`. */
const ELLIPSIS = /^\[?(?:…\.*|[. ]{2,})\]?$/;
/** Matches `The`, `2018`, `$12`, and a name as `iPhone` and `eBay` write theirs; must not match `the`. Numbers may begin a sentence only after a real full stop. */
const BEGINS_LIKE_SENTENCE = /^(?:[\p{Lu}\p{Lt}\p{N}$€£•]|\p{Ll}{1,4}\p{Lu}\p{Ll})/u;

/**
 * Whether a sentence ends after this token, given what follows it (closing marks and brackets left out).
 * `next` is `undefined` at the end of the region.
 */
export function endsSentence(text: string, next: NextWord | undefined): boolean {
  if (next === undefined) return true;
  if (/^[,;:]/.test(next.text)) return false;
  const begins = BEGINS_LIKE_SENTENCE.test(next.text) || !/[\p{L}\p{N}]/u.test(next.text);
  // A bracket behind a full stop is a sentence of its own, or a source: "(photo: Norvania Press)".
  if (!begins) return text === '.' && next.inBracket;
  if (STRONG.test(text) || text === '.') return true;
  if (ELLIPSIS.test(text)) return !next.inBracket && (next.isWord || /\p{L}/u.test(next.text));
  if (!text.endsWith('.')) return false;
  return abbreviationEnds(text.slice(0, -1).toLowerCase(), next);
}

function abbreviationEnds(lower: string, next: NextWord): boolean {
  if (BEFORE_A_NAME.has(lower)) return false;
  if (lower === 'etc') return true;
  if (/^\p{N}/u.test(next.text)) return false;
  if (lower === 'p.m' || lower === 'a.m') return SENTENCE_OPENERS.has(next.lower.replace(/\.$/, '')) && (lower === 'p.m' || !next.lower.endsWith('.'));
  return SENTENCE_OPENERS.has(next.lower);
}
