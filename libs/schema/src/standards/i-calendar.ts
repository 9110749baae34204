import type { MeetingStatus } from '@onrecord/domain';
import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { type MeetingDays, type MeetingEntry, toMeetingDays, toMeetingTitle } from './meeting-entry.js';

const PRODUCT = { company: 'On Record', product: 'record', language: 'EN' };
const DAY_MILLISECONDS = 86_400_000;
/** RFC 5545, section 3.1: every line ends so, the last one too. */
const LINE_END = '\r\n';
/** Characters that no text of iCalendar may have. Matches U+0007; no line end, which the format writes in its own way. */
const CONTROLS = /[^\P{Cc}\r\n]/gu;

/**
 * What a status is in iCalendar's terms, section 3.8.1.11 of RFC 5545, which has no word for a proposal and for what is
 * put off: both are tentative and say so in the title. `undefined` for a denial, which is one party's word.
 */
const STATUSES: Readonly<Record<MeetingStatus, { readonly status: ICalEventStatus; readonly prefix: string } | undefined>> = {
  proposed: { status: ICalEventStatus.TENTATIVE, prefix: 'Proposed: ' },
  planned: { status: ICalEventStatus.CONFIRMED, prefix: '' },
  underway: { status: ICalEventStatus.CONFIRMED, prefix: '' },
  held: { status: ICalEventStatus.CONFIRMED, prefix: '' },
  postponed: { status: ICalEventStatus.TENTATIVE, prefix: 'Postponed: ' },
  cancelled: { status: ICalEventStatus.CANCELLED, prefix: '' },
  denied: undefined,
};

/**
 * Meetings as one iCalendar, RFC 5545: an event of whole days each, since articles tell the hour without a zone; the
 * description has the words of time, the sentence that tells the status, and its article. A meeting whose days nobody
 * tells, or told by the week or month, gets no event: a day would be made up. `now` dates the events of undated meetings:
 * an instant, ISO 8601 in UTC. `undefined` when no meeting has an event.
 */
export function toICalendar(entries: readonly MeetingEntry[], now: string): string | undefined {
  const events = entries.flatMap((entry) => toCalendarEvent(entry, now) ?? []);
  return events.length === 0 ? undefined : `${ical({ prodId: PRODUCT, events: [...events] }).toString()}${LINE_END}`;
}

/** What a calendar of many meetings says of itself. */
export interface CalendarFeed {
  /** An instant, ISO 8601 in UTC. */
  readonly now: string;
  /** Of what it is: `Meetings of Ada Lindqvist`. */
  readonly name: string;
  /** What its readers should know; none when absent. */
  readonly description?: string;
}

/** Seconds after which whoever subscribed looks again (RFC 7986, section 5.7): a paper's day has a few editions. */
const REFRESH_SECONDS = 3600;

/** The same as something to subscribe to: with a name, with the time to look again, and without events where there are none. */
export function toCalendarFeed(entries: readonly MeetingEntry[], { now, name, description }: CalendarFeed): string {
  const events = entries.flatMap((entry) => toCalendarEvent(entry, now) ?? []);
  const calendar = { prodId: PRODUCT, name: withoutControls(name), ttl: REFRESH_SECONDS, events: [...events], ...(description === undefined ? {} : { description }) };
  return `${ical(calendar).toString()}${LINE_END}`;
}

function toCalendarEvent(entry: MeetingEntry, now: string): ICalEventData | undefined {
  const { globalId, meeting, permalink } = entry;
  const days = toMeetingDays(meeting);
  const told = STATUSES[meeting.status];
  if (days === undefined || told === undefined) return undefined;
  return {
    id: globalId,
    ...toWholeDays(days),
    stamp: new Date(meeting.history.at(-1)?.reportedAt ?? now),
    sequence: Math.max(0, meeting.history.length - 1),
    status: told.status,
    summary: withoutControls(`${told.prefix}${toMeetingTitle(meeting)}`),
    description: withoutControls(toDescription(entry)),
    ...(meeting.place === undefined ? {} : { location: withoutControls(meeting.place) }),
    // An address that is only a path leads nowhere from a calendar.
    ...(permalink.startsWith('/') ? {} : { url: permalink }),
  };
}

/** A calendar's end is the first day that is no longer meant. */
function toWholeDays({ first, last }: MeetingDays): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return { start: new Date(first), end: new Date(Date.parse(last) + DAY_MILLISECONDS), allDay: true };
}

function toDescription({ meeting, sentence, article }: MeetingEntry): string {
  const source = [article?.headline, article?.outlet?.name, article?.published?.value, article?.url].filter((part) => part !== undefined).join(', ');
  const lines = [`Status: ${meeting.status}`, meeting.time === undefined ? '' : `Time, as told: ${meeting.time.words}`, sentence ?? '', source];
  return lines.filter((line) => line !== '').join('\n');
}

function withoutControls(words: string): string {
  return words.replace(CONTROLS, ' ');
}
