import { daysAndPlacesContradict, placesContradict } from './compare-places.js';
import { timesContradict } from './compare-times.js';
import { inMind, positionOf, type DraftCluster } from './join-drafts.js';
import type { MeetingDraft } from './meeting-draft.js';

/** Whether time, place or status tell that a draft is another meeting of the same parties. */
export function contradicts(draft: MeetingDraft, cluster: DraftCluster, today: string | undefined): boolean {
  // Told by one word as several.
  if (draft.occasion !== undefined && cluster.drafts.some(({ trigger, occasion }) => trigger === draft.trigger && occasion !== draft.occasion)) return true;
  if (followsInSentence(draft, cluster) || timesContradict(draft, cluster, today) || placesContradict(draft, cluster) || daysAndPlacesContradict(draft, cluster)) return true;
  const statuses = new Set(inMind(cluster).filter(({ told }) => told.strength > 1).map(({ told }) => told.status));
  if (draft.other && (!draft.definite || draft.trigger.verb) && inMind(cluster).some((told) => positionOf(told) < positionOf(draft))) return true;
  if (isDenial(draft) !== inMind(cluster).every(isDenial)) return isDenial(draft) || inMind(cluster).every(isDenial);
  // "This potential meeting" is not the one that is going on.
  if (draft.told.status === 'proposed' && draft.told.rule.endsWith('/possible') && statuses.size > 0 && [...statuses].every((status) => status === 'held' || status === 'underway')) return true;
  if (draft.told.strength < 2 || statuses.size === 0) return false;
  const done = statuses.has('held');
  const ahead = statuses.has('planned') || statuses.has('proposed') || statuses.has('cancelled') || statuses.has('postponed');
  if (done === ahead || statuses.has('underway')) return false;
  // A journey called off is not the meeting that took place.
  if (done && draft.parties.length > 0 && draft.told.status === 'cancelled' && draft.kind === 'visit') return true;
  // "Their first meeting had been called off": not the one that has just taken place.
  if (done && draft.told.status === 'cancelled' && /^(?:first|second|earlier|previous)$/.test(draft.trigger.sentence.tokens[draft.trigger.at - 1]?.lower ?? '')) return true;
  const draftAhead = draft.told.status === 'planned' || draft.told.status === 'proposed';
  return done ? draftAhead && !draft.told.rule.endsWith('/accepted') && (!draft.definite || draft.told.rule.endsWith('/upcoming')) : draft.told.status === 'held' && draft.told.strength > 2;
}

/** "Held a meeting before the talks in Oslo": what comes before another is not that other. */
function followsInSentence({ trigger }: MeetingDraft, cluster: DraftCluster): boolean {
  const { sentence, at, verb } = trigger;
  if (verb || !sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:before|after|following)$/.test(lower))) return false;
  return inMind(cluster).some((other) => other.trigger.sentence === sentence && other.trigger.at < at - 1);
}

/** "Has not spoken with her": tells of no meeting, whatever else is planned. */
function isDenial({ told, trigger }: MeetingDraft): boolean {
  return told.status === 'denied' && trigger.verb;
}
