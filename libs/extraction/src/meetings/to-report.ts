import type { Evidence, MeetingKind, MeetingReport, MeetingStatus, Participant, Span, TimeExpression } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import type { DraftCluster } from './join-drafts.js';
import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import type { Party } from './party.js';
import type { FoundPlace } from './place-of-trigger.js';
import { statusOfMeeting } from './status/status-of-meeting.js';
import type { ToldStatus } from './status/told-status.js';

/** One article’s account of a meeting, from the mentions that joined; its id is given by the caller. */
export function toReport({ drafts, parties }: DraftCluster, id: string, context: MeetingContext): MeetingReport {
  const { told, draft, earlier } = statusOfMeeting(drafts);
  const place = placeOfMeeting(drafts);
  const times = timesOfMeeting(drafts, told.status, context);
  const participants = parties.map((party) => toParticipant(party, drafts));
  const { response } = told.status === 'proposed' ? (drafts.find((candidate) => candidate.told.response !== undefined)?.told ?? told) : told;
  return {
    kind: 'meeting-report',
    id,
    meetingKind: kindOfMeeting(drafts, parties, told.status, context),
    status: told.status,
    ...(response === undefined ? {} : { response }),
    earlier: earlier.map((step) => ({ status: step.status, evidence: toEvidence(step.told, step.draft) })),
    participants,
    ...(place === undefined ? {} : { place }),
    timeIds: [...new Set(times.map((time) => time.id))],
    mentions: distinct(drafts.filter(({ trigger }) => trigger.pronoun === undefined).map(spanOfTrigger)),
    confidence: confidenceOf(drafts, parties, context),
    evidence: toEvidence(told, draft),
  };
}

/** The place told most often, a country only where nothing nearer is told; of equals the last. */
function placeOfMeeting(drafts: readonly MeetingDraft[]): FoundPlace | undefined {
  const told = drafts.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const near = told.filter(({ name }) => COUNTRY_WORDS.get(name)?.use !== 'name');
  const choice = near.length > 0 ? near : told;
  const counts = new Map<string, number>();
  for (const { name } of choice) counts.set(name, (counts.get(name) ?? 0) + 1);
  const count = (name: string): number => counts.get(name) ?? 0;
  return choice.reduce<FoundPlace | undefined>((best, place) => (best === undefined || count(place.name) >= count(best.name) ? place : best), undefined);
}

/** Its times; a day still to come is not one of a meeting that was held. */
function timesOfMeeting(drafts: readonly MeetingDraft[], status: MeetingStatus, { today }: MeetingContext): readonly TimeExpression[] {
  return drafts.flatMap(({ times }) => times).filter(({ earliest }) => status !== 'held' || earliest === undefined || today === undefined || earliest <= today);
}

/** One word may tell of several days of a meeting. */
function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ start }, index) => spans[index - 1]?.start !== start);
}

function spanOfTrigger({ trigger }: MeetingDraft): Span {
  const { tokens } = trigger.sentence;
  return { start: tokens[trigger.from]!.start, end: tokens[trigger.at]!.end };
}

function toParticipant(party: Party, drafts: readonly MeetingDraft[]): Participant {
  const home = drafts.find((draft) => draft.parties.includes(party)) ?? drafts[0]!;
  const { tokens } = home.trigger.sentence;
  const mention = party.elsewhere ?? { start: tokens[party.from]!.start, end: tokens[party.to - 1]!.end };
  return { kind: 'participant', partyKind: party.partyKind === 'person' ? 'person' : 'group', name: party.name, ...(party.entityId === undefined ? {} : { entityId: party.entityId }), mention };
}

function toEvidence(told: ToldStatus, { trigger }: MeetingDraft): Evidence {
  const word = trigger.sentence.tokens[trigger.at]!;
  const spans = told.span.start === word.start ? [told.span] : [told.span, { start: word.start, end: word.end }].sort((a, b) => a.start - b.start);
  return { kind: 'evidence', sentence: trigger.sentence.span, spans, rule: told.rule };
}

/** A summit if anybody calls it one, else the most particular word that is used of it. */
function kindOfMeeting(drafts: readonly MeetingDraft[], parties: readonly Party[], status: MeetingStatus, context: MeetingContext): MeetingKind {
  const kinds = drafts.map(({ kind }) => kind);
  const particular = (['summit', 'hearing', 'visit', 'call'] as const).find((kind) => kinds.includes(kind) && (kind !== 'call' || kinds.every((other) => other === 'call' || other === 'meeting')));
  if (particular !== undefined) return particular;
  // Heads of two countries who are to meet hold a summit, whatever it is called.
  if (parties.length === 2 && status !== 'held' && parties.every(({ key }) => context.heads.has(key))) return 'summit';
  const talks = kinds.filter((kind) => kind === 'talks').length;
  if (talks * 2 >= kinds.length) return 'talks';
  return parties.some(({ partyKind }) => partyKind === 'group') && talks > 0 ? 'talks' : 'meeting';
}

function confidenceOf(drafts: readonly MeetingDraft[], parties: readonly Party[], context: MeetingContext): number {
  const named = parties.filter(({ partyKind }) => partyKind === 'person').length;
  const base = 0.45 + 0.12 * Math.min(named, 2) + 0.08 * Math.min(parties.length, 2) + 0.04 * Math.min(drafts.length, 3);
  const told = drafts.reduce((most, draft) => Math.max(most, draft.told.strength), 0);
  // What only speakers tell is theirs to answer for; a host told by the place alone is a conclusion.
  const doubts = (drafts.every((draft) => context.isQuoted(spanOfTrigger(draft))) ? 0.2 : 0) + (parties.some(({ form, partyKind }) => partyKind === 'person' && form === 'description') ? 0.1 : 0);
  return Math.round((Math.min(0.95, base + 0.03 * told) - doubts) * 100) / 100;
}
