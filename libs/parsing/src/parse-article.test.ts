import { hullOfSpans, ParseError, sliceSpan, toSourceSpans, type ArticleDetails, type ArticleForm } from '@onrecord/domain';
import { decodeDocument } from './decode-document.js';
import { parseArticle } from './parse-article.js';

function parse(text: string, form: ArticleForm = 'print', details: ArticleDetails = {}) {
  const document = decodeDocument({ bytes: new TextEncoder().encode(text), receipt: { url: 'https://norvaniaherald.example/a' }, form });
  return { document, article: parseArticle(document, details) };
}

const PAGE = 'Print\nHarbour closed\nBy Ada Quill\nJune 1, 2018\n\nThe harbour is closed today because of the storm.\n\nIt opens again on Monday.\n';

test('what is given wins over what the page prints, and is told as given', () => {
  const given: ArticleDetails = { outlet: 'Norvania Herald', published: { value: '2018-06-02', precision: 'day' }, provenance: 'a test' };
  const { article } = parse(PAGE, 'print', given);
  expect(article.published).toEqual({ value: given.published, witness: 'given' });
  expect(article.outlet).toEqual({ value: 'Norvania Herald', witness: 'given' });
  expect(article.provenance).toBe('a test');
});

test('a date that the page prints is told with its words', () => {
  const { article } = parse(PAGE);
  expect(article.published?.value).toEqual({ value: '2018-06-01', precision: 'day' });
  expect(article.published?.witness).toBe('text');
  expect(sliceSpan(article.text, article.published!.span!)).toBe('June 1, 2018');
  expect(article.url).toEqual({ value: 'https://norvaniaherald.example/a', witness: 'given' });
});

test('a script without spaces between words makes an article too', () => {
  const { article } = parse('港が春に開く\n\n北の港は春に開くと大臣が述べた。\n', 'text');
  expect(article.paragraphs).toHaveLength(2);
});

test('what is missing is undefined and not a key', () => {
  const { article } = parse('Print\n\nHarbour closed today\n\nThe harbour is closed.');
  expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['byline', 'published', 'genre', 'outlet']));
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});

test.each([
  // only what a share bar says
  ['a page of furniture alone', 'Print\nShare\nAdvertisement\n12 comments\n', 'print'],
  // white space is no article
  ['white space', ' \n\t\r\n ', 'text'],
  // one word says nothing
  ['one word', 'Harbour', 'text'],
  // a date alone is not one either
  ['a date', 'Print\nJune 1, 2018\n', 'print'],
] as const)('%s is no article', (_, text, form) => {
  expect(() => parse(text, form)).toThrow(ParseError);
  expect(() => parse(text, form)).toThrow('found no line of two words');
});

test.each([
  // CRLF of Windows
  ['CRLF', PAGE.replaceAll('\n', '\r\n')],
  // CR of old Macs
  ['CR', PAGE.replaceAll('\n', '\r')],
  // Unicode's own line separator
  ['line separators', PAGE.replaceAll('\n', '\u2028')],
  // spaces before the line end
  ['trailing blanks', PAGE.replaceAll('\n', ' \t\n')],
])('a page with %s reads like any other', (_, page) => {
  const { document, article } = parse(page);
  expect(article.text).toBe(parse(PAGE).article.text);
  for (const span of article.paragraphs) {
    expect(toSourceSpans(article.offsetMap, span).map((source) => sliceSpan(document.text, source))).toEqual([sliceSpan(article.text, span)]);
  }
});

test('control and invisible characters are left out, and said so', () => {
  const { document, article } = parse('Har\u00adbour \u0007closed\n\nThe har\u200bbour is closed\u0001.', 'text');
  expect(article.text).toBe('Harbour closed\n\nThe harbour is closed.');
  expect(article.diagnostics.map(({ rule }) => rule)).toEqual(['CONTROL_CHARACTERS_DROPPED']);
  const sources = toSourceSpans(article.offsetMap, article.headline!);
  expect(sources.map((source) => sliceSpan(document.text, source)).join('')).toBe('Harbour closed');
});

test('emoji, joiners and combining marks stay as they are', () => {
  const words = 'The 👩‍🚒 of Zu\u0308rich came.';
  expect(parse(`Fire\n\n${words}`, 'text').article.text).toContain(words);
});

test('what decoding doubted is told on the article as well', () => {
  const bytes = Uint8Array.from('Harbour closed\n\nThe caf\xe9 is closed.', (character) => character.charCodeAt(0));
  expect(parseArticle(decodeDocument({ bytes, receipt: {} })).diagnostics.map(({ rule }) => rule)).toEqual(['READ_AS_WINDOWS_1252']);
});

test.each([
  // the lead, right under the headline
  ['Harbour closed\n\nPORT ARDEN — It is closed.', 'PORT ARDEN', ['It is closed.']],
  // on a line alone, as some archives keep it
  ['Harbour closed\n\nPORT ARDEN, Norvania —\n\nIt is closed.', 'PORT ARDEN, Norvania', ['It is closed.']],
  // under a title that an archive gave a stop
  ['The harbour is closed.\n\nPORT ARDEN (AP) — It is closed.', 'PORT ARDEN (AP)', ['The harbour is closed.', 'It is closed.']],
  // under an archive's abstract
  ['The harbour is closed.\n\nABSTRACT.\n\nA storm.\n\nFULL TEXT.\n\nPORT ARDEN - It is closed.', 'PORT ARDEN', ['The harbour is closed.', 'ABSTRACT.', 'A storm.', 'FULL TEXT.', 'It is closed.']],
  // further down it is no dateline of the article
  ['Harbour closed\n\nIt is closed.\n\nPORT ARDEN — It is.', undefined, ['It is closed.', 'PORT ARDEN — It is.']],
])('sets the dateline of %j aside', (text, dateline, paragraphs) => {
  const { article } = parse(text, 'text');
  expect(article.dateline && sliceSpan(article.text, article.dateline.span)).toBe(dateline);
  expect(article.paragraphs.map((span) => sliceSpan(article.text, span))).toEqual(paragraphs);
});

test('a page without a headline says so', () => {
  const { article } = parse(`Print\n${'The harbour is closed today because of the storm that came at night. '.repeat(5)}`);
  expect(article.headline).toBeUndefined();
  expect(article.diagnostics.map(({ rule }) => rule)).toEqual(['NO_HEADLINE']);
});

test.each([
  // one paragraph of two megabytes, as a lost line end makes it
  ['one paragraph', 'The harbour is closed (again). '.repeat(66_000), 'text', 1],
  // the same through the page's rules
  ['one paragraph of a page', `Print\nHarbour closed\nBy Ada Quill\n${'The harbour is closed (again). '.repeat(66_000)}`, 'print', 1],
  // as many lines as two megabytes hold
  ['short lines', 'It is closed.\n'.repeat(150_000), 'print', 150_000],
  // lines that could each be a caption, a byline or a crosshead
  ['lines of doubt', 'By Ada Quill, Norvania Herald (Norvania Wire)\nJune 1, 2018 and so on (AP/Reuters)\n'.repeat(20_000), 'print', 1],
  // brackets that never close, and white space that never ends
  ['open brackets', `Harbour closed\n\n${'(Ada '.repeat(200_000)}${' '.repeat(1_000_000)}`, 'print', 1],
] as const)('two megabytes of %s are read', (_, text, form, atLeast) => {
  const { article } = parse(text, form);
  expect(article.regions.length).toBeGreaterThanOrEqual(atLeast);
  expect(hullOfSpans(article.regions.slice(-1).map(({ span }) => span))?.end).toBeLessThanOrEqual(article.text.length);
});
