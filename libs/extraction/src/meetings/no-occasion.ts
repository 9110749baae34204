import type { Token } from '../segment/token.js';
import { looksLikeVerb, PREPOSITIONS, SUBORDINATORS } from './lexicon/grammar-words.js';
import type { TriggerFrame } from './lexicon/trigger-words.js';
import type { MeetingDraft } from './meeting-draft.js';

/** How many tokens before a verb its adverb of habit may stand. */
const NEAR = 3;

/** Whether a verb tells a habit: matches "often meet", "regularly met with"; must not match "met often last year" of a sum. */
export function isHabit(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - NEAR), at).map(({ lower }) => lower);
  if (before.some((lower) => /^(?:often|frequently|regularly|usually|sometimes|routinely|always|rarely|seldom|normally|occasionally)$/.test(lower))) return true;
  // "He used to meet them".
  return before.at(-1) === 'to' && before.at(-2) === 'used';
}

/** What one sits down or speaks for in front of the public. Matches the `interview` of "sat down with her for an interview"; must not match `meeting`. */
const IN_PUBLIC = /^(?:interviews?|podcasts?|q&a|documentary|broadcast|debates?|radio|television|show|town-hall|hall-style)$/;

/** Whether words of talking are said of an interview, a show or a debate, which are for the public. */
export function isInterview(tokens: readonly Token[], at: number, frame: TriggerFrame): boolean {
  if (frame === 'meet' || frame === 'address') {
    const behind = tokens.slice(at + 1, at + 14);
    const end = behind.findIndex(({ text, lower }, index) => /^[.;:!?—–]$/.test(text) || (index > 0 && looksLikeVerb(lower)));
    const clause = end < 0 ? behind : behind.slice(0, end);
    return clause.some(({ lower }, index) => IN_PUBLIC.test(lower) && clause.slice(Math.max(0, index - 7), index).some((word) => /^(?:for|in|on|during)$/.test(word.lower)));
  }
  return frame === 'noun' && tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => IN_PUBLIC.test(lower));
}

/** "The voters they met": whom a relative clause without its pronoun tells of stands before the subject, and is nobody in particular. */
export function isOfVotersTheyMet(tokens: readonly Token[], at: number, { pair, parties }: MeetingDraft): boolean {
  const subject = tokens[at - 1];
  if (!pair || parties.length > 0 || subject === undefined || !/^(?:they|we)$/.test(subject.lower)) return false;
  const head = tokens[at - 2];
  if (head === undefined || head.kind !== 'word' || !/^\p{Ll}/u.test(head.text)) return false;
  return !PREPOSITIONS.has(head.lower) && !SUBORDINATORS.has(head.lower) && !/^(?:and|but|or|so|then|time|day|night|year|week|month|morning|evening|said|says|later|earlier|before|yesterday|today|moment)$/.test(head.lower);
}

/** Whether several meetings are told as a sum: matches "met twice at", "on both occasions he met", "on the first two she met"; must not match "met for the second time". */
export function isSum(tokens: readonly Token[], at: number): boolean {
  const words = (from: number, to: number): string => tokens.slice(Math.max(0, from), to).map(({ lower }) => lower).join(' ');
  // "Twice last year: in Oslo and in Bergen": each is told.
  if (tokens.slice(at + 1, at + 14).some(({ text }) => text === ':')) return false;
  if (/^on (?:both|all|each|(?:the )?(?:first|last) (?:two|three|few))\b/.test(words(0, Math.min(at, 5)))) return true;
  return /^(?:\S+ ){0,10}?(?:twice|thrice|(?:two|three|four|five|six|seven|several|many|numerous|a few) times|on (?:several|many|two|three|more than one) occasions?|repeatedly)\b/.test(words(at + 1, at + 12)) || /\b(?:twice|repeatedly|(?:two|three|four|five|six|several|many) times)(?: \S+ly)?$/.test(words(at - 3, at));
}
