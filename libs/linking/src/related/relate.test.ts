import type { Meeting, MeetingStatus } from '@onrecord/domain';
import { EVIDENCE, meetingMember } from '../test/make-members.js';
import { linker } from '../linker.js';
import { relate } from './relate.js';

/** `held 2030-06-12 Oslo`: status, day (`-` for none), place (`-` for none), kind; first reported on May 1 unless told. */
function makeMeeting(told: string, names: readonly string[] = ['Ada Lindqvist', 'Tomas Varga'], id = told): Meeting {
  const [status, day, place, kind = 'meeting', reportedAt = '2030-05-01'] = told.split(' ');
  return {
    kind: 'meeting', id, meetingKind: kind as Meeting['meetingKind'], status: status as MeetingStatus,
    parties: names.map((name) => ({ partyKind: 'person', name, people: [] })),
    ...(place === undefined || place === '-' ? {} : { place }),
    ...(day === undefined || day === '-' ? {} : { time: { words: day, value: day, earliest: day, latest: day } }),
    history: reportedAt === '-' ? [] : [{ status: status as MeetingStatus, articleId: 'a', reportedAt, evidence: EVIDENCE }], members: [],
  };
}

const REVERSED = { earlier: 'later', later: 'earlier', 'same-time': 'same-time', unknown: 'unknown' };

test.each([
  // the invitation without a date, and the meeting that came elsewhere
  ['held 2030-06-12 Oslo meeting 2030-05-01', 'proposed - Vienna visit 2030-03-01', 'proposal', 'earlier'],
  // an invitation that came after it
  ['held 2030-06-12 Oslo', 'proposed - - visit 2030-07-01', 'proposal', 'later'],
  // a proposal for a day is compared by its day
  ['held 2030-06-12 Oslo', 'proposed 2030-07-01 Vienna', 'another-time-and-place', 'later'],
  // time and place both changed is another
  ['held 2030-06-12 Oslo', 'held 2030-09-01 Vienna', 'another-time-and-place', 'later'],
  // called off, and another one came about
  ['held 2030-06-12 Oslo', 'cancelled 2030-05-20 Vienna', 'called-off', 'earlier'],
  ['held 2030-06-12 Oslo', 'postponed - - meeting 2030-04-20', 'called-off', 'earlier'],
  // what is called off later leaves the earlier one as it is
  ['held 2030-06-12 Oslo', 'cancelled 2030-08-20 Oslo', 'another-time', 'later'],
  // the second place is not told, or is a venue in the first
  ['held 2030-06-12 Oslo', 'held 2030-09-01 -', 'another-time', 'later'],
  ['held 2030-06-12 Washington', 'held 2030-09-01 Pentagon', 'another-time', 'later'],
  // on one day in two places
  ['held 2030-06-12 Oslo', 'held 2030-06-12 Vienna', 'another-place', 'same-time'],
  // a call on the day of the visit
  ['held 2030-06-12 - call', 'held 2030-06-12 - visit', 'another-kind', 'same-time'],
  // neither day nor place: weeks between the reports
  ['held - - meeting 2030-05-01', 'held - - meeting 2030-08-01', 'reported-apart', 'later'],
  // undated reports
  ['held - Oslo meeting -', 'held - Vienna meeting -', 'another-place', 'unknown'],
])('%s | %s: %s, %s', (told, otherTold, reason, order) => {
  const [meeting, other] = [makeMeeting(told), makeMeeting(otherTold)];
  expect(relate(meeting, other)).toEqual({ kind: 'meeting-relation', reason, order });
  expect(relate(other, meeting)).toEqual({ kind: 'meeting-relation', reason, order: REVERSED[order as keyof typeof REVERSED] });
});

test.each<readonly [string, Meeting, Meeting]>([
  ['nothing tells them apart', makeMeeting('held - -', undefined, 'a'), makeMeeting('held - -', undefined, 'b')],
  ['it is itself', makeMeeting('held 2030-06-12 Oslo'), makeMeeting('held 2030-09-12 Oslo', undefined, 'held 2030-06-12 Oslo')],
  // one of them met somebody else
  ['the principals differ', makeMeeting('held 2030-06-12 Oslo'), makeMeeting('held 2030-09-12 Oslo', ['Ada Lindqvist', 'Olga Varga'])],
  // a body is no person of its own
  ['one person is told', makeMeeting('held 2030-06-12 Oslo', ['Ada Lindqvist']), makeMeeting('held 2030-09-12 Oslo', ['Ada Lindqvist'])],
])('not related: %s', (_name, meeting, other) => {
  expect([relate(meeting, other), relate(other, meeting)]).toEqual([undefined, undefined]);
});

test('a third party, and a surname for a full name, leave the principals the same', () => {
  const third = makeMeeting('held 2030-09-12 Oslo', ['Park Min-ho', 'Varga', 'Ada Lindqvist']);
  expect(relate(makeMeeting('held 2030-06-12 Oslo'), third)?.reason).toBe('another-time');
});

test('an invitation and a later meeting elsewhere stay two in linking, and are related', () => {
  const members = [meetingMember('2030-06-13/a', { status: 'proposed', kind: 'visit', place: 'Ostport' }), meetingMember('2031-04-26/b', { status: 'held', kind: 'summit', place: 'Vladnes', times: ['2031-04-25'] })];
  const meetings = linker.form('meeting', members) as readonly Meeting[];
  const [invitation, summit] = [...meetings].sort((a) => (a.status === 'proposed' ? -1 : 1));
  expect(meetings).toHaveLength(2);
  expect(relate(invitation!, summit!)).toEqual({ kind: 'meeting-relation', reason: 'proposal', order: 'later' });
});
