import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import { PLACES } from '../people/lexicon/places.js';
import { inMind, type DraftCluster } from './join-drafts.js';
import type { MeetingDraft } from './meeting-draft.js';

/** Countries that are a town. */
const CITY_STATES: ReadonlySet<string> = new Set(['Singapore', 'Monaco', 'Vatican City', 'San Marino']);

/**
 * Whether a meeting that took place is told of another town than every town told of it so far, one of them a capital.
 * Buildings, regions and countries say nothing here: a hotel may lie in any of them.
 */
export function placesContradict(draft: MeetingDraft, cluster: DraftCluster): boolean {
  if (draft.told.status !== 'held' || draft.told.strength < 2) return false;
  const town = townOf(draft);
  const towns = inMind(cluster).flatMap((other) => townOf(other) ?? []);
  return town !== undefined && towns.length > 0 && towns.every((other) => other !== town && (isCapital(town) || isCapital(other)));
}

function townOf({ place }: MeetingDraft): string | undefined {
  if (place === undefined) return undefined;
  return isCapital(place.name) || (PLACES.has(place.name) && !COUNTRY_WORDS.has(place.name)) ? place.name : undefined;
}

function isCapital(name: string): boolean {
  return COUNTRY_WORDS.get(name)?.use === 'capital' || CITY_STATES.has(name);
}
