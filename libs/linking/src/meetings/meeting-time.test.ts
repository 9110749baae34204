import { compareMembers } from '../groups/publication-order.js';
import { meetingMember } from '../test/make-members.js';
import { meetingTime } from './meeting-time.js';
import { toHistory } from './status-history.js';

test.each([
  // the date that most reports tell
  ['most', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-11/b', { times: ['2030-06-12'] }), meetingMember('2030-05-12/c', { times: ['2030-06-11'] })], '2030-06-12'],
  // one report tells a date once, however often it names it
  ['once a report', [meetingMember('2030-05-10/a', { times: ['2030-06-11', '2030-06-11', '2030-06-11'] }), meetingMember('2030-05-11/b', { times: ['2030-06-12'] }), meetingMember('2030-05-12/c', { times: ['2030-06-12'] })], '2030-06-12'],
  // put off: the new date, though most reports tell the old one
  ['put off', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-11/b', { times: ['2030-06-12'] }), meetingMember('2030-05-24/c', { status: 'postponed', times: ['2030-06-12', '2030-07-03'] })], '2030-07-03'],
  // held: as those tell it who report that
  ['held', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-11/b', { times: ['2030-06-12'] }), meetingMember('2030-06-14/c', { status: 'held', times: ['2030-06-13'] })], '2030-06-13'],
  // who reports the last step tells no date: what was told before
  ['told before', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-24/b', { status: 'cancelled' })], '2030-06-12'],
  // a month before words without a value
  ['a month', [meetingMember('2030-05-10/a', { times: ['?soon'] }), meetingMember('2030-05-11/b', { times: ['2030-06-01/2030-06-30'] })], '2030-06-01/2030-06-30'],
  ['words', [meetingMember('2030-05-10/a', { times: ['?soon'] })], 'soon'],
  ['nothing', [meetingMember('2030-05-10/a', {})], undefined],
])('%s', (_, members, words) => {
  const ordered = [...members].sort(compareMembers);
  expect(meetingTime(ordered, toHistory(ordered))?.words).toBe(words);
});
