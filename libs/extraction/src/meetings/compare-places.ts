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

/** Whether both day and place are others than those told so far: definitions of one meeting let one of them change. */
export function daysAndPlacesContradict(draft: MeetingDraft, cluster: DraftCluster): boolean {
  const told = inMind(cluster);
  const days = told.flatMap(daysOf);
  const places = told.flatMap(({ place }) => (place === undefined ? [] : [place.name]));
  const own = daysOf(draft);
  const { place } = draft;
  if (place === undefined || own.length === 0 || days.length === 0 || places.length === 0 || isWide(place.name)) return false;
  return places.every((name) => name !== place.name && !isWide(name)) && own.every((day) => !days.includes(day));
}

/** A country, in which any place may lie. */
function isWide(name: string): boolean {
  return COUNTRY_WORDS.get(name)?.use === 'name';
}

function daysOf({ times }: MeetingDraft): readonly string[] {
  return times.flatMap(({ precision, earliest }) => ((precision === 'day' || precision === 'part-of-day' || precision === 'hour') && earliest !== undefined ? [earliest.slice(0, 10)] : []));
}

function townOf({ place }: MeetingDraft): string | undefined {
  if (place === undefined) return undefined;
  return isCapital(place.name) || (PLACES.has(place.name) && !COUNTRY_WORDS.has(place.name)) ? place.name : undefined;
}

function isCapital(name: string): boolean {
  return COUNTRY_WORDS.get(name)?.use === 'capital' || CITY_STATES.has(name);
}
