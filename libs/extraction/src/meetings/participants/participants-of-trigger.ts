import type { MeetingContext } from '../meeting-context.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import { isMedia } from '../lexicon/media.js';
import type { Party } from '../party.js';
import { isPossessor } from './clause.js';
import { otherSide } from './other-side.js';
import { inviter, ownSideOfNoun, panelOfHearing, subjectOfVerb } from './own-side.js';

/** Who takes part in what a word of meeting tells. */
export interface FoundParties {
  /** Each once: the head of the side that acts, the head of the other, and those beside them. */
  readonly list: readonly Party[];
  /** The side that is not told where two or more stand on the other: "met with A and B" with nobody before it, "A and B visited Oslo". */
  readonly missing?: 'own' | 'other';
}

/** Words of talking, which are said of interviews too. Matches `conversation`; must not match `summit`. */
const OF_INTERVIEWS = /^(?:conversations?|discussions?|sit-down|sessions?|exchange|calls?|lunch|breakfast|dinner)$/;

/** The parties that a sentence tells beside a word of meeting. */
export function participantsOfTrigger(trigger: MeetingTrigger, told: readonly Party[], context: MeetingContext): FoundParties {
  const { tokens } = trigger.sentence;
  const parties = told.filter((party) => !isInterviewer(party, trigger, context));
  const others = otherSide(trigger, parties, context);
  // "Between A and B" names both sides.
  if (others.complete) return { list: distinct(others.list) };
  const own = trigger.verb ? subjectOfVerb(trigger, parties) : [...ownSideOfNoun(trigger, parties, context, others.list.length > 0), ...panelOfHearing(trigger, parties)];
  // One of each side first: they are the two whom the meeting is of.
  const list = distinct([...own.slice(0, 1), ...others.list.slice(0, 1), ...own.slice(1), ...others.list.slice(1)]).filter((party) => !isPossessor(tokens, party) || own.includes(party));
  const missing = list.filter((party) => !isUnknown(party)).length < 2 ? undefined : missingSide(trigger, own, others.list, parties);
  return { list, ...(missing === undefined ? {} : { missing }) };
}

function missingSide({ verb, frame, sentence, at }: MeetingTrigger, own: readonly Party[], others: readonly Party[], parties: readonly Party[]): FoundParties['missing'] {
  if (own.every(isUnknown)) return 'own';
  if (others.length > 0 && others.every(isUnknown)) return 'other';
  const needsBoth = verb && (frame === 'host' || frame === 'visit' || frame === 'address');
  return needsBoth && others.length === 0 && inviter(sentence.tokens, parties, at).length === 0 ? 'other' : undefined;
}

function isUnknown({ partyKind }: Party): boolean {
  return partyKind === 'unknown';
}

/** Whoever speaks with the media speaks to the public. */
function isInterviewer({ partyKind, name, key, country }: Party, { frame, sentence, at, verb }: MeetingTrigger, { journalists }: MeetingContext): boolean {
  if (partyKind === 'group') return country === undefined && isMedia(name);
  return journalists.has(key) && (verb ? frame === 'address' || frame === 'exchange' : OF_INTERVIEWS.test(sentence.tokens[at]!.lower));
}

function distinct(list: readonly Party[]): readonly Party[] {
  return list.filter((party, index) => list.findIndex(({ key }) => key === party.key) === index);
}
