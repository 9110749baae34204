import { toQuoteFilter } from './to-quote-filter.js';

const read = (address: string) => {
  const asked = new URLSearchParams(address);
  return toQuoteFilter({ get: (name) => asked.get(name) ?? undefined });
};

test.each([
  // an address without a filter leaves the schema's own bounds
  ['', {}],
  ['kind=DIRECT&cue=DENIED&confidence=0.9', { kinds: ['DIRECT'], cueClasses: ['DENIED'], minConfidence: 0.9 }],
  // every quote, however doubtful
  ['confidence=0', { minConfidence: 0 }],
  ['with=sanctions&addressee=reporters&outlet=T3V0', { words: 'sanctions', addressee: 'reporters', outlets: ['T3V0'] }],
  ['from=2018-05-01&before=2018-06-01', { published: { from: '2018-05-01', before: '2018-06-01' } }],
  ['from=2018-05-01', { published: { from: '2018-05-01' } }],
  // what somebody typed into the address is no value of the schema
  ['kind=shouted&cue=DENIED%3B&confidence=1e9&from=lately', {}],
])('«%s»', (address, filter) => {
  expect(read(address)).toEqual(filter);
});
