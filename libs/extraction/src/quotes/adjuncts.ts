import { nounPhraseAfter } from './noun-phrase-after.js';
import { OCCASION_NOUN } from './occasion-words.js';
import { isCapitalised, isMarked, lowerAt, opensMarks, type Reading, type TokenRange } from './reading.js';
import { DAYS, DETERMINERS, GROUP_NOUNS, isAdverb, OBJECT_PRONOUNS, PREPOSITIONS } from './word-classes.js';

/** What stands between a cue and its content, or behind a cue whose content came before: when, where, to whom. */
export interface Adjuncts {
  /** First token behind them. */
  readonly to: number;
  readonly addressee?: TokenRange;
  readonly occasion?: TokenRange;
  /** Whether anything but time, adverbs and the addressee was passed over, so that only "that" or marks can follow. */
  readonly hasPhrase: boolean;
}

const LONGEST_PHRASE = 14;
const TIME_WORD = /^(?:last|this|next|late|early|earlier|later|that|the|a|an|one|two|three|few)$/;
const TIME_NOUN = /^(?:week|weeks|month|months|year|years|day|days|night|morning|afternoon|evening|weekend|hour|hours|minute|minutes|time|ago|earlier|later|moment|moments)$/;

/** Passes over adjuncts from token `from`, up to `limit`. */
export function passAdjuncts(reading: Reading, from: number, limit: number, takesAddressee: boolean): Adjuncts {
  let at = from;
  let addressee: TokenRange | undefined;
  let occasion: TokenRange | undefined;
  let hasPhrase = false;
  if (takesAddressee) {
    addressee = addresseeAt(reading, at, limit);
    if (addressee !== undefined) at = addressee.to;
  }
  if (lowerAt(reading, at) === 'only' && lowerAt(reading, at + 1) === 'that') at += 1;
  for (let passes = 0; passes < 6 && at < limit; passes++) {
    const passed = asideAt(reading, timeAt(reading, at, limit), limit);
    if (passed > at) {
      at = passed;
      continue;
    }
    const phrase = prepositionalAt(reading, at, limit);
    if (phrase === undefined) break;
    hasPhrase = true;
    if (lowerAt(reading, at) === 'to' && addressee === undefined) addressee = { from: at + 1, to: phrase.to };
    else if (isOccasion(reading, phrase)) occasion ??= phrase;
    at = phrase.to;
  }
  return { to: at, hasPhrase, ...(addressee === undefined ? {} : { addressee }), ...(occasion === undefined ? {} : { occasion }) };
}

/** Whether a phrase with its preposition tells an occasion on which people speak. */
export function isOccasion(reading: Reading, { from, to }: TokenRange): boolean {
  if (!/^(?:in|at|on|during|after|before|following|via|through)$/.test(lowerAt(reading, from))) return false;
  for (let i = from; i < to; i++) if (OCCASION_NOUN.test(lowerAt(reading, i))) return true;
  return false;
}

function addresseeAt(reading: Reading, at: number, limit: number): TokenRange | undefined {
  if (OBJECT_PRONOUNS.has(lowerAt(reading, at)) && !ownsWhatFollows(reading, at, limit)) return { from: at, to: at + 1 };
  if (timeAt(reading, at, limit) > at) return undefined;
  const phrase = nounPhraseAfter(reading, at, limit);
  return phrase === undefined ? undefined : { from: at, to: phrase.core.to };
}

/** "told her supporters that": a possessive, not "told her that" or "told her supporters had left". */
function ownsWhatFollows(reading: Reading, at: number, limit: number): boolean {
  if (lowerAt(reading, at) !== 'her') return false;
  const phrase = nounPhraseAfter(reading, at, limit)?.core;
  return phrase !== undefined && phrase.to > at + 1 && (/^(?:that|,|:|to|in|on|at)$/.test(lowerAt(reading, phrase.to)) || opensMarks(reading, phrase.to));
}

/** Words that stand between commas behind a cue: "said, however, that". */
const ASIDE = /^(?:however|though|too|also|then|instead|meanwhile|again|rather|indeed|nonetheless|nevertheless|moreover|furthermore|of course|in fact|for example|for instance|in part|in turn|by contrast|at least|among other things)$/;

/** Index behind ", however,", and behind ", in a letter to staff," where "that" follows; `from` where neither stands there. */
function asideAt(reading: Reading, from: number, limit: number): number {
  if (lowerAt(reading, from) !== ',' || isMarked(reading, from)) return from;
  for (let i = from + 2; i < Math.min(limit, from + LONGEST_PHRASE); i++) {
    if (isMarked(reading, i)) return from;
    const lower = lowerAt(reading, i);
    if (lower !== ',' && lower !== ':') continue;
    const words = Array.from({ length: i - from - 1 }, (_, k) => lowerAt(reading, from + 1 + k)).join(' ');
    if (ASIDE.test(words)) return lower === ':' ? i : i + 1;
    return lower === ',' && lowerAt(reading, i + 1) === 'that' && PREPOSITIONS.has(lowerAt(reading, from + 1)) ? i + 1 : from;
  }
  return from;
}

/** Matches "Wednesday night", "last week", "then", "on Friday", "at the time"; gives the index behind. */
function timeAt(reading: Reading, from: number, limit: number): number {
  let at = from;
  const preposition = /^(?:on|at|in|late|early)$/.test(lowerAt(reading, at)) ? 1 : 0;
  at += preposition;
  const isThatDay = lowerAt(reading, at) === 'that' && TIME_NOUN.test(lowerAt(reading, at + 1)) && /^(?:[,.:]|that)?$/.test(lowerAt(reading, at + 2));
  if (isThatDay) return at + 2;
  while (at < limit && at - from < 6 && TIME_WORD.test(lowerAt(reading, at)) && lowerAt(reading, at) !== 'that') at += 1;
  const start = at;
  while (at < limit && at - from < 8 && (DAYS.has(lowerAt(reading, at)) || TIME_NOUN.test(lowerAt(reading, at)) || (at > start && reading.tokens[at]!.kind === 'number'))) at += 1;
  if (at > start) return at;
  if (preposition === 0 && isAdverb(lowerAt(reading, from)) && !/^(?:all|both|only|even|just|first|last|too)$/.test(lowerAt(reading, from))) return from + 1;
  if (lowerAt(reading, from) === 'in' && reading.tokens[from + 1]?.kind === 'number') return from + 2;
  return from;
}

/** A phrase that begins with a preposition: "in a statement to reporters". It ends before "that", a comma, marks or the next preposition. */
function prepositionalAt(reading: Reading, from: number, limit: number): TokenRange | undefined {
  if (isMarked(reading, from) || !PREPOSITIONS.has(lowerAt(reading, from)) || lowerAt(reading, from) === 'like') return undefined;
  if (OBJECT_PRONOUNS.has(lowerAt(reading, from + 1))) return { from, to: from + 2 };
  // "before he left" is a clause.
  if (isInfinitive(reading, from) || /^(?:he|she|they|we|i)$/.test(lowerAt(reading, from + 1))) return undefined;
  const phrase = nounPhraseAfter(reading, from + 1, Math.min(limit, from + LONGEST_PHRASE));
  if (phrase === undefined || opensMarks(reading, from + 1)) return undefined;
  return { from, to: phrase.core.to };
}

/** Whether "to" begins an infinitive ("to leave") and no addressee ("to reporters", "to the crowd", "to Mr Varga"). */
export function isInfinitive(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at) !== 'to') return false;
  const next = lowerAt(reading, at + 1);
  return !isCapitalised(reading, at + 1) && !DETERMINERS.has(next) && !GROUP_NOUNS.has(next) && !OBJECT_PRONOUNS.has(next) && !isMarked(reading, at + 1) && !/(?:[^s]s|ing)$/.test(next);
}
