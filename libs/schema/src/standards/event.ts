import type { Meeting, MeetingStatus } from '@onrecord/domain';
import { givenProperties, type JsonLd, SCHEMA_ORG, toNewsArticle } from './json-ld.js';
import { type MeetingEntry, toMeetingDays, toMeetingTitle } from './meeting-entry.js';

type EventStatus = 'EventScheduled' | 'EventRescheduled' | 'EventPostponed' | 'EventCancelled';

/**
 * What a status is in schema.org's terms. `undefined` for a proposal and a denial: an event without a status is read as
 * scheduled, which nobody says of them. Source: https://schema.org/EventStatusType.
 */
const STATUSES: Readonly<Record<MeetingStatus, (meeting: Meeting) => EventStatus | undefined>> = {
  proposed: () => undefined,
  planned: ({ history }) => (history.some(({ status }) => status === 'postponed') ? 'EventRescheduled' : 'EventScheduled'),
  underway: () => 'EventScheduled',
  held: () => 'EventScheduled',
  postponed: () => 'EventPostponed',
  cancelled: () => 'EventCancelled',
  denied: () => undefined,
};

/**
 * A meeting as schema.org's Event. Days are told only where articles fix them, groups are in the name alone, since a
 * delegation is no organisation. `undefined` for a proposal and a denial. Source: https://schema.org/Event.
 */
export function toEvent({ globalId, permalink, meeting, sentence, article }: MeetingEntry): JsonLd | undefined {
  const status = STATUSES[meeting.status](meeting);
  if (status === undefined) return undefined;
  const days = toMeetingDays(meeting);
  const people = meeting.parties.filter(({ partyKind }) => partyKind === 'person').map(({ name }) => ({ '@type': 'Person', name }));
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Event',
    ...givenProperties({
      '@id': permalink,
      identifier: globalId,
      name: toMeetingTitle(meeting),
      description: sentence,
      startDate: days?.first,
      endDate: days?.last,
      eventStatus: `${SCHEMA_ORG}/${status}`,
      location: meeting.place === undefined ? undefined : { '@type': 'Place', name: meeting.place },
      attendee: people.length === 0 ? undefined : people,
      subjectOf: article && toNewsArticle(article),
    }),
  };
}
