import { makeOffsetMap, type ParsedArticle } from '@onrecord/domain';
import { findUnsoundPage } from './page-soundness.js';

const SOURCE = '<h1>Harbour closes</h1><p>Cranes rust.</p>';
const TEXT = 'Harbour closes\n\nCranes rust.';
const HEADLINE = { text: { start: 0, end: 14 }, source: { start: 4, end: 18 } };
const PARAGRAPH = { text: { start: 16, end: 28 }, source: { start: 26, end: 38 } };

const ARTICLE: ParsedArticle = {
  kind: 'parsed-article', documentId: 'doc_1', form: 'html', text: TEXT, offsetMap: makeOffsetMap([HEADLINE, PARAGRAPH]),
  regions: [{ kind: 'headline', span: HEADLINE.text }, { kind: 'paragraph', span: PARAGRAPH.text }],
  standfirst: [], captions: [], authors: [], agencies: [], paragraphs: [PARAGRAPH.text], crossheads: [], notes: [], furniture: [], diagnostics: [],
};

test('a page whose regions lead to its source is sound', () => {
  expect(findUnsoundPage({ text: SOURCE }, ARTICLE)).toEqual([]);
});

test.each<[string, Partial<ParsedArticle>]>([
  // a headline from nowhere
  ['headline [0, 14) leads to no place', { offsetMap: makeOffsetMap([PARAGRAPH]) }],
  // a region beyond the end of the page
  ['paragraph [16, 28) leads out of the source', { offsetMap: makeOffsetMap([HEADLINE, { ...PARAGRAPH, source: { start: 90, end: 95 } }]) }],
  // other words than the source's
  ['the text at 16 is not the source at 27', { offsetMap: makeOffsetMap([HEADLINE, { ...PARAGRAPH, source: { start: 27, end: 39 } }]) }],
  ['headline [14, 16) has no words', { regions: [{ kind: 'headline', span: { start: 14, end: 16 } }] }],
  ['regions: [0, 14) begins before the end', { regions: [...ARTICLE.regions].reverse() }],
  ['is no span of the text', { paragraphs: [{ start: 16, end: 99 }] }],
])('told: %s', (fault, spoilt) => {
  expect(findUnsoundPage({ text: SOURCE }, { ...ARTICLE, ...spoilt }).join('\n')).toContain(fault);
});
