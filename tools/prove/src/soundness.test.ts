import type { AnalysedArticle } from '@onrecord/domain';
import { readArticle } from '@onrecord/ingest';
import { findUnlikeSource, findUnsound } from './soundness.js';

const PAGE = 'Harbour to close\n\n“The cranes are older than I am,” Mayor Lena Holt told reporters on Monday.\n\nShe will meet Transport Minister Oskar Reve on Thursday.';
const { document, analysed } = readArticle({ bytes: new TextEncoder().encode(PAGE), receipt: {}, details: { published: { value: '2021-05-10', precision: 'day' } } });
const quote = analysed.quotes[0]!;

test('what was read from a plain page is sound', () => {
  expect(analysed.quotes).toHaveLength(1);
  expect([...findUnsound(analysed), ...findUnlikeSource(document, analysed)]).toEqual([]);
});

test.each<[string, AnalysedArticle]>([
  // a span beyond the text, wherever it stands
  ['is no span of the text', { ...analysed, times: [{ kind: 'time-expression', id: 't1', span: { start: 5, end: 5000 }, timeKind: 'date', precision: 'day' }] }],
  // the way back to the source leads elsewhere
  ['is not the source', { ...analysed, article: { ...analysed.article, offsetMap: { kind: 'offset-map', segments: [{ text: { start: 0, end: 5 }, source: { start: 1, end: 6 } }] } } }],
  // sentences that overlap
  ['sentences: [0, 9) begins before the end', { ...analysed, sentences: [{ kind: 'sentence', region: 'headline', span: { start: 0, end: 9 } }, { kind: 'sentence', region: 'headline', span: { start: 0, end: 9 } }] }],
  // marked words that the content does not hold
  ['has marked words outside its content', { ...analysed, quotes: [{ ...quote, quoted: [{ start: 0, end: 7 }] }] }],
  // an anonymous source with a name
  ['gives a name to a source that is anonymous', { ...analysed, quotes: [{ ...quote, speaker: { ...quote.speaker, state: 'anonymous', entityId: 'p1' } }] }],
  // somebody who is not there
  ['p99 is no person', { ...analysed, quotes: [{ ...quote, speaker: { ...quote.speaker, entityId: 'p99' } }] }],
])('told: %s', (fault, spoilt) => {
  expect([...findUnsound(spoilt), ...findUnlikeSource(document, spoilt)].join('\n')).toContain(fault);
});
