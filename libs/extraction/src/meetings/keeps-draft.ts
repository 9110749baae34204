import type { Token } from '../segment/token.js';
import { isHabit, isInterview, isOfVotersTheyMet, isSum } from './no-occasion.js';
import type { MeetingDraft } from './meeting-draft.js';

/** Somebody of whom only the number is told, which is a recap and no occasion. Matches `other presidents`, `two leaders`, `a neighbour`; must not match `two envoys from Norvania`. */
const COUNTED = /^(?:(?:an?|another|other|several|many|some|two|three|four|five|six|seven|eight|nine|ten|world|foreign|both) )+(?:presidents?|leaders?|prime ministers?|ministers?|counterparts?|neighbou?rs?|visitors?|guests?|heads of state|monarchs?|kings?|officials?|politicians?|opponents?)$/i;

/**
 * Whether a word of meeting tells of one at all: a habit, an interview and a sum of meetings are no occasion, and verbs
 * that have other senses too need both sides, or a word that the sides were together.
 */
export function keepsDraft(draft: MeetingDraft): boolean {
  const { trigger, parties, told, times, place, occasion } = draft;
  const { tokens } = trigger.sentence;
  if (parties.some(({ name, partyKind, country }) => partyKind === 'group' && country === undefined && COUNTED.test(name)) && ((told.status === 'held' && (occasion !== undefined || place === undefined || times.every(({ precision }) => precision === 'year'))) || told.status === 'denied')) return false;
  if (isInterview(tokens, trigger.at, trigger.frame)) return false;
  return !trigger.verb || keepsVerb(draft);
}

function keepsVerb(draft: MeetingDraft): boolean {
  const { trigger: { sentence: { tokens }, at, frame }, parties, pair, missing, told, times } = draft;
  // "Would not say whether he has spoken with her": nobody says that he has.
  if (tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'whether')) return false;
  // A sum without a day is a recap.
  if (told.status === 'held' && times.every(({ precision }) => precision !== 'day') && isSum(tokens, at)) return false;
  if (isHabit(tokens, at) || isOfVotersTheyMet(tokens, at, draft)) return false;
  // "She meets with families": at no time and nowhere is a custom.
  if (told.rule.endsWith('/present') && times.length === 0 && draft.place === undefined && parties.some(({ partyKind, country, form }) => partyKind === 'group' && country === undefined && form === 'description')) return false;
  if (frame === 'address') return keepsAddress(draft);
  if (tokens[at + 1]?.lower === 'by' && !(parties.length > 1 && missing === undefined && (frame === 'host' || frame === 'visit') && tokens[at]!.lower !== 'greeted')) return false;
  if (frame === 'exchange') return keepsExchange(draft) && (pair || parties.length > 1);
  return frame !== 'host' || (parties.length > 1 && missing === undefined);
}

/** "Spoke", "talked", "sat down": with the other side, or both by telephone or together. */
function keepsAddress({ trigger: { sentence: { tokens }, at }, parties, pair, told, missing, times, place }: MeetingDraft): boolean {
  if (told.rule.endsWith('/present')) return false;
  const { lower } = tokens[at]!;
  // "The two always talked past one another".
  if (tokens[at + 1]?.lower === 'past') return false;
  // "The words were spoken in Oslo".
  if (/^(?:is|are|was|were|been|be|being)$/.test(tokens[at - 1]?.lower ?? '') && lower === 'spoken') return false;
  if (tokens[at + 1]?.lower === 'to') {
    // To speak to a group is a speech, and to somebody at no time a manner of speaking.
    if (parties.some(({ partyKind, place }) => partyKind === 'group' && place !== true)) return false;
    if (/^talk/.test(lower) && told.status !== 'held') return false;
    if (parties.length > 1 && times.length === 0 && place === undefined && !isTogether(tokens, at)) return false;
  }
  if (missing !== undefined || parties.length < 2) return (pair || parties.length > 1) && (isTogether(tokens, at) || !/^(?:sp|tal|sat)/.test(lower));
  return true;
}

/** Readiness to negotiate, a custom of it and its denial are no occasion. */
function keepsExchange({ told }: MeetingDraft): boolean {
  return told.status !== 'proposed' && told.status !== 'denied' && !/\/(?:infinitive|present|would|to-be|gerund-ahead)$/.test(told.rule);
}

/** Matches "spoke by phone", "spoke on the phone", "talked for two hours", "spoke to each other", "sat down together"; must not match "spoke at length". */
function isTogether(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 9).map(({ lower }) => lower).join(' ');
  return /\b(?:by|over the|on the) (?:secure )?(?:phone|telephone|video)|\b(?:each other|one another|together|face-to-face|face to face|one-on-one|in private|privately)\b|^(?:briefly |again )?for (?:\S+ ){1,4}(?:hours?|minutes?)\b|^down (?:together|for (?:talks|a meeting))/.test(behind);
}
