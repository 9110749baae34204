import { timesAgree } from './compare-times.js';
import { contradicts } from './contradicts.js';
import type { MeetingContext } from './meeting-context.js';
import type { MeetingDraft } from './meeting-draft.js';
import { type Party, sameSide } from './party.js';

/** The drafts that tell one meeting, in order of the text. */
export interface DraftCluster {
  readonly drafts: MeetingDraft[];
  parties: readonly Party[];
}

/** How many meetings of an article are in mind at a time, and how many mentions of each: no article tells more, and no text may cost more. */
const IN_MIND = 64;
const MENTIONS_IN_MIND = 32;

/** How many sentences back "the meeting" may reach, and "the two leaders". */
const ANAPHORA = 12;

/**
 * Joins drafts into meetings, in order: a draft goes to the nearest earlier meeting whose parties agree and whose time,
 * place and status do not speak against it; one without parties ("the summit") to the nearest of its kind. `lesser` are the
 * people whose office is not that of a head.
 */
export function joinDrafts(drafts: readonly MeetingDraft[], { today, servants }: Pick<MeetingContext, 'today' | 'servants'>, lesser: ReadonlySet<string> = new Set()): readonly DraftCluster[] {
  const clusters: DraftCluster[] = [];
  // Those that name both sides open the meetings; the others then find theirs, before or behind (a headline comes first).
  // Two parties come before three: "within a week she met A and B" tells of two meetings where both are told.
  const [full, partial] = [drafts.filter(opens).sort((a, b) => Number(a.parties.length > 2) - Number(b.parties.length > 2)), drafts.filter((draft) => !opens(draft))];
  for (const draft of full) {
    const home = oneOfSeveral(draft, clusters) ?? governmentsAtSummit(draft, clusters) ?? nearest(clusters, draft, (cluster) => agree(draft.parties, cluster.parties) && !contradicts(draft, cluster, today));
    if (home === undefined) clusters.push({ drafts: [draft], parties: draft.parties });
    else add(home, oneOfSeveral(draft, clusters) === undefined ? draft : { ...draft, parties: draft.parties.filter((party) => home.parties.some((other) => sameSide(party, other))) });
    if (home !== undefined) moveToEnd(clusters, home);
  }
  for (const draft of partial) {
    // A summit is of heads: whose office is another holds none.
    const home = homeOfPartial(draft, draft.kind === 'summit' ? clusters.filter(({ parties }) => parties.every(({ key }) => !lesser.has(key))) : clusters, today, servants);
    if (home !== undefined) {
      add(home, draft);
      moveToEnd(clusters, home);
    } else if (draft.parties.length === 1) clusters.push({ drafts: [draft], parties: draft.parties });
  }
  for (const cluster of clusters) cluster.drafts.sort((a, b) => positionOf(a) - positionOf(b));
  return clusters.sort((a, b) => positionOf(a.drafts[0]!) - positionOf(b.drafts[0]!));
}

/** The nearest of the meetings of two that a draft of three or more names together, where each of the others has one with the first. */
function oneOfSeveral(draft: MeetingDraft, clusters: readonly DraftCluster[]): DraftCluster | undefined {
  const [first, ...others] = draft.parties;
  if (first === undefined || others.length < 2) return undefined;
  const isOf = (party: Party) => ({ parties }: DraftCluster): boolean => parties.length === 2 && [first, party].every((side) => parties.some((other) => sameSide(side, other)));
  if (!others.every((party) => clusters.slice(-IN_MIND).some(isOf(party)))) return undefined;
  return nearest(clusters, draft, (cluster) => others.some((party) => isOf(party)(cluster)));
}

/** Whether a draft names both sides: "they talked for an hour" has both before its verb. */
function opens({ parties, missing, trigger }: MeetingDraft): boolean {
  return parties.length > 1 && (missing === undefined || (missing === 'other' && trigger.frame === 'address'));
}

/** Keeps the meetings that were spoken of last at the end, where they are looked for. */
function moveToEnd(clusters: DraftCluster[], cluster: DraftCluster): void {
  if (clusters.length <= IN_MIND || clusters.at(-1) === cluster) return;
  clusters.splice(clusters.indexOf(cluster), 1);
  clusters.push(cluster);
}

function add(cluster: DraftCluster, draft: MeetingDraft): void {
  cluster.drafts.push(draft);
  const described = (parties: readonly Party[]): number => parties.filter(({ partyKind, form }) => partyKind === 'group' && form === 'description').length;
  // "Norvanian envoys" says more than "Norvania".
  if (draft.parties.length > cluster.parties.length || (draft.parties.length === cluster.parties.length && described(draft.parties) > described(cluster.parties))) cluster.parties = draft.parties;
}

function homeOfPartial(draft: MeetingDraft, clusters: readonly DraftCluster[], today: string | undefined, servants: MeetingContext['servants']): DraftCluster | undefined {
  const open = (cluster: DraftCluster): boolean => !contradicts(draft, cluster, today);
  if (draft.pair && draft.parties.length === 0) return nearest(clusters, draft, (cluster) => cluster.parties.length === 2 && distance(draft, cluster) <= ANAPHORA && open(cluster), true);
  if (draft.missing !== undefined && draft.parties.length > 1) return nearest(clusters, draft, (cluster) => draft.parties.every((party) => cluster.parties.some((other) => sameSide(party, other))) && relatedKind(draft, cluster) && open(cluster));
  if (draft.parties.length === 1) {
    const party = draft.parties[0]!;
    const shares = (cluster: DraftCluster): boolean => cluster.parties.some((other) => sameSide(party, other) || isSentBy(other, party, servants)) && open(cluster);
    const beside = nearest(clusters, draft, (cluster) => shares(cluster) && relatedKind(draft, cluster) && distance(draft, cluster) === 0);
    if (beside !== undefined) return beside;
    const particular = draft.kind === 'meeting' || draft.kind === 'talks' ? undefined : nearest(clusters, draft, (cluster) => shares(cluster) && sameWord(draft, cluster));
    return particular ?? nearest(clusters, draft, (cluster) => shares(cluster) && relatedKind(draft, cluster));
  }
  if (draft.trigger.verb) return undefined;
  if (draft.trigger.pronoun) return nearest(clusters.filter((cluster) => inMind(cluster).some((other) => positionOf(other) < positionOf(draft))), draft, (cluster) => distance(draft, cluster) <= 2, true);
  if (!draft.definite) return draft.other ? undefined : sameSentence(draft, clusters.filter(open));
  return nearest(clusters, draft, (cluster) => timesAgree(draft, cluster) && open(cluster)) ?? nearest(clusters, draft, (cluster) => draft.place !== undefined && inMind(cluster).some(({ place }) => place?.name === draft.place!.name) && relatedKind(draft, cluster) && open(cluster)) ?? nearest(clusters, draft, (cluster) => sameWord(draft, cluster) && open(cluster), true) ?? nearest(clusters, draft, (cluster) => distance(draft, cluster) <= ANAPHORA && relatedKind(draft, cluster) && open(cluster), true);
}

/** "Envoys from Norvania" are whoever serves it: an envoy whom the article names elsewhere. */
function isSentBy({ partyKind, key }: Party, { form, country }: Party, servants: MeetingContext['servants']): boolean {
  return partyKind === 'person' && form === 'description' && country !== undefined && servants.get(key) === country;
}

/** "welcomed Ms Reeves for a state visit", "met in a series of encounters": a second word for what the sentence tells. */
function sameSentence(draft: MeetingDraft, clusters: readonly DraftCluster[]): DraftCluster | undefined {
  const { sentence, at } = draft.trigger;
  return clusters.slice(-IN_MIND).find((cluster) =>
    inMind(cluster).some(({ trigger, parties }) => {
      if (trigger.sentence.index !== sentence.index || parties.length < 2 || trigger.at > at || at - trigger.at > 22) return false;
      const between = sentence.tokens.slice(trigger.at + 1, at);
      return between.some(({ lower }) => /^(?:for|amid|during|in|of)$/.test(lower)) && !between.some(({ lower, text }, index) => (lower === 'before' && between[index + 1]?.text === ',' ? false : /^(?:said|says|told|that|who|before|after)$/.test(lower)) || /^[;:—–.]$/.test(text));
    }),
  );
}

/** "The US-Norvania summit": the meeting of their heads, where the article tells one. */
function governmentsAtSummit(draft: MeetingDraft, clusters: readonly DraftCluster[]): DraftCluster | undefined {
  if (draft.kind !== 'summit' || draft.parties.some(({ partyKind }) => partyKind === 'person')) return undefined;
  return nearest(clusters, draft, ({ drafts, parties }) => drafts.some(({ kind }) => kind === 'summit') && parties.every(({ partyKind }) => partyKind === 'person'));
}

/** The cluster whose nearest mention lies before the draft and nearest to it, otherwise the nearest behind. */
function nearest(clusters: readonly DraftCluster[], draft: MeetingDraft, fits: (cluster: DraftCluster) => boolean, before = false): DraftCluster | undefined {
  const at = positionOf(draft);
  const far = (cluster: DraftCluster): number =>
    Math.min(...inMind(cluster).map((other) => (at >= positionOf(other) ? at - positionOf(other) : (before ? 4 : 1) * (positionOf(other) - at))));
  return clusters
    .slice(-IN_MIND)
    .map((cluster) => ({ cluster, distance: far(cluster) }))
    .sort((a, b) => a.distance - b.distance)
    .find(({ cluster }) => fits(cluster))?.cluster;
}

/** The mentions of a meeting that were joined to it last. */
export function inMind({ drafts }: DraftCluster): readonly MeetingDraft[] {
  return drafts.slice(-MENTIONS_IN_MIND);
}

function distance(draft: MeetingDraft, cluster: DraftCluster): number {
  return Math.min(...inMind(cluster).map(({ trigger }) => Math.abs(trigger.sentence.index - draft.trigger.sentence.index)));
}

/** Where a draft's word of meeting stands in the article. */
export function positionOf({ trigger }: MeetingDraft): number {
  return trigger.sentence.tokens[trigger.at]!.start;
}

/** Whether one list of parties is part of the other, by sides. */
function agree(a: readonly Party[], b: readonly Party[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 1 && few.every((party) => many.some((other) => sameSide(party, other)));
}

function sameWord(draft: MeetingDraft, cluster: DraftCluster): boolean {
  return inMind(cluster).some(({ kind, trigger }) => kind === draft.kind && trigger.word.kind === draft.trigger.word.kind);
}

/** A summit may be called a meeting and a visit talks; a call or a hearing keeps its name. */
function relatedKind(draft: MeetingDraft, cluster: DraftCluster): boolean {
  if (draft.kind === 'hearing' || draft.kind === 'call') return inMind(cluster).some(({ kind }) => kind === draft.kind);
  if (draft.kind === 'summit') return inMind(cluster).some(({ kind }) => kind === 'summit' || kind === 'meeting') && cluster.parties.every(({ partyKind }) => partyKind === 'person');
  // What is known as a call only is called a conversation besides, and no meeting.
  if (!draft.trigger.verb && /^(?:meetings?|talks|visits?|trips?)$/.test(draft.trigger.sentence.tokens[draft.trigger.at]!.lower) && inMind(cluster).every(({ kind }) => kind === 'call')) return false;
  return inMind(cluster).some(({ kind }) => kind !== 'hearing');
}
