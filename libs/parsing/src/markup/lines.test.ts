import { toSourceSpans, makeOffsetMap } from '@onrecord/domain';
import type { Line } from '../lines/line.js';
import { attributeLine } from './attribute-line.js';
import { innerTextOf, joinInnerText, toOuterLine } from './inner-text.js';
import { jsonLine } from './json-line.js';
import { lineOf } from './line-of.js';
import { elementsBelow } from './node.js';
import { readHtml, readMarkup } from './read-html.js';

/** What stands in the source at each run of a line, and the words that came of it. */
const placesOf = (source: string, { words, runs = [] }: Line) => runs.map((run) => [words.slice(run.text.start, run.text.end), source.slice(run.source.start, run.source.end)]);

const paragraphOf = (source: string) => lineOf([[...elementsBelow(readHtml(source))].find(({ name }) => name === 'p')!]);

test.each([
  // white space is collapsed, at the ends too; what lies between words that touch is nobody's
  ['<p>\r\n  The\r\n   ferry </p>', 'The ferry', [['The', 'The'], [' ', '\r\n   '], ['ferry', 'ferry']]],
  // an entity leads to all of itself
  ['<p>Marks &amp; Co</p>', 'Marks & Co', [['Marks ', 'Marks '], ['&', '&amp;'], [' Co', ' Co']]],
  // a comment and tags inside a word
  ['<p>The fer<!-- x -->r<b>y</b> ran</p>', 'The ferry ran', [['The fer', 'The fer'], ['r', 'r'], ['y', 'y'], [' ran', ' ran']]],
  // a line break is a space
  ['<p>One<br>two</p>', 'One two', [['One', 'One'], [' ', '<br>'], ['two', 'two']]],
  // a no-break space is one, a soft hyphen and a zero-width space are nothing
  ['<p>Port&nbsp;Ar&shy;den\u200b</p>', 'Port Arden', [['Port', 'Port'], [' ', '&nbsp;'], ['Ar', 'Ar'], ['den', 'den']]],
  // a program and a button hold no words
  ['<p>The ferry<script>x</script><button>Share</button> ran</p>', 'The ferry ran', [['The ferry', 'The ferry'], [' ran', ' ran']]],
  // an emoji that is joined of several characters stays whole
  ['<p>👩‍🚒 &#x1F44B;</p>', '👩‍🚒 👋', [['👩‍🚒 ', '👩‍🚒 '], ['👋', '&#x1F44B;']]],
])('%j', (source, words, places) => {
  const line = paragraphOf(source)!;
  expect(line.words).toBe(words);
  expect(placesOf(source, line)).toEqual(places);
});

test.each(['<p></p>', '<p> \n&nbsp;&shy;</p>', '<p><script>x</script></p>'])('%j holds no line', (source) => {
  expect(paragraphOf(source)).toBeUndefined();
});

test.each([
  // double, single, no quotation marks
  ['<meta property="og:title" content="The ferry">', 'The ferry', [['The ferry', 'The ferry']]],
  ["<meta name=x content='Marks &amp; Co'>", 'Marks & Co', [['Marks ', 'Marks '], ['&', '&amp;'], [' Co', ' Co']]],
  ['<meta content=ferry>', 'ferry', [['ferry', 'ferry']]],
  // another attribute's value that looks like it
  ['<meta data-x="content=no" content = "yes">', 'yes', [['yes', 'yes']]],
  // names do not mind their case, and a bare ampersand is one
  ['<META CONTENT="A & B">', 'A & B', [['A & B', 'A & B']]],
])('the content of %s', (source, words, places) => {
  const line = attributeLine(source, [...elementsBelow(readHtml(source))][0]!, 'content')!;
  expect(line.words).toBe(words);
  expect(placesOf(source, line)).toEqual(places);
});

test.each(['<meta name="x">', '<meta content>', '<meta content="">', '<meta data-content="x">'])('%s has no content', (source) => {
  expect(attributeLine(source, [...elementsBelow(readHtml(source))][0]!, 'content')).toBeUndefined();
});

test.each([
  ['"The ferry"', 'The ferry', [['The ferry', 'The ferry']]],
  // escapes of every sort
  ['"\\u201cNo\\u201d\\n\\"yes\\""', '“No” "yes"', [['“', '\\u201c'], ['No', 'No'], ['”', '\\u201d'], [' ', '\\n'], ['"', '\\"'], ['yes', 'yes'], ['"', '\\"']]],
  // a surrogate pair is one character
  ['"\\ud83d\\udc4b ferry"', '👋 ferry', [['👋', '\\ud83d\\udc4b'], [' ferry', ' ferry']]],
  // an escape that JSON does not know
  ["\"the ferry\\'s\"", "the ferry's", [['the ferry', 'the ferry'], ["'", "\\'"], ['s', 's']]],
])('the string %s', (source, words, places) => {
  const line = jsonLine(source, 1, source.length - 1)!;
  expect(line.words).toBe(words);
  expect(placesOf(source, line)).toEqual(places);
});

test('a line of HTML inside XML leads through both to the source', () => {
  const source = '<item><content>&lt;p&gt;Marks &amp;amp; Co&lt;/p&gt;<![CDATA[<p>The ferry</p>]]></content></item>';
  const [, content] = [...elementsBelow(readMarkup(source, true))];
  const inner = innerTextOf(content!);
  expect(inner.text).toBe('<p>Marks &amp; Co</p><p>The ferry</p>');
  const lines = [...elementsBelow(readHtml(inner.text))].map((element) => toOuterLine(lineOf([element])!, inner));
  expect(lines.map((line) => placesOf(source, line))).toEqual([
    [['Marks ', 'Marks '], ['&', '&amp;amp;'], [' Co', ' Co']],
    [['The ferry', 'The ferry']],
  ]);
  expect(source.slice(lines[0]!.start, lines[0]!.end)).toBe('Marks &amp;amp; Co');
});

test('a stretch of an inner text that came of one escape leads to the whole of it', () => {
  const inner = joinInnerText([{ words: 'The ', start: 5, end: 9 }, { words: '…ry', start: 9, end: 20 }]);
  const line = toOuterLine({ start: 2, end: 6, words: 'e …r', blankBefore: 0 }, inner);
  expect(line.runs).toEqual([{ text: { start: 0, end: 2 }, source: { start: 7, end: 9 } }, { text: { start: 2, end: 4 }, source: { start: 9, end: 20 } }]);
  expect(toSourceSpans(makeOffsetMap(line.runs!), { start: 3, end: 4 })).toEqual([{ start: 9, end: 20 }]);
});
