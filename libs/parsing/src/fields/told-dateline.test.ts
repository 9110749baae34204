import { readToldDateline } from './told-dateline.js';

test.each([
  // place, weekday, agency
  ['MOSCOW, Monday (Reuters)', { place: 'MOSCOW', date: 'Monday', agency: 'Reuters' }],
  // the place with its country, a date
  ['Port Arden, Norvania, June 2', { place: 'Port Arden, Norvania', date: 'June 2' }],
  ['PORT ARDEN, 2 March 2026', { place: 'PORT ARDEN', date: '2 March 2026' }],
  // a place alone, with the dash that would end it
  ['Port Arden –', { place: 'Port Arden' }],
  // "May" opens a place as well as a month
  ['Mayfield', { place: 'Mayfield' }],
  // what is none of these is the place as it stands
  ['Room 12 (upstairs) of the old school', { place: 'Room 12 (upstairs) of the old school' }],
])('«%s»', (words, parts) => {
  const span = { start: 2, end: 2 + words.length };
  expect(readToldDateline(`\n\n${words}`, span)).toEqual({ kind: 'dateline', span, ...parts });
});
