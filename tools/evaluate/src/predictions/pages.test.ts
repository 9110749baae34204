import type { ParsedArticle, RegionKind } from '@onrecord/domain';
import { toPagePrediction } from './pages.js';

/** An article of parts, parted as in a composed text; `~` joins a part to the one before it. */
function makeParsed(parts: readonly (readonly [kind: RegionKind, words: string])[], more: Partial<ParsedArticle> = {}): ParsedArticle {
  let text = '';
  const regions = parts.map(([kind, words]) => {
    const isJoined = words.startsWith('~');
    text += text === '' ? '' : isJoined ? ' — ' : '\n\n';
    const start = text.length;
    text += isJoined ? words.slice(1) : words;
    return { kind, span: { start, end: text.length } };
  });
  const spansOf = (kind: RegionKind) => regions.filter((region) => region.kind === kind).map(({ span }) => span);
  const offsetMap = { kind: 'offset-map', segments: [] } as const;
  return { kind: 'parsed-article', documentId: 'doc_1', form: 'html', text, regions, offsetMap, headline: spansOf('headline')[0], standfirst: spansOf('standfirst'), captions: [], authors: [], agencies: [], paragraphs: spansOf('paragraph'), crossheads: spansOf('crosshead'), notes: spansOf('note'), furniture: [], diagnostics: [], ...more } as ParsedArticle;
}

test('body and paragraphs are what is read from the lead on, in the order of the page', () => {
  const article = makeParsed([['headline', 'Harbour closes'], ['standfirst', 'Cranes to be mended.'], ['byline', 'By Ada Quill'], ['dateline', 'PORT ARDEN'], ['paragraph', '~The harbour will close.'], ['caption', 'A crane.'], ['crosshead', 'Old iron'], ['paragraph', 'It has three.'], ['note', 'Tom Reed contributed.']]);
  const paragraphs = ['PORT ARDEN — The harbour will close.', 'Old iron', 'It has three.'];
  expect(toPagePrediction(article)).toEqual({ headline: 'Harbour closes', authors: [], published: null, body: paragraphs.join('\n\n'), dek: ['Cranes to be mended.'], paragraphs, captions: [] });
});

test('a dateline in a block of its own is a paragraph', () => {
  expect(toPagePrediction(makeParsed([['dateline', 'PORT ARDEN, June 2'], ['paragraph', 'The harbour will close.']])).paragraphs).toEqual(['PORT ARDEN, June 2', 'The harbour will close.']);
});

test('a caption has its credit beside it, or none', () => {
  const article = makeParsed([['caption', 'A crane.'], ['credit', 'Mina Holt'], ['caption', 'A ship.']]);
  const [crane, credit, ship] = article.regions.map(({ span }) => span);
  const captions = [{ kind: 'caption', span: crane!, credit: credit! }, { kind: 'caption', span: ship! }] as const;
  expect(toPagePrediction({ ...article, captions }).captions).toEqual([{ caption: 'A crane.', credit: 'Mina Holt' }, { caption: 'A ship.', credit: null }]);
});

const AUTHOR = { kind: 'author', name: 'Ada Quill', span: { start: 0, end: 0 } } as const;
const AGENCY = { kind: 'agency', name: 'Norvania Wire', span: { start: 0, end: 0 } } as const;

test.each([
  // a person signs
  [[AUTHOR], [AGENCY], ['Ada Quill']],
  // nobody but the agency does
  [[], [AGENCY], ['Norvania Wire']],
  [[], [], []],
])('%#: who signs', (authors, agencies, expected) => {
  expect(toPagePrediction(makeParsed([], { authors, agencies })).authors).toEqual(expected);
});

test.each([
  // a day stays a day
  [{ value: '2018-06-01', precision: 'day', zone: '-04:00' }, '2018-06-01'],
  // an instant is told by the newsroom's clock: by an offset …
  [{ value: '2018-06-02T03:30:00Z', precision: 'instant', zone: '-04:00' }, '2018-06-01T23:30:00-04:00'],
  [{ value: '2018-06-01T20:00:00Z', precision: 'instant', zone: '+05:30' }, '2018-06-02T01:30:00+05:30'],
  // … or by a zone with its summer time
  [{ value: '2018-06-01T20:00:00Z', precision: 'instant', zone: 'Europe/Paris' }, '2018-06-01T22:00:00+02:00'],
  [{ value: '2018-06-01T20:00:00Z', precision: 'instant' }, '2018-06-01T20:00:00Z'],
] as const)('published %j is %s', (value, published) => {
  expect(toPagePrediction(makeParsed([], { published: { value, witness: 'given' } })).published).toBe(published);
});
