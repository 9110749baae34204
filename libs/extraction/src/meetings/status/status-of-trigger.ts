import type { TimeExpression } from '@onrecord/domain';
import type { Token } from '../../segment/token.js';
import { looksLikeVerb } from '../lexicon/grammar-words.js';
import type { MeetingContext } from '../meeting-context.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import { NOUN_STATUS, type StatusPattern, VERB_STATUS } from './status-patterns.js';
import type { ToldStatus } from './told-status.js';

/** How many tokens on each side are looked at. */
const WINDOW = 12;

/** What a sentence says of a meeting's status beside its word: by words, by tense, by the time told with it. */
export function statusOfTrigger(trigger: MeetingTrigger, times: readonly TimeExpression[], context: MeetingContext): ToldStatus {
  const told = trigger.verb ? statusOfVerb(trigger) : statusOfNoun(trigger);
  const future = context.today !== undefined && times.some(({ earliest }) => earliest !== undefined && earliest > context.today!) && !times.some(({ latest }) => latest !== undefined && latest < context.today!);
  if (future && (told.strength < 3 || told.rule.endsWith('/progressive')) && (told.status === 'held' || told.status === 'underway')) return { ...told, status: 'planned', strength: 2, rule: 'meetings/status/future-time' };
  // "Was criticised for a meeting last Monday": faint words of plans before a day that has passed.
  const past = context.today !== undefined && times.length > 0 && times.every(({ latest }) => latest !== undefined && latest < context.today!);
  if (past && told.status === 'planned' && /\/(?:ahead|gerund-ahead|present)$/.test(told.rule)) return { ...told, status: 'held', strength: 2, rule: 'meetings/status/past-time' };
  return told;
}

function statusOfVerb(trigger: MeetingTrigger): ToldStatus {
  const { sentence, at } = trigger;
  const { tokens } = sentence;
  const word = tokens[at]!;
  const told = (status: ToldStatus['status'], strength: ToldStatus['strength'], rule: string): ToldStatus => ({ status, strength, rule: `meetings/status/${rule}`, span: { start: word.start, end: word.end } });
  const surroundings = surroundingsOf(tokens, at);
  for (const pattern of VERB_STATUS) {
    const found = match(pattern, surroundings);
    // Whoever accepts an invitation was offered the meeting before.
    if (found?.response === 'accepted') return { ...found, before: [{ ...found, status: 'proposed', rule: 'meetings/status/invitation' }] };
    if (found !== undefined) return found;
  }
  const before = tokens[at - 1]?.lower ?? '';
  if (/ing$/.test(word.lower)) {
    if (/^(?:is|are|’s|’re|am|been|be|were|was)$/.test(tokens.slice(0, at).findLast(({ lower }) => !/ly$|^(?:also|still|now|not)$/.test(lower))?.lower ?? '')) return told('underway', 3, 'progressive');
    return /^(?:before|of|for)$/.test(before) ? told('planned', 1, 'gerund-ahead') : told('held', 2, 'gerund');
  }
  if (before === 'to') return purpose(tokens, at) ? told('held', 2, 'purpose-of-past') : told('planned', 2, 'infinitive');
  if (/^(?:meet|meets|visit|visits|host|hosts|welcomes?|speak|speaks|discuss|discusses|negotiates?|talk|confers?|receives?|greets?)$/.test(word.lower)) return sentence.region === 'paragraph' ? told('planned', 1, 'present') : told('held', 1, 'present-of-headline');
  // "Before he met her" tells no more than that they are to meet.
  if (tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'before')) return told('held', 1, 'before-it');
  return told('held', 3, 'past');
}

/** "flew to the capital to meet": the last verb with a tense before the infinitive is a past one. */
function purpose(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0; i--) {
    const { lower } = tokens[i]!;
    if (!looksLikeVerb(lower)) continue;
    if (!(/ed$/.test(lower) || /^(?:flew|went|came|made|left|sent|was|were|met|had|took)$/.test(lower))) return false;
    return !/^(?:will|would|to|could|might|may|is|are|be)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

function statusOfNoun(trigger: MeetingTrigger): ToldStatus {
  const { sentence, at } = trigger;
  const word = sentence.tokens[at]!;
  // "Called it off": the verb stands on both sides.
  if (trigger.pronoun && /^call(?:ed|s)$/.test(sentence.tokens[at - 1]?.lower ?? '')) return { status: 'cancelled', strength: 3, rule: 'meetings/status/cancelled', span: { start: sentence.tokens[at - 1]!.start, end: sentence.tokens[at + 1]?.end ?? word.end } };
  const surroundings = surroundingsOf(sentence.tokens, at);
  const told = NOUN_STATUS.map((pattern) => match(pattern, surroundings)).filter((found) => found !== undefined);
  const atLast = told.find(({ rule }) => rule.endsWith('/held-at-last'));
  if (atLast !== undefined) return atLast;
  // What is put on again was called off and planned before.
  const again = told.find(({ rule }) => rule.endsWith('/again') || rule.endsWith('/back-on'));
  if (again !== undefined) return { ...again, before: told.filter(({ strength, status }) => strength > 2 && status !== 'held') };
  const [first] = told;
  // "Flew back to attend talks": what somebody travelled for has taken place.
  if (first?.rule.endsWith('/will-hold') && isEndOfJourney(sentence.tokens, at)) return { ...first, status: 'held', strength: 2, rule: 'meetings/status/purpose-of-past' };
  if (first !== undefined) return first.status === 'cancelled' || first.status === 'postponed' ? { ...first, before: told.filter(({ strength, status }) => strength > 2 && status === 'planned') } : first;
  return { status: 'held', strength: 0, rule: 'meetings/status/none', span: { start: word.start, end: word.end } };
}

/** Matches `flown`; must not match `sent`. */
const MOVED = /^(?:flew|flown|went|came|travell?ed|arrived|returned|drove)$/;

/** Matches "flew back to Norvania to attend", "had travelled there to hold"; must not match "will fly to", "was flown to attend" of somebody's plan. */
function isEndOfJourney(tokens: readonly Token[], at: number): boolean {
  const to = tokens.slice(0, at).findLastIndex(({ lower }, index) => lower === 'to' && /^(?:attend|hold|have|visit|pay)$/.test(tokens[index + 1]?.lower ?? ''));
  if (to < 0 || at - to > 6) return false;
  const verb = tokens.slice(0, to).findLastIndex(({ lower, text }) => (MOVED.test(lower) || looksLikeVerb(lower)) && /^\p{Ll}/u.test(text));
  return verb >= 0 && MOVED.test(tokens[verb]!.lower) && !/^(?:would|will|to|could|might|may|is|are|was|were|be)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** The words on each side of a word of meeting, and the same as one line. */
interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly beforeWords: string;
  readonly afterWords: string;
}

function surroundingsOf(tokens: readonly Token[], at: number): Surroundings {
  const [before, after] = [clauseBefore(tokens, at), clauseAfter(tokens, at)];
  const words = (window: readonly Token[]): string => window.map(({ lower }) => lower).join(' ');
  return { before, after, beforeWords: words(before), afterWords: words(after) };
}

function match(pattern: StatusPattern, surroundings: Surroundings): ToldStatus | undefined {
  const window = surroundings[pattern.side];
  if (window.length === 0) return undefined;
  const words = pattern.side === 'before' ? surroundings.beforeWords : surroundings.afterWords;
  const found = pattern.pattern.exec(words)?.groups?.['words'];
  if (found === undefined) return undefined;
  const size = found.split(' ').length;
  const told = pattern.side === 'before' ? window.slice(-size) : window.slice(0, size);
  const { status, strength, rule, response } = pattern;
  return { status, strength, rule: `meetings/status/${rule}`, span: { start: told[0]!.start, end: told.at(-1)!.end }, ...(response === undefined ? {} : { response }) };
}

/** The words before, back to the last sign that ends a clause. */
function clauseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  while (from > 0 && at - from < WINDOW && !/^[,;:—–]$/.test(tokens[from - 1]!.text) && !/^(?:who|which|because|while)$/.test(tokens[from - 1]!.lower)) from -= 1;
  return tokens.slice(from, at);
}

/** The words after; a relative clause may run on ("a meeting that was set for June"). */
function clauseAfter(tokens: readonly Token[], at: number): readonly Token[] {
  let to = at + 1;
  if (tokens[to]?.lower === 'meeting') to += 1;
  const from = to;
  while (to < tokens.length && to - at < 28 && !/^[;:—–.]$/.test(tokens[to]!.text)) to += 1;
  const window = tokens.slice(from, to);
  const saying = window.findIndex(({ lower }) => /^(?:said|says|told|added)$/.test(lower));
  return saying < 0 ? window : window.slice(0, saying);
}
