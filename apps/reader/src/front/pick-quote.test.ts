import { pickQuote } from './pick-quote.js';

const HEADLINE = { quoteKind: 'DIRECT', region: 'HEADLINE' } as const;
const TOLD = { quoteKind: 'INDIRECT', region: 'PARAGRAPH' } as const;
const SPOKEN = { quoteKind: 'DIRECT', region: 'CAPTION' } as const;

test.each([
  ['words inside marks before others', [HEADLINE, TOLD, SPOKEN], SPOKEN],
  ['others where there are no marks', [HEADLINE, TOLD], TOLD],
  ['nothing that stands in the headline already', [HEADLINE], undefined],
  ['nothing of nothing', [], undefined],
])('%s', (_, quotes, picked) => {
  expect(pickQuote<(typeof quotes)[number]>(quotes)).toBe(picked);
});
