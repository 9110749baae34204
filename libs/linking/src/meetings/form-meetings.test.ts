import { meetingMember, readClusters } from '../test/make-members.js';
import { formMeetings } from './form-meetings.js';

const VARGA_AND_LINDQVIST = ['Tomas Varga', 'Ada Lindqvist'];

test.each([
  // one day, one place
  ['the same day', [meetingMember('2030-05-10/a', { place: 'Oslo', times: ['2030-06-12'] }), meetingMember('2030-06-13/b', { status: 'held', place: 'Oslo', times: ['2030-06-12'] })], ['a+b']],
  // the parties in another order
  ['the other order', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-06-13/b', { parties: VARGA_AND_LINDQVIST, times: ['2030-06-12'] })], ['a+b']],
  // a third party
  ['other principals', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-10/b', { parties: ['Ada Lindqvist', 'Min-ho Park'], times: ['2030-06-12'] })], ['a', 'b']],
  // a surname is first or last in a full name
  ['a surname', [meetingMember('2030-05-10/a', { parties: ['Ada Lindqvist', 'Varga'], times: ['2030-06-12'] }), meetingMember('2030-05-10/b', { times: ['2030-06-12'] })], ['a+b']],
  ['a surname that comes first', [meetingMember('2030-05-10/a', { parties: ['Ada Lindqvist', 'Park'], times: ['2030-06-12'] }), meetingMember('2030-05-10/b', { parties: ['Park Min-ho', 'Ada Lindqvist'], times: ['2030-06-12'] })], ['a+b']],
  // two people of that surname are not joined by it
  ['two of one surname', [meetingMember('2030-05-10/a', { parties: ['Ada Lindqvist', 'Varga'], times: ['2030-06-12'] }), meetingMember('2030-05-10/b', { times: ['2030-06-12'] }), meetingMember('2030-05-11/c', { parties: ['Ada Lindqvist', 'Olga Varga'], times: ['2030-06-12'] })], ['a+b', 'c']],
  // two days of one year are two meetings
  ['another day', [meetingMember('2030-06-13/a', { status: 'held', place: 'Oslo', times: ['2030-06-12'] }), meetingMember('2030-09-02/b', { status: 'held', place: 'Oslo', times: ['2030-09-01'] })], ['a', 'b']],
  // one day, two places: contradicting
  ['another place', [meetingMember('2030-05-10/a', { place: 'Oslo', times: ['2030-06-12'] }), meetingMember('2030-05-11/b', { place: 'Vienna', times: ['2030-06-12'] })], ['a', 'b']],
  // a city and its country
  ['city and country', [meetingMember('2030-05-10/a', { place: 'Oslo', times: ['2030-06-12'] }), meetingMember('2030-05-11/b', { place: 'Norway', times: ['2030-06-12'] })], ['a+b']],
  // a dinner and the talks of the next day in one place
  ['consecutive days', [meetingMember('2030-06-12/a', { status: 'held', place: 'Oslo', times: ['2030-06-11'] }), meetingMember('2030-06-13/b', { status: 'held', kind: 'talks', place: 'Oslo', times: ['2030-06-12'] })], ['a+b']],
  // a call is no visit
  ['call and visit', [meetingMember('2030-06-13/a', { status: 'held', kind: 'call', times: ['2030-06-12'] }), meetingMember('2030-06-13/b', { status: 'held', kind: 'visit', times: ['2030-06-12'] })], ['a', 'b']],
  // called off and put on again for the same day is one
  ['on again', [meetingMember('2030-05-10/a', { place: 'Hanoi', times: ['2030-06-12'] }), meetingMember('2030-05-24/b', { status: 'cancelled' }), meetingMember('2030-06-01/c', { earlier: ['cancelled'], times: ['2030-06-12'] }), meetingMember('2030-06-13/d', { status: 'held', place: 'Hanoi', times: ['2030-06-12'] })], ['a+b+c+d']],
  // put off to another day in the same place is one
  ['put off', [meetingMember('2030-05-10/a', { place: 'Hanoi', times: ['2030-06-12'] }), meetingMember('2030-05-24/b', { status: 'postponed', times: ['2030-06-12'] }), meetingMember('2030-07-04/c', { status: 'held', place: 'Hanoi', times: ['2030-07-03'] })], ['a+b+c']],
  // a report that tells both days
  ['moved', [meetingMember('2030-05-10/a', { times: ['2030-06-12'] }), meetingMember('2030-05-24/b', { status: 'postponed', times: ['2030-06-12', '2030-07-03'] }), meetingMember('2030-07-04/c', { status: 'held', times: ['2030-07-03'] })], ['a+b+c']],
  // a report that recalls two meetings does not make them one
  ['a look back', [meetingMember('2030-05-11/a', { status: 'held', times: ['2030-05-10'] }), meetingMember('2030-07-04/b', { status: 'held', times: ['2030-07-03'] }), meetingMember('2030-08-01/c', { status: 'held', times: ['2030-05-10', '2030-07-03'] })], ['a', 'b+c']],
  // a date near publication is the news, others are its background
  ['news and background', [meetingMember('2030-05-11/a', { status: 'held', times: ['2030-05-10'] }), meetingMember('2030-07-04/b', { status: 'held', times: ['2030-05-10', '2030-07-03'] }), meetingMember('2030-07-05/c', { status: 'held', times: ['2030-07-03'] })], ['a', 'b+c']],
  // time and place both changed is another
  ['another day and place', [meetingMember('2030-05-10/a', { place: 'Hanoi', times: ['2030-06-12'] }), meetingMember('2030-05-24/b', { status: 'cancelled', place: 'Hanoi', times: ['2030-06-12'] }), meetingMember('2030-07-04/c', { status: 'held', place: 'Vienna', times: ['2030-07-03'] })], ['a+b', 'c']],
  // an invitation without date, and a meeting a year later elsewhere
  ['an invitation', [meetingMember('2030-05-31/a', { status: 'proposed', place: 'Moscow' }), meetingMember('2031-04-25/b', { status: 'held', place: 'Vladivostok', times: ['2031-04-25'] })], ['a', 'b']],
  // and without a place either, a year is too long
  ['an invitation without place', [meetingMember('2030-05-31/a', { status: 'proposed' }), meetingMember('2031-04-25/b', { status: 'held', place: 'Vladivostok', times: ['2031-04-25'] })], ['a', 'b']],
  // a plan «for May» slips into June
  ['a plan that slips', [meetingMember('2030-03-09/a', { times: ['2030-05-01/2030-05-31'] }), meetingMember('2030-05-10/b', { place: 'Hanoi', times: ['2030-06-12'] })], ['a+b']],
  // reports without a date between two meetings: plans look forward, what was held looks back
  [
    'between two meetings',
    [
      meetingMember('2030-06-13/a', { status: 'held', place: 'Hanoi', times: ['2030-06-12'] }),
      meetingMember('2030-06-20/b', { status: 'held' }),
      meetingMember('2030-07-20/c', { status: 'planned' }),
      meetingMember('2030-08-02/d', { status: 'held', place: 'Vienna', times: ['2030-08-01'] }),
    ],
    ['a+b', 'c+d'],
  ],
  // a place told keeps a report from the nearest meeting
  ['a place between', [meetingMember('2030-06-13/a', { status: 'held', place: 'Hanoi', times: ['2030-06-12'] }), meetingMember('2030-06-20/b', { status: 'held', place: 'Vienna' })], ['a', 'b']],
  // undated and without words of time: nobody can say which one
  ['undated', [meetingMember('2030-06-13/a', { status: 'held', times: ['2030-06-12'] }), meetingMember('b', { status: 'held' })], ['a', 'b']],
  // undated, of something that took place where one meeting did
  ['undated at the same place', [meetingMember('2030-06-13/a', { status: 'held', place: 'Oslo', times: ['2030-06-12'] }), meetingMember('b', { status: 'held', place: 'Oslo' })], ['a+b']],
  ['undated at a place of two', [meetingMember('2030-06-13/a', { status: 'held', place: 'Oslo', times: ['2030-06-12'] }), meetingMember('2031-06-13/b', { status: 'held', place: 'Oslo', times: ['2031-06-12'] }), meetingMember('c', { status: 'held', place: 'Oslo' })], ['a', 'b', 'c']],
  // an undated plan may be of any year
  ['an undated plan', [meetingMember('2030-06-13/a', { status: 'held', place: 'Oslo', times: ['2030-06-12'] }), meetingMember('b', { status: 'planned', place: 'Oslo' })], ['a', 'b']],
  // undated with month and day is of that day in the one year that has it
  ['undated with month and day', [meetingMember('2030-06-13/a', { status: 'held', times: ['2030-06-12'] }), meetingMember('b', { times: ['?June 12'] })], ['a+b']],
  ['undated with another day', [meetingMember('2030-06-13/a', { status: 'held', times: ['2030-06-12'] }), meetingMember('b', { times: ['?June 13'] })], ['a', 'b']],
  ['undated with a day of two years', [meetingMember('2030-06-13/a', { status: 'held', times: ['2030-06-12'] }), meetingMember('2031-06-13/b', { status: 'held', times: ['2031-06-12'] }), meetingMember('c', { times: ['?June 12'] })], ['a', 'b', 'c']],
  // undated with a full date is of that day
  ['undated with a date', [meetingMember('2030-06-13/a', { status: 'held', times: ['2030-06-12'] }), meetingMember('b', { status: 'held', times: ['2030-06-12'] })], ['a+b']],
  // plans without any date go on from each other until something is held
  ['plans go on', [meetingMember('2030-05-01/a', { status: 'proposed' }), meetingMember('2030-05-20/b', {}), meetingMember('2030-06-10/c', { status: 'held' }), meetingMember('2030-06-11/d', {})], ['a+b+c', 'd']],
  // officials of two countries meet every week
  ['delegations', [meetingMember('2030-05-01/a', { groups: ['Norvania', 'Ostland'], status: 'held' }), meetingMember('2030-05-03/b', { groups: ['Norvania', 'Ostland'], status: 'held' })], ['a', 'b']],
  // but not twice in one day's news
  ['delegations in the news', [meetingMember('2030-05-01/a', { groups: ['the United States', 'Ostland'], status: 'underway' }), meetingMember('2030-05-02/b', { groups: ['Ostland', 'US'], status: 'held' })], ['a+b']],
  ['delegations that plan', [meetingMember('2030-05-01/a', { groups: ['Norvania', 'Ostland'] }), meetingMember('2030-05-02/b', { groups: ['Norvania', 'Ostland'] })], ['a', 'b']],
  // a denial is of what others tell to have taken place
  ['a denial', [meetingMember('2030-05-02/a', { status: 'held', times: ['2030-05-01'] }), meetingMember('2030-05-03/b', { status: 'denied' })], ['a+b']],
  ['a denial without dates', [meetingMember('2030-05-02/a', { status: 'held' }), meetingMember('2030-05-03/b', { status: 'denied' }), meetingMember('2030-05-03/c', { status: 'denied' })], ['a+b+c']],
  // and not of a plan
  ['a denial beside a plan', [meetingMember('2030-05-02/a', { times: ['2030-06-12'] }), meetingMember('2030-05-02/b', {}), meetingMember('2030-05-03/c', { status: 'denied' })], ['a+b', 'c']],
  ['a denial beside a plan without date', [meetingMember('2030-05-02/a', {}), meetingMember('2030-05-03/b', { status: 'denied' }), meetingMember('2030-05-04/c', {})], ['a+c', 'b']],
  // what an article recalls of last year is not this week's news
  ['a meeting recalled', [meetingMember('2030-05-02/a', { status: 'held', times: ['2029-11-01/2029-11-30'] }), meetingMember('2030-05-02/b', { status: 'held' })], ['a', 'b']],
  // long after, the place tells which one a recap means
  ['a recap by its place', [meetingMember('2030-05-02/a', { status: 'held', place: 'Lisk', times: ['2030-05-01'] }), meetingMember('2031-05-02/b', { status: 'held', place: 'Lisk' })], ['a+b']],
  // and says nothing where they met there twice
  ['a recap of one of two', [meetingMember('2030-05-02/a', { status: 'held', place: 'Lisk', times: ['2030-05-01'] }), meetingMember('2030-08-02/b', { status: 'held', place: 'Lisk', times: ['2030-08-01'] }), meetingMember('2031-05-02/c', { status: 'held', place: 'Lisk' })], ['a', 'b', 'c']],
  // but on one day delegations are one meeting
  ['delegations on one day', [meetingMember('2030-05-01/a', { groups: ['Norvania', 'Ostland'], status: 'held', times: ['2030-05-01'] }), meetingMember('2030-05-02/b', { groups: ['Norvania', 'Ostland'], status: 'held', times: ['2030-05-01'] })], ['a+b']],
])('%s', (_, members, expected) => {
  expect(readClusters(formMeetings(members))).toEqual(expected);
});

test('two reports that one article tells apart stay two', () => {
  const dinnerAndTalks = [meetingMember('2030-05-02/a', { times: ['2030-05-01'] }, 'r1'), meetingMember('2030-05-02/a', { times: ['2030-05-01'] }, 'r2')];
  expect(formMeetings(dinnerAndTalks)).toHaveLength(2);
  const twoPlans = [meetingMember('2030-05-03/b', {}, 'r1'), meetingMember('2030-05-03/b', {}, 'r2'), meetingMember('2030-05-04/c', { times: ['2030-06-12'] })];
  expect(readClusters(formMeetings(twoPlans))).toEqual(['b', 'b+c']);
});

test('a meeting tells its parties, place, kind and time from all reports', () => {
  const [meeting] = formMeetings([
    meetingMember('2030-05-10/a', { kind: 'meeting', place: 'Hanoi', times: ['2030-06-12'] }),
    meetingMember('2030-05-24/b', { kind: 'summit', parties: ['Ada Lindqvist', 'Tomas Varga', 'Park'], place: 'Hanoi', times: ['2030-06-12', '2030-06-01/2030-06-30'] }),
    meetingMember('2030-05-25/c', { kind: 'meeting', parties: ['Ada Lindqvist', 'Tomas Varga', 'Park Min-ho'], times: ['2030-06-12'] }),
  ]);
  expect(meeting).toMatchObject({ id: 'meeting_ar1', meetingKind: 'summit', place: 'Hanoi', time: { words: '2030-06-12', earliest: '2030-06-12' }, status: 'planned' });
  expect(meeting!.parties.map((party) => [party.name, party.people.length])).toEqual([['Ada Lindqvist', 3], ['Tomas Varga', 3], ['Park Min-ho', 2]]);
});
