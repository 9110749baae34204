import { InputError, MEETING_STATUSES, type Meeting, type MeetingFilter, type MeetingStatus, PAGE_SIZE_MAX } from '@onrecord/domain';
import type { RecordContext } from '../record-context.js';
import { toCalendarFeed } from '../standards/i-calendar.js';
import { loadMeetingEntry } from './meeting-entry.js';
import { toMeetingFilter } from './meeting.args.js';

/** How many meetings a calendar goes over, the last reported ones. */
export const CALENDAR_MEETINGS_MAX = 500;

/** What such a calendar costs, as operations do: each meeting, and what `Meeting.asICalendar` reads for it. */
export const CALENDAR_COST = CALENDAR_MEETINGS_MAX * 11;

/** Which meetings a calendar holds, as an address asks for them; what is absent does not filter. */
export interface CalendarQuery {
  /** Ids of people as GraphQL gives them, every one of whom takes part. */
  readonly person?: readonly string[];
  /** The days on which they take place, half-open: ISO 8601. */
  readonly from?: string;
  readonly before?: string;
  /** Any of these: `planned`, `held`; GraphQL's capitals are the same. */
  readonly status?: readonly string[];
  /** Words of the place's name. */
  readonly place?: string;
}

/**
 * Meetings as one iCalendar with an event each, by the filter of `meetings`; a calendar without events where none is found.
 * Meetings whose day no article fixes are in none, as with `Meeting.asICalendar`.
 * @throws InputError naming the parameter that cannot be.
 */
export async function loadMeetingsCalendar(context: RecordContext, query: CalendarQuery): Promise<string> {
  const filter = toFilter(query);
  const { meetings, isCut } = await loadMeetings(context, filter);
  const people = await Promise.all((filter.participantIds ?? []).map((id) => context.loaders.people.load(id)));
  const entries = await Promise.all(meetings.map((meeting) => loadMeetingEntry(context, meeting)));
  const names = people.flatMap((person) => person?.name ?? []);
  return toCalendarFeed(entries, { now: context.viewer.now, name: ['Meetings', ...(names.length === 0 ? [] : [`of ${names.join(' and ')}`])].join(' '), ...(isCut ? { description: `The ${CALENDAR_MEETINGS_MAX} meetings reported last; narrow the filter to see others.` } : {}) });
}

async function loadMeetings({ reader, loaders }: RecordContext, filter: MeetingFilter): Promise<{ readonly meetings: readonly Meeting[]; readonly isCut: boolean }> {
  const meetings: Meeting[] = [];
  let after: string | undefined;
  for (;;) {
    const { edges, hasNextPage } = await reader.pageOfMeetings(filter, 'newest', { first: PAGE_SIZE_MAX, ...(after === undefined ? {} : { after }) });
    for (const { node } of edges) loaders.meetings.learn(node.id, node);
    meetings.push(...edges.map(({ node }) => node));
    after = edges.at(-1)?.cursor;
    if (!hasNextPage || after === undefined || meetings.length >= CALENDAR_MEETINGS_MAX) return { meetings, isCut: hasNextPage };
  }
}

/** The filter of GraphQL, whose faults are named as the address spells them. */
function toFilter({ person, from, before, status, place }: CalendarQuery): MeetingFilter {
  try {
    return toMeetingFilter({
      ...(person === undefined ? {} : { participants: person }),
      ...(status === undefined ? {} : { statuses: status.map(readStatus) }),
      ...(place === undefined ? {} : { place }),
      ...(from === undefined && before === undefined ? {} : { takesPlace: { from: from ?? null, before: before ?? null } }),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw renamed(error);
  }
}

function readStatus(word: string): MeetingStatus {
  const status = MEETING_STATUSES.find((known) => known === word.toLowerCase());
  if (status === undefined) throw new InputError('filter.statuses', `\`filter.statuses\` must be one of ${MEETING_STATUSES.join(', ')}; found «${word.slice(0, 40)}»`);
  return status;
}

const PARAMETERS: Readonly<Record<string, string>> = { 'filter.participants': 'person', 'filter.takesPlace.from': 'from', 'filter.takesPlace.before': 'before', 'filter.takesPlace': 'from', 'filter.statuses': 'status', 'filter.place': 'place' };

function renamed({ details, message }: InputError): InputError {
  const argument = String(details['argument']);
  const parameter = PARAMETERS[argument] ?? argument;
  return new InputError(parameter, message.replaceAll(argument, parameter));
}
