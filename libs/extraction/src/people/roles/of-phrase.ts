import type { Token } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { PORTFOLIO_WORDS } from '../lexicon/titles.js';
import { isCalendarWord, isCapital, isTitleNoun } from '../names/word-shapes.js';
import type { RunIndex } from './beside-name.js';
import { joinTokens } from './join-tokens.js';

/** What follows a head and belongs to it. */
export interface OfPhrase {
  readonly words: string;
  readonly country?: string;
  readonly to: number;
}

/** Of a phrase, up to the name that its office belongs to. "of Russia", "for the Interior Ministry", "to President Ada Lindqvist", "at the time": what follows a head and belongs to it. */
export function readOf(tokens: readonly Token[], at: number, to: number, { startsAt }: RunIndex): OfPhrase | undefined {
  const preposition = tokens[at];
  if (preposition === undefined || at >= to || !/^(?:of|for|to|at|in|with|from)$/.test(preposition.lower)) return undefined;
  let start = at + 1;
  if (tokens[start]?.lower === 'the') start += 1;
  let end = start;
  while (end < to && end < start + 8 && !(end > start && startsAt.has(end)) && tokens[end]!.kind === 'word' && (/^\p{Lu}/u.test(tokens[end]!.text) || (end > start && /^(?:of|and|for|the|on)$/.test(tokens[end]!.lower) && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')))) end += 1;
  if (end === start) return undefined;
  const words = joinTokens(tokens, start, end);
  const first = COUNTRY_WORDS.get(words) ?? COUNTRY_WORDS.get(tokens[start]!.text);
  return { words, to: end, ...(first === undefined ? {} : { country: first.country }) };
}

/** Past "of state", "of foreign affairs": they are part of the office's name. */
export function overOffice(tokens: readonly Token[], at: number, to: number): number {
  if (at >= to || tokens[at]!.lower !== 'of') return at;
  let end = at + 1;
  while (end < to && (PORTFOLIO_WORDS.has(tokens[end]!.lower) || (tokens[end]!.lower === 'and' && PORTFOLIO_WORDS.has(tokens[end + 1]?.lower ?? '')))) end += 1;
  while (/^(?:and|the)$/.test(tokens[end - 1]!.lower)) end -= 1;
  return end === at + 1 ? at : end;
}

const JOINING = /^(?:of|for|to)$/;
/** Offices to somebody: "envoy to Norvania"; "the minister to Norvania" of "sent the minister to Norvania" is none. */
const TO_SOMEBODY = /^(?:advis[eo]r|aide|ambassador|assistant|counsel|counsell?or|delegate|envoy|heir|representative|secretary|successor)$/;
const INNER = /^(?:of|and|for|the|on)$/;
/** So many tokens complete an office at most. */
const LONGEST = 16;

/**
 * Where the words end that complete an office or trade: "the minister | for the Middle East", "commander | of Central
 * Command", "envoy | to Norvania"; `at` itself where none stand there. They end before a person's name: "Minister for
 * Trade | Ada Lindqvist".
 */
export function completionOf(tokens: readonly Token[], at: number, to: number, { startsAt }: RunIndex): number {
  const last = Math.min(to, at + LONGEST);
  if (tokens[at]?.lower === 'to' && !TO_SOMEBODY.test(tokens[at - 1]!.lower)) return at;
  let end = at;
  while (end + 1 < last && JOINING.test(tokens[end]!.lower)) {
    const start = tokens[end + 1]!.lower === 'the' ? end + 2 : end + 1;
    const person = startsAt.get(start);
    const next = person === undefined ? endOfCapitals(tokens, start, last, startsAt) : person.to;
    if (next === start) break;
    end = next;
  }
  return end;
}

function endOfCapitals(tokens: readonly Token[], start: number, to: number, startsAt: RunIndex['startsAt']): number {
  let end = start;
  while (end < to && !startsAt.has(end)) {
    const token = tokens[end]!;
    if (isCapital(token) && !isCalendarWord(token)) end += 1;
    else if (end > start && INNER.test(token.lower) && goesOn(tokens, end, to, startsAt)) end += 1;
    else break;
  }
  return end;
}

/** Whether a small word joins two parts of a name; "of Norvania and Prime Minister" goes on with somebody else. */
function goesOn(tokens: readonly Token[], at: number, to: number, startsAt: RunIndex['startsAt']): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to || startsAt.has(at + 1)) return false;
  if (/^(?:of|for|on)$/.test(tokens[at]!.lower) && next.lower === 'the') return at + 2 < to && isCapital(tokens[at + 2]!);
  return isCapital(next) && !isCalendarWord(next) && !(tokens[at]!.lower === 'and' && isTitleNoun(next.lower));
}
