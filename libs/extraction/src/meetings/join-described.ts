import type { ArticlePerson } from '@onrecord/domain';
import { singularRole } from '../people/lexicon/role-nouns.js';
import { timesContradict } from './compare-times.js';
import { SAYING } from './lexicon/grammar-words.js';
import type { DraftCluster } from './join-drafts.js';
import type { MeetingDraft } from './meeting-draft.js';

/**
 * Joins meetings whose parties are described in one place and named in another: "the ministers met in Lisk" with the
 * meeting of the two who are ministers, and what a party denies with what another is said to have told of it.
 */
export function joinDescribed(clusters: readonly DraftCluster[], people: readonly ArticlePerson[], today: string | undefined): readonly DraftCluster[] {
  const left = [...clusters];
  for (const cluster of clusters) {
    const home = homeOfRole(cluster, left, people, today) ?? (isDenied(cluster) ? left.find((other) => isToldOf(cluster, other)) : undefined);
    if (home === undefined || home === cluster) continue;
    const denied = isDenied(cluster);
    // Plans of another day that have joined the named, who had no day yet, are of another meeting.
    const drafts = denied ? [...cluster.drafts, ...home.drafts.map(withoutWeight)] : [...cluster.drafts, ...home.drafts.filter((draft) => draft.told.status === 'held' || !timesContradict(draft, heldOf(cluster), today))];
    left.splice(left.indexOf(home), 1, { parties: home.parties, drafts: drafts.sort((a, b) => positionOf(a) - positionOf(b)) });
    left.splice(left.indexOf(cluster), 1);
  }
  return joinDenials(left).sort((a, b) => positionOf(a.drafts[0]!) - positionOf(b.drafts[0]!));
}

/** One article's denials of a meeting of the same parties are one. */
function joinDenials(clusters: readonly DraftCluster[]): DraftCluster[] {
  const kept: DraftCluster[] = [];
  for (const cluster of clusters) {
    const home = isDenial(cluster) ? kept.find((other) => isDenial(other) && keysOf(other) === keysOf(cluster)) : undefined;
    if (home === undefined) kept.push(cluster);
    else kept[kept.indexOf(home)] = { parties: home.parties, drafts: [...home.drafts, ...cluster.drafts].sort((a, b) => positionOf(a) - positionOf(b)) };
  }
  return kept;
}

/** Whether all that is told with any weight is a denial. */
function isDenial({ drafts }: DraftCluster): boolean {
  return drafts.some(({ told }) => told.status === 'denied') && drafts.every(({ told }) => told.status === 'denied' || told.strength === 0);
}

function keysOf({ parties }: DraftCluster): string {
  return parties.map(({ key }) => key).sort().join(' ');
}

/** The meeting of two people who both bear the role by which a plural calls the only party: `the ministers`; must not match `Norwegian ministers`. */
function homeOfRole(cluster: DraftCluster, clusters: readonly DraftCluster[], people: readonly ArticlePerson[], today: string | undefined): DraftCluster | undefined {
  const [party] = cluster.parties;
  if (cluster.parties.length !== 1 || party === undefined || party.partyKind !== 'group' || party.form !== 'description' || party.country !== undefined) return undefined;
  const plural = party.name.replace(/^the /i, '').toLowerCase();
  const role = plural.includes(' ') ? undefined : singularRole(plural);
  if (role === undefined) return undefined;
  return clusters.find((other) => other !== cluster && other.parties.length === 2 && other.parties.every(({ key }) => bears(people.find(({ id }) => id === key), role)) && cluster.drafts.every((draft) => !timesContradict(draft, heldOf(other), today)));
}

/** Without what is told of plans, which may be those of another. */
function heldOf({ drafts, parties }: DraftCluster): DraftCluster {
  return { parties, drafts: drafts.filter(({ told }) => told.status === 'held') };
}

function bears(person: ArticlePerson | undefined, role: string): boolean {
  return person !== undefined && person.roles.some(({ words }) => words.toLowerCase().split(/\s+/).at(-1) === role);
}

/** Whether nothing is told but that somebody denies it, outright. */
function isDenied({ drafts }: DraftCluster): boolean {
  return drafts.every(({ told }) => told.status === 'denied') && drafts.some(({ told }) => told.strength > 2);
}

/** Whether a meeting is what is denied: one side is the same, the other is not named or the same, and all of it is somebody's telling. */
function isToldOf(denied: DraftCluster, { parties, drafts }: DraftCluster): boolean {
  if (parties === denied.parties || !drafts.every(isReported)) return false;
  const shared = denied.parties.filter(({ key }) => parties.some((other) => other.key === key));
  return shared.length > 0 && denied.parties.every((party) => shared.includes(party) || party.entityId === undefined);
}

/** "A weekly had reported that she dined with him". */
function isReported({ trigger, told }: MeetingDraft): boolean {
  return told.status === 'held' && trigger.sentence.tokens.slice(0, trigger.at).some(({ lower }) => SAYING.has(lower));
}

function withoutWeight(draft: MeetingDraft): MeetingDraft {
  return { ...draft, told: { ...draft.told, strength: 0 } };
}

function positionOf({ trigger }: MeetingDraft): number {
  return trigger.sentence.tokens[trigger.at]!.start;
}
