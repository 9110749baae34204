import type { MeetingDraft } from './meeting-draft.js';

/** Somebody of whom only the number is told, which is a recap and no occasion. Matches `other presidents`, `two leaders`, `a neighbour`; must not match `two envoys from Norvania`. */
const COUNTED = /^(?:(?:an?|another|other|several|many|some|two|three|four|five|six|seven|eight|nine|ten|world|foreign|both) )+(?:presidents?|leaders?|prime ministers?|ministers?|counterparts?|neighbou?rs?|visitors?|guests?|heads of state|monarchs?|kings?|officials?|politicians?)$/i;

/**
 * Whether a word of meeting tells of one at all: "discussed", "spoke" and "hosted" do so only between two parties, a passive
 * ("negotiated by the council") never.
 */
export function keepsDraft({ trigger, parties, pair, told, times, place, occasion }: MeetingDraft): boolean {
  if (parties.some(({ name, partyKind, country }) => partyKind === 'group' && country === undefined && COUNTED.test(name)) && told.status === 'held' && (occasion !== undefined || place === undefined || times.every(({ precision }) => precision === 'year'))) return false;
  if (!trigger.verb) return true;
  const { sentence, at, frame } = trigger;
  // "Would not say whether he has spoken with her": nobody says that he has.
  if (sentence.tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'whether')) return false;
  // "The words were spoken in Oslo".
  if (/^(?:is|are|was|were|been|be|being)$/.test(sentence.tokens[at - 1]?.lower ?? '') && sentence.tokens[at]!.lower === 'spoken') return false;
  if (frame === 'address' && told.rule.endsWith('/present')) return false;
  if (sentence.tokens[at + 1]?.lower === 'by' && frame !== 'address') return false;
  // To speak to a group is a speech.
  if (frame === 'address' && sentence.tokens[at + 1]?.lower === 'to' && parties.some(({ partyKind, place }) => partyKind === 'group' && place !== true)) return false;
  // Readiness to negotiate is no occasion.
  if (frame === 'exchange' && told.status === 'proposed') return false;
  if (frame === 'exchange' || frame === 'address') return pair || parties.length > 1;
  return frame !== 'host' || parties.length > 1;
}
