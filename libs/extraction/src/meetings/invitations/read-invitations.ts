import type { TimeExpression } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../../people/lexicon/countries.js';
import { governmentOf, hostAt } from '../host-of-visit.js';
import { SEATS_OF_HEADS } from '../lexicon/seats.js';
import { TRIGGER_WORDS } from '../lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import type { MeetingDraft } from '../meeting-draft.js';
import type { MeetingTrigger } from '../meeting-trigger.js';
import { partiesOfSentence } from '../participants/parties-of-sentence.js';
import { sameSide, type Party } from '../party.js';
import { placeOfTrigger } from '../place-of-trigger.js';
import type { ToldStatus } from '../status/told-status.js';
import { timesOfTrigger } from '../times-of-trigger.js';
import { goalOfInvitation, type GoalOfInvitation } from './goal-of-invitation.js';
import { sidesOfNoun, sidesOfVerb, type InvitationAnswer, type SidesOfInvitation } from './sides-of-invitation.js';

/** Matches `invited`; must not match `invitees`. */
const VERB = /^invit(?:e|es|ed|ing)$/;
/** Matches `invitation`; must not match `invitational`. */
const NOUN = /^invitations?$/;

/**
 * The meetings that invitations of a sentence propose: "Ms Reeves invited Mr Lind to Oslo", "handed him an invitation to
 * visit Norvania", "declined her invitation to dinner". Each has a host who asks and a guest who is asked; where one of
 * them is not told, or what is asked is no meeting, there is none.
 */
export function readInvitations(sentence: MeetingSentence, context: MeetingContext): readonly MeetingDraft[] {
  if (!sentence.tokens.some(({ lower }) => lower.startsWith('invit'))) return [];
  const parties = partiesOfSentence(sentence, context);
  return sentence.tokens.flatMap(({ lower }, at): readonly MeetingDraft[] => {
    const sides = VERB.test(lower) ? sidesOfVerb(sentence, parties, at) : NOUN.test(lower) ? sidesOfNoun(sentence, parties, at) : undefined;
    const goal = sides === undefined ? undefined : goalOfInvitation(sentence, sides.goalFrom, context);
    const draft = sides === undefined || goal === undefined ? undefined : toDraft(sentence, sides, goal, context);
    return draft === undefined ? [] : [draft];
  });
}

function toDraft(sentence: MeetingSentence, sides: SidesOfInvitation, goal: GoalOfInvitation, context: MeetingContext): MeetingDraft | undefined {
  const { guest } = sides;
  const at = goal.at ?? sides.at;
  const word = TRIGGER_WORDS.get(sentence.tokens[at]!.lower) ?? { kind: 'visit', frame: 'host' };
  const verb = word.frame === 'host' || word.frame === 'meet' || sentence.tokens[at - 1]!.lower === 'to';
  const trigger: MeetingTrigger = { sentence, at, from: at, word, frame: word.frame, verb };
  const place = goal.place ?? (goal.at === undefined ? undefined : placeOfTrigger(trigger, context));
  const host = hostOf(sides, place?.name, context, goal.to - 1);
  if (host === undefined || !isSide(host) || !isSide(guest) || sameSide(host, guest)) return undefined;
  return {
    trigger,
    kind: word.kind,
    parties: [host, guest],
    pair: false,
    ...(place === undefined ? {} : { place }),
    times: timesAhead(timesOfTrigger({ ...trigger, at: goal.to - 1 }, context.today), sentence.tokens[goal.to - 1]!.end, context.today),
    told: toldOf(sides, sentence),
    definite: false,
    other: false,
  };
}

/** Whoever serves a country invites to it for the country: a head of state is the guest of its head, others of its government, unless they are colleagues of the one who asks. */
function hostOf({ host, guest }: SidesOfInvitation, place: string | undefined, context: MeetingContext, at: number): Party | undefined {
  const seat = place === undefined ? undefined : SEATS_OF_HEADS.get(place);
  const nation = place === undefined ? undefined : COUNTRY_WORDS.get(place);
  const country = seat ?? (nation?.use === 'name' ? nation.country : undefined);
  const isHead = context.heads.has(guest.key);
  if (country === undefined || context.heads.get(guest.key) === country || !(isHead || (seat === undefined && !context.servants.has(guest.key)))) return host;
  if (host === undefined ? !isHead : context.servants.get(host.key) !== country) return host;
  const words = { from: at, to: at + 1 };
  return isHead ? hostAt(words, country, guest.key, context) : governmentOf(words, country);
}

function isSide({ partyKind, form, country }: Party): boolean {
  return partyKind === 'person' || (partyKind === 'group' && (form === 'name' || country !== undefined));
}

/** What one is asked to is ahead; the day before the goal is that of the asking. */
function timesAhead(times: readonly TimeExpression[], from: number, today: string | undefined): readonly TimeExpression[] {
  return times.filter(({ span, latest }) => span.start >= from && (latest === undefined || today === undefined || latest >= today));
}

const STATUS: Readonly<Record<InvitationAnswer, Pick<ToldStatus, 'status' | 'response'>>> = {
  open: { status: 'proposed' },
  refused: { status: 'proposed', response: 'refused' },
  accepted: { status: 'planned', response: 'accepted' },
};

function toldOf({ at, answer }: SidesOfInvitation, { tokens }: MeetingSentence): ToldStatus {
  const { start, end } = tokens[at]!;
  const proposed: ToldStatus = { status: 'proposed', strength: 2, rule: 'meetings/status/invitation', span: { start, end } };
  return answer === 'open' ? proposed : { ...proposed, ...STATUS[answer], strength: 3, rule: `meetings/status/${answer}`, ...(answer === 'accepted' ? { before: [proposed] } : {}) };
}
