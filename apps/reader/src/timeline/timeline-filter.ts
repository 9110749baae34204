import type { MeetingStatus, QuoteKind, TimelinePageQueryVariables, TimeWindow } from '@onrecord/client';
import { STATUS_WORDS } from '../words/meeting-words.js';
import type { Direction } from './merge-by-time.js';

/** What a timeline may show: meetings, and quotes by kind. */
export type TimelineKind = 'meeting' | 'direct' | 'mixed' | 'indirect';

/** What an address asks of the timeline; empty lists ask for everything. */
export interface TimelineFilter {
  /** First day, and the first after the last: ISO dates. */
  readonly from: string | undefined;
  readonly before: string | undefined;
  readonly people: readonly string[];
  readonly kinds: readonly TimelineKind[];
  readonly statuses: readonly MeetingStatus[];
  readonly order: Direction;
}

export const TIMELINE_KINDS: readonly TimelineKind[] = ['meeting', 'direct', 'mixed', 'indirect'];
export const STATUSES = Object.keys(STATUS_WORDS) as readonly MeetingStatus[];

/** A whole date: `2031-06-12`, not `2031-06` and not `June`. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address; what it asks in words that mean nothing is not asked. Lists stand in it as several fields of a name or with commas. */
export function readTimelineFilter(address: URLSearchParams): TimelineFilter {
  const values = (name: string): readonly string[] => address.getAll(name).flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '');
  const day = (name: string): string | undefined => values(name).find((value) => DATE.test(value) && !Number.isNaN(Date.parse(value)));
  const kinds = values('kinds').map((value) => value.toLowerCase());
  const statuses = values('statuses').map((value) => value.toUpperCase());
  return {
    from: day('from'),
    before: day('before'),
    people: [...new Set(values('people'))].slice(0, 100),
    kinds: TIMELINE_KINDS.filter((kind) => kinds.includes(kind)),
    statuses: STATUSES.filter((status) => statuses.includes(status)),
    order: address.get('order') === 'latest' ? 'latest' : 'earliest',
  };
}

/** The fields of a form as an address, without those that ask for nothing. */
export function toTimelineAddress(fields: Iterable<readonly [name: string, value: unknown]>): string {
  const address = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string' && value !== '' && `${name}=${value}` !== 'order=earliest') address.append(name, value);
  return address.toString();
}

/** The variables of the first view. With several people: the meetings in which all of them take part, and the quotes of each. */
export function toTimelineVariables({ from, before, people, kinds, statuses, order }: TimelineFilter): TimelinePageQueryVariables {
  const window: TimeWindow | undefined = from === undefined && before === undefined ? undefined : { ...(from !== undefined && { from }), ...(before !== undefined && { before }) };
  const quoteKinds = kinds.filter((kind) => kind !== 'meeting').map((kind) => kind.toUpperCase() as QuoteKind);
  return {
    meetings: { ...(window && { takesPlace: window }), ...(people.length > 0 && { participants: people }), ...(statuses.length > 0 && { statuses }) },
    meetingOrder: order === 'latest' ? 'LATEST' : 'EARLIEST',
    withMeetings: kinds.length === 0 || kinds.includes('meeting'),
    quotes: { ...(window && { published: window }), ...(people.length > 0 && { speakers: people }), ...(quoteKinds.length > 0 && { kinds: quoteKinds }) },
    quoteOrder: order === 'latest' ? 'NEWEST' : 'OLDEST',
    withQuotes: kinds.length === 0 || quoteKinds.length > 0,
    people,
  };
}
