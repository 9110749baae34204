import * as fc from 'fast-check';
import { spanContains, sliceSpan } from '@onrecord/domain';
import { articleOf } from '../test/article-of.js';
import { quotesIn } from '../test/quotes-in.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { findQuotes } from './find-quotes.js';

const WORDS = ['“', '”', '’’', '"', '‘', '’', "'", ',', '.', '?', ':', ';', '—', '(', ')', '\n\n', '# ', 'said', 'says', 'told', 'adding', 'that', 'according', 'to', 'and', 'but', 'who', 'asked', 'called for', 'Ms Reeves', 'Reeves', 'the official', 'a spokesman', 'reporters', 'he', 'she', 'in', 'on Friday', 'talks', 'failed', 'was', 'not', 'on condition of anonymity', '2½', '😀', 'é́'];

test('whatever the text, quotes are ordered, inside it, and their marked words inside their content', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }), (words) => {
      const text = words.join(' ');
      const { regions } = articleOf(text);
      const quotes = quotesIn(text, { p1: ['Ms Reeves', 'Reeves'] });
      const ids = new Set(quotes.map(({ id }) => id));
      quotes.forEach((quote, i) => {
        expect(quote.content.length).toBeGreaterThan(0);
        for (const span of [...quote.content, ...(quote.cue === undefined ? [] : [quote.cue.span])]) {
          expect(sliceSpan(text, span).trim()).not.toBe('');
          expect(regions.some((region) => spanContains(region.span, span))).toBe(true);
        }
        for (const span of quote.quoted) expect(quote.content.some((whole) => spanContains(whole, span))).toBe(true);
        expect(quote.confidence).toBeGreaterThan(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
        if (quote.insideOf !== undefined) expect(ids.has(quote.insideOf)).toBe(true);
        if (i > 0) expect(quotes[i - 1]!.content[0]!.start).toBeLessThanOrEqual(quote.content[0]!.start);
      });
    }),
    { numRuns: 400 },
  );
});

test.each(['satire', 'fiction'] as const)('%s yields no quotes', (genre) => {
  const article = { ...articleOf('“We will act,” said Ms Reeves.'), genre: { value: genre, witness: 'given' as const } };
  const { stretches } = findQuotedStretches(article);
  expect(findQuotes(article, segmentText(article, stretches), stretches, { mentions: [], people: [], organisations: [], places: [] })).toEqual([]);
});
