import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import { SEATS_OF_HEADS } from './lexicon/seats.js';
import type { DraftCluster } from './join-drafts.js';
import type { MeetingDraft } from './meeting-draft.js';
import type { MeetingContext } from './meeting-context.js';
import type { Party } from './party.js';

const OFTEN = 3;

/**
 * Gives a visit its host where the text names only the guest and the place: a visit to the seat or the country of a head
 * whom the article names is a visit to that head, if there is one such head only and the guest is a head too, or the place is his seat.
 */
export function hostOfVisit(cluster: DraftCluster, context: MeetingContext): DraftCluster {
  const guests = cluster.parties.filter(({ partyKind }) => partyKind === 'person');
  const [guest] = guests;
  if (guest === undefined || guests.length > 1 || cluster.parties.some(({ partyKind, place }) => partyKind === 'group' && place !== true)) return cluster;
  const visit = cluster.drafts.find(({ kind, place }) => kind === 'visit' && place !== undefined);
  if (visit?.place === undefined) return cluster;
  const seat = SEATS_OF_HEADS.get(visit.place.name);
  const country = seat ?? COUNTRY_WORDS.get(visit.place.name)?.country;
  if (country === undefined) return cluster;
  // An official who is to visit a country is the guest of its government.
  if (seat === undefined && !context.heads.has(guest.key)) return context.officials.has(guest.key) && COUNTRY_WORDS.get(visit.place.name)?.use === 'name' && visit.told.strength > 2 ? withHost(cluster, guest, visit, governmentOf(wordsOfPlace(visit), country)) : cluster;
  const host = headAt(wordsOfPlace(visit), country, guest.key, context);
  return host === undefined ? cluster : withHost(cluster, guest, visit, host);
}

/** The host of a guest in a country: its head where the article names one, else its government. `words` stand for the host in the text. */
export function hostAt(words: Pick<Party, 'from' | 'to'>, country: string, guest: string, context: MeetingContext): Party {
  return headAt(words, country, guest, context) ?? governmentOf(words, country);
}

/** The one head of a country whom the article names and who is not the guest. */
function headAt(words: Pick<Party, 'from' | 'to'>, country: string, guest: string, context: MeetingContext): Party | undefined {
  const told = [...context.heads].filter(([, of]) => of === country).map(([id]) => id);
  // American newspapers write "President Reeves" and mean their own.
  const hosts = (told.length === 0 && country === 'United States' ? [...context.heads].filter(([id, of]) => of === undefined && isOftenNamed(id, context)).map(([id]) => id) : told).filter((id) => id !== guest);
  const [host] = hosts;
  return host === undefined || hosts.length > 1 ? undefined : { ...words, partyKind: 'person', name: context.names.get(host) ?? host, key: host, entityId: host, form: 'description' };
}

/** Their own president is in every other paragraph; a foreign one is named once. */
function isOftenNamed(id: string, { sentences }: MeetingContext): boolean {
  return sentences.filter(({ mentions }) => mentions.some(({ entityId }) => entityId === id)).length >= OFTEN;
}

function withHost(cluster: DraftCluster, guest: Party, visit: MeetingDraft, host: Party): DraftCluster {
  return { parties: [guest, host], drafts: cluster.drafts.map((draft) => (draft === visit ? { ...draft, parties: [...draft.parties, host] } : draft)) };
}

/** A country’s government, which receives where nobody says who. `words` stand for it in the text. */
export function governmentOf(words: Pick<Party, 'from' | 'to'>, country: string): Party {
  return { ...words, partyKind: 'group', name: country, key: `country:${country}`, country, form: 'name', place: true };
}

/** The words of the visit's place, which are what the text has of the host. */
function wordsOfPlace({ trigger: { sentence, at }, place }: MeetingDraft): Pick<Party, 'from' | 'to'> {
  const found = sentence.tokens.findIndex(({ start }) => start === place?.span.start);
  const from = found < 0 ? at : found;
  return { from, to: from + 1 };
}
