import { readTimelineFilter, toTimelineAddress, toTimelineVariables } from './timeline-filter.js';

const asked = (address: string) => toTimelineVariables(readTimelineFilter(new URLSearchParams(address)));

test('an empty address asks for everything, the earliest first', () => {
  expect(asked('')).toEqual({ meetings: {}, meetingOrder: 'EARLIEST', withMeetings: true, quotes: {}, quoteOrder: 'OLDEST', withQuotes: true, people: [] });
});

test('a window, people, kinds and statuses are asked of both lists as far as they concern them', () => {
  expect(asked('from=2031-05-01&before=2031-06-01&people=a&people=b&kinds=meeting,direct&statuses=held&order=latest')).toEqual({
    meetings: { takesPlace: { from: '2031-05-01', before: '2031-06-01' }, participants: ['a', 'b'], statuses: ['HELD'] },
    meetingOrder: 'LATEST',
    withMeetings: true,
    quotes: { published: { from: '2031-05-01', before: '2031-06-01' }, speakers: ['a', 'b'], kinds: ['DIRECT'] },
    quoteOrder: 'NEWEST',
    withQuotes: true,
    people: ['a', 'b'],
  });
});

test.each([
  ['kinds=meeting', { withMeetings: true, withQuotes: false }],
  ['kinds=indirect', { withMeetings: false, withQuotes: true, quotes: { kinds: ['INDIRECT'] } }],
  // what means nothing is not asked
  ['kinds=gossip&statuses=perhaps&from=June&before=2031-13-40', { withMeetings: true, withQuotes: true, meetings: {}, quotes: {} }],
  ['before=2031-06-01', { meetings: { takesPlace: { before: '2031-06-01' } } }],
])('%s', (address, variables) => {
  expect(asked(address)).toMatchObject(variables);
});

test('a form becomes an address without empty fields', () => {
  expect(toTimelineAddress([['from', '2031-05-01'], ['before', ''], ['people', 'a'], ['people', 'b'], ['order', 'earliest']])).toBe('from=2031-05-01&people=a&people=b');
});
