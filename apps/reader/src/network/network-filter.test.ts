import { readNetworkFilter, toNetworkVariables } from './network-filter.js';

test.each([
  ['', { withMeetings: true, withQuotes: false, first: 60 }],
  ['show=quoted&edges=200', { withMeetings: false, withQuotes: true, first: 200 }],
  ['show=met&from=2031-05-01&before=2031-06-01', { withMeetings: true, withQuotes: false, first: 60, meetings: { takesPlace: { from: '2031-05-01', before: '2031-06-01' } } }],
  ['show=quoted&before=2031-06-01', { withMeetings: false, withQuotes: true, first: 60, quotes: { published: { before: '2031-06-01' } } }],
  // what means nothing is not asked
  ['show=gossip&from=May&edges=7', { withMeetings: true, withQuotes: false, first: 60 }],
])('%s', (address, variables) => {
  expect(toNetworkVariables(readNetworkFilter(new URLSearchParams(address)))).toEqual(variables);
});
