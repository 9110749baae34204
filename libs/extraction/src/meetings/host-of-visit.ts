import { COUNTRY_WORDS } from '../people/lexicon/countries.js';
import { SEATS_OF_HEADS } from './lexicon/seats.js';
import type { DraftCluster } from './join-drafts.js';
import type { MeetingContext } from './meeting-context.js';
import type { Party } from './party.js';

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
  if (country === undefined || (seat === undefined && !context.heads.has(guest.key))) return cluster;
  const told = [...context.heads].filter(([, of]) => of === country).map(([id]) => id);
  // American newspapers write "President Reeves" and mean their own.
  const hosts = (told.length === 0 && country === 'United States' ? [...context.heads].filter(([, of]) => of === undefined).map(([id]) => id) : told).filter((id) => id !== guest.key);
  const [host] = hosts;
  if (host === undefined || hosts.length > 1) return cluster;
  const { sentence, at } = visit.trigger;
  const from = sentence.tokens.findIndex(({ start }) => start === visit.place!.span.start);
  const words = from < 0 ? at : from;
  const party: Party = { from: words, to: words + 1, partyKind: 'person', name: context.names.get(host) ?? host, key: host, entityId: host, form: 'description' };
  return { parties: [guest, party], drafts: cluster.drafts.map((draft) => (draft === visit ? { ...draft, parties: [...draft.parties, party] } : draft)) };
}
