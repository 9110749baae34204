import type { TimeExpression } from '@onrecord/domain';
import { isPossessive, type Token } from '../segment/token.js';
import { ADVERBS, AUXILIARIES, looksLikeVerb, SAYING } from './lexicon/grammar-words.js';
import { TRIGGER_WORDS } from './lexicon/trigger-words.js';
import type { MeetingTrigger } from './meeting-trigger.js';

/** How far behind the word of meeting its time may be told, in tokens. */
const REACH = 18;
/** Verbs that a meeting's own time may follow: matches the `set` of "the meeting set for Friday". */
const OF_MEETINGS = /^(?:set|planned|scheduled|slated|expected|held|hold|be|been|was|were|is|are|will|would|to|take|takes|took|begin|began|begins|start|started|could|may|might|supposed|due|continue|happen)$/;

/** The times that say when a meeting takes place: dates beside its word, not those of a saying. */
export function timesOfTrigger({ sentence, at, verb }: MeetingTrigger, today: string | undefined): readonly TimeExpression[] {
  const { tokens, times } = sentence;
  return times.filter((time) => {
    if (time.timeKind === 'duration' || time.timeKind === 'set') return false;
    const from = tokens.findIndex(({ start }) => start >= time.span.start);
    if (from < 0) return false;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < time.span.end) to += 1;
    // "In a Wednesday morning tweet": the time of another thing.
    if (/^an?$/.test(tokens[from - 1]?.lower ?? '')) return false;
    // "Said on Friday she had met": the day of the saying.
    if (isOfSaying(tokens, from)) return false;
    // "Her June 12 meeting was scheduled two weeks ago": when it was set, and not for when.
    if (from > at && time.latest !== undefined && today !== undefined && time.latest < today && tokens.slice(at + 1, from).some(({ lower }) => /^(?:scheduled|planned|arranged|announced|set|agreed)$/.test(lower))) return false;
    // "to settle the June 12 summit": the word behind has it.
    if (from > at && tokens.slice(to, to + 3).some(({ lower }, index) => TRIGGER_WORDS.has(lower) && precedesItsWord(tokens, to, to + index))) return false;
    if (from > at) return followsItsWord(tokens, at, from);
    if (to > at) return false;
    return (verb ? precedesItsVerb(tokens, to, at) : precedesItsWord(tokens, to, at)) || (opensClause(tokens, from) && isFirstVerb(tokens, to, at, verb));
  });
}

function followsItsWord(tokens: readonly Token[], at: number, from: number): boolean {
  if (from - at > REACH) return false;
  for (let i = at + 1; i < from; i++) {
    const { lower, text } = tokens[i]!;
    if (lower === 'that' && /^(?:was|were|is|are|will|had)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    // "Had met once before, on May 3".
    if (lower === 'before' && tokens[i + 1]?.text === ',') continue;
    // "On Sunday, and not on Tuesday".
    if (lower === 'not' && /^(?:and|,)$/.test(tokens[i - 1]?.lower ?? '')) return false;
    if (/^[.;:?!—–]$/.test(text) || SAYING.has(lower) || /^(?:that|who|while|because|but|when|if|before|after|until|since|according)$/.test(lower)) return false;
    if (TRIGGER_WORDS.has(lower) && i > at + 1) return false;
    if (looksLikeVerb(lower) && /^\p{Ll}/u.test(text) && !OF_MEETINGS.test(lower)) return false;
  }
  return true;
}

/** "Tuesday’s talks", "the June 12 summit", "next week’s first meeting". */
function precedesItsWord(tokens: readonly Token[], to: number, at: number): boolean {
  return at - to <= 3 && tokens.slice(to, at).every((token) => isPossessive(token) || (token.kind === 'word' && !looksLikeVerb(token.lower) && !/^(?:that|and|at|in|of|with|for|to|a|an|the|on|after|before)$/.test(token.lower)));
}

/** "On Monday met", "last week had secretly met": nothing but what belongs to the verb stands between. */
function precedesItsVerb(tokens: readonly Token[], to: number, at: number): boolean {
  return tokens.slice(to, at).every(({ lower }) => AUXILIARIES.has(lower) || ADVERBS.has(lower) || /ly$/.test(lower));
}

/** Whether a time stands right behind a verb of saying: matches the `Friday` of "said on Friday". */
function isOfSaying(tokens: readonly Token[], from: number): boolean {
  const before = /^(?:on|in|late|early|at)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return SAYING.has(tokens[before]?.lower ?? '') && tokens[before - 1]?.lower !== 'the';
}

/** Whether a time stands at the head of its sentence: "On Tuesday, …", "In Oslo on Thursday, …". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  return from <= 5 && !/^(?:by|until|since|before|after)$/.test(tokens[from - 1]?.lower ?? '') && !tokens.slice(0, from).some(({ lower, kind }) => kind === 'punctuation' || looksLikeVerb(lower) || TRIGGER_WORDS.has(lower));
}

function isFirstVerb(tokens: readonly Token[], to: number, at: number, verb: boolean): boolean {
  const verbs = tokens.slice(to, at).filter(({ lower, text }) => looksLikeVerb(lower) && /^\p{Ll}/u.test(text));
  return verb ? verbs.every(({ lower }) => OF_MEETINGS.test(lower) || /^(?:has|have|had|became)$/.test(lower)) : verbs.length <= 1 && verbs.every(({ lower }) => /^(?:held|had|hosted|attended|began|started|opened|resumed|concluded|holds?)$/.test(lower));
}
