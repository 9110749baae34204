import type { Token } from '../segment/token.js';
import { TRIGGER_WORDS, type TriggerWord } from './lexicon/trigger-words.js';
import type { MeetingContext } from './meeting-context.js';
import type { MeetingTrigger } from './meeting-trigger.js';

/** How many sentences back the meeting that "it" means may be told. */
const BACK = 2;

/** What is said of nothing but an appointment, behind "it". Matches `was held`, `had been called off`, `is on again`; must not match `was difficult`. */
const BEHIND = /^(?:(?:was|is|has been|had been|will be|would be|were) )?(?:(?:also|then|later) )?(?:held|postponed|put off|called off|cancell?ed|put on again|on again|back on)(?: |$)|^took place(?: |$)/;
/** The same before "it". Matches `called`, behind which `off` follows, `canceled`; must not match `announced`. */
const BEFORE = /^(?:cancell?ed|cancels?|postponed|postpones?|called|calls|scrapped)$/;

/**
 * "It" where it means a meeting of the sentences before: "The talks were announced on May 3. On May 24 the minister
 * cancelled them. On June 1 it was on again." One in the sentence, and only with words that are said of appointments.
 */
export function triggersOfIt(sentences: MeetingContext['sentences'], position: number, found: readonly (readonly MeetingTrigger[])[]): readonly MeetingTrigger[] {
  const sentence = sentences[position]!;
  const at = sentence.tokens.findIndex(({ lower }, index) => (lower === 'it' || lower === 'them') && saysItOfMeetings(sentence.tokens, index));
  if (at < 0) return [];
  const own = found[position]!.filter((trigger) => trigger.at < at);
  const near = own.length > 0 ? own : found.slice(Math.max(0, position - BACK), position).findLast((triggers) => triggers.length > 0);
  const word = nounOf(near?.at(-1));
  return word === undefined ? [] : [{ sentence, at, from: at, word, frame: 'noun', verb: false, pronoun: true }];
}

function saysItOfMeetings(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 5).map(({ lower }) => lower).join(' ');
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:if|whether|unless)$/.test(before)) return false;
  if (tokens[at]!.lower === 'it' && BEHIND.test(behind)) return true;
  return BEFORE.test(before) && (!before.startsWith('call') || behind.startsWith('off'));
}

/** A verb of meeting told of the meeting as its noun does. */
function nounOf(trigger: MeetingTrigger | undefined): TriggerWord | undefined {
  if (trigger === undefined) return undefined;
  return trigger.verb ? TRIGGER_WORDS.get('meeting') : trigger.word;
}
