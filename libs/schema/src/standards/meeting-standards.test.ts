import type { Meeting, MeetingStatus } from '@onrecord/domain';
import { fakeArticle, fakeMeeting } from '../test/fake-facts.js';
import { toEvent } from './event.js';
import { toICalendar } from './i-calendar.js';

const NOW = '2031-02-01T00:00:00.000Z';

function entryOf(changes: Partial<Meeting> = {}, permalink = 'https://record.example/meetings/M1') {
  return { globalId: 'M1', permalink, meeting: { ...fakeMeeting(1), ...changes }, sentence: 'They meet on Tuesday; in Ostholm.', article: fakeArticle(1) };
}

/** The lines of a calendar, unfolded as RFC 5545 says, section 3.1. */
function linesOf(changes: Partial<Meeting> = {}, permalink?: string): readonly string[] {
  return (toICalendar([entryOf(changes, permalink)], NOW) ?? '').replaceAll('\r\n ', '').split('\r\n');
}

test('a meeting is an event of a whole day, with the sentence and the article that tell it', () => {
  expect(linesOf()).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//On Record//record//EN',
    'BEGIN:VEVENT',
    'UID:M1',
    'SEQUENCE:0',
    'DTSTAMP:20310105T000000Z',
    'DTSTART;VALUE=DATE:20310107',
    'DTEND;VALUE=DATE:20310108',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Talks: Ada Lindqvist\\, a delegation from Sudmark',
    'LOCATION:Ostholm',
    'DESCRIPTION:Status: planned\\nTime\\, as told: Tuesday\\nThey meet on Tuesday\\; in Ostholm.\\nNorvania’s minister sees progress\\, Ostholm Courier\\, 2031-01-01\\, https://courier.example/1',
    'URL;VALUE=URI:https://record.example/meetings/M1',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 octets', () => {
  const lines = toICalendar([entryOf()], NOW)!.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line, 'utf8') > 75)).toEqual([]);
});

test.each<[MeetingStatus, string, string]>([
  ['proposed', 'TENTATIVE', 'Proposed: Talks: '],
  ['planned', 'CONFIRMED', 'Talks: '],
  ['underway', 'CONFIRMED', 'Talks: '],
  ['held', 'CONFIRMED', 'Talks: '],
  // on that day or on another one: iCalendar has no word for it
  ['postponed', 'TENTATIVE', 'Postponed: Talks: '],
  ['cancelled', 'CANCELLED', 'Talks: '],
])('what is %s is %s', (status, told, title) => {
  const lines = linesOf({ status });
  expect(lines).toContain(`STATUS:${told}`);
  expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain(`SUMMARY:${title}`);
});

test.each<[string, Partial<Meeting>]>([
  // one party's word
  ['a denied meeting', { status: 'denied' }],
  // a Monday or a Friday would be made up
  ['a meeting in a week', { time: { words: 'next week', value: '2031-W02', earliest: '2031-01-06', latest: '2031-01-12' } }],
  ['a meeting at a weekend', { time: { words: 'this weekend', value: '2031-W02-WE', earliest: '2031-01-11', latest: '2031-01-12' } }],
  ['a meeting in a month', { time: { words: 'in June', value: '2031-06', earliest: '2031-06-01', latest: '2031-06-30' } }],
  ['a meeting without days', { time: { words: 'soon' } }],
])('%s is no calendar event', (_, changes) => {
  expect(toICalendar([entryOf(changes)], NOW)).toBeUndefined();
});

test('days in a row end before the day after the last', () => {
  const lines = linesOf({ time: { words: 'from May 7 to 8', value: '2031-05-07/2031-05-08', earliest: '2031-05-07', latest: '2031-05-08' } });
  expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20310507', 'DTEND;VALUE=DATE:20310509']));
});

test('a time of day stays in the words: nobody tells its zone', () => {
  const lines = linesOf({ time: { words: '9 a.m. on Tuesday', value: '2031-01-07T09', earliest: '2031-01-07', latest: '2031-01-07' } });
  expect(lines).toContain('DTSTART;VALUE=DATE:20310107');
  expect(lines.join('\n')).toContain('9 a.m. on Tuesday');
});

test('words of an article cannot end their line, and bring no control characters', () => {
  const lines = linesOf({ place: 'Ostholm\r\nEND:VEVENT\u0007' });
  expect(lines).toContain('LOCATION:Ostholm\\nEND:VEVENT ');
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
});

test('an address that is only a path is left out, and an undated meeting is stamped with now', () => {
  const lines = linesOf({ history: [] }, '/meetings/M1');
  expect(lines.join('\n')).not.toContain('URL');
  expect(lines).toContain('DTSTAMP:20310201T000000Z');
});

test('a meeting is a schema.org Event with people, place and source', () => {
  expect(toEvent(entryOf())).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': 'https://record.example/meetings/M1',
    identifier: 'M1',
    name: 'Talks: Ada Lindqvist, a delegation from Sudmark',
    description: 'They meet on Tuesday; in Ostholm.',
    startDate: '2031-01-07',
    endDate: '2031-01-07',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Ostholm' },
    attendee: [{ '@type': 'Person', name: 'Ada Lindqvist' }],
    subjectOf: { '@type': 'NewsArticle', headline: 'Norvania’s minister sees progress', url: 'https://courier.example/1', datePublished: '2031-01-01', publisher: { '@type': 'Organization', name: 'Ostholm Courier' } },
  });
});

const postponed = { ...fakeMeeting(1).history[0]!, status: 'postponed' as const };

test.each<[string, Partial<Meeting>, string | undefined]>([
  ['underway', { status: 'underway' }, 'EventScheduled'],
  ['held', { status: 'held' }, 'EventScheduled'],
  ['postponed', { status: 'postponed' }, 'EventPostponed'],
  ['planned anew', { status: 'planned', history: [...fakeMeeting(1).history, postponed, ...fakeMeeting(1).history] }, 'EventRescheduled'],
  ['cancelled', { status: 'cancelled' }, 'EventCancelled'],
  // read as scheduled without a status, which nobody said
  ['proposed', { status: 'proposed' }, undefined],
  ['denied', { status: 'denied' }, undefined],
])('what is %s has its own status in schema.org', (_, changes, status) => {
  expect(toEvent(entryOf(changes))?.['eventStatus']).toBe(status && `https://schema.org/${status}`);
});

test('an event of some week has no days', () => {
  const event = toEvent(entryOf({ time: { words: 'next week', value: '2031-W02', earliest: '2031-01-06', latest: '2031-01-12' } }));
  expect(event).not.toHaveProperty('startDate');
  expect(event).not.toHaveProperty('endDate');
});
