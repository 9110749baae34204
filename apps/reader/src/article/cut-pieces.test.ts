import { readMarkedText } from '@onrecord/testing';
import { cutPieces, groupByQuote, type Mark } from './cut-pieces.js';

function cut(marked: string) {
  const { text, spans } = readMarkedText(marked);
  const marks = spans.map(({ label, start, end }): Mark => ({ layer: (label.replace(/\d/, '') === '' ? 'quote' : label.replace(/\d/, '')) as Mark['layer'], id: label.replace(/\D/g, ''), start, end }));
  return { text, pieces: cutPieces(text, { start: 0, end: text.length }, marks) };
}

test.each([
  // nothing marked
  ['The boats are out.', ['The boats are out.']],
  // a quote with its marks, and who says it
  ['[quote1: [quoted1: “We will act,”]] said [person7: Ada Quill].', ['“We will act,” (1 quoted)', ' said ', 'Ada Quill (person 7)', '.']],
  // mixed: only part of the content stands inside marks
  ['She said [quote1: the offer was [quoted1: “far too small”] for the town].', ['She said ', 'the offer was  (1)', '“far too small” (1 quoted)', ' for the town (1)', '.']],
  // what one says that another said
  ['Reed said [quote1: that Holt [quote2: denied the sale]].', ['Reed said ', 'that Holt  (1)', 'denied the sale (1,2)', '.']],
  // a person named inside a quote, and a meeting
  ['He said [quote1: [person7: Ms Quill] would [meeting5: meet] them].', ['He said ', 'Ms Quill (1 person 7)', ' would  (1)', 'meet (1 meeting 5)', ' them (1)', '.']],
])('%s', (marked, expected) => {
  const { pieces } = cut(marked);
  expect(pieces.map(({ text, quotes, isQuoted, person, meeting }) => {
    const signs = [quotes.join(','), isQuoted ? 'quoted' : '', person === undefined ? '' : `person ${person}`, meeting === undefined ? '' : `meeting ${meeting}`].filter((sign) => sign !== '');
    return signs.length === 0 ? text : `${text} (${signs.join(' ')})`;
  })).toEqual(expected);
});

test('the pieces of every region are its text, whatever crosses', () => {
  const text = 'One 𝒜 two three four';
  const marks: readonly Mark[] = [{ layer: 'quote', id: '1', start: 0, end: 10 }, { layer: 'quote', id: '2', start: 7, end: 30 }, { layer: 'person', id: '7', start: 9, end: 12 }, { layer: 'meeting', id: '5', start: 5, end: 5 }];
  for (const [start, end] of [[0, text.length], [4, 12], [12, 12]] as const) expect(cutPieces(text, { start, end }, marks).map((piece) => piece.text).join('')).toBe(text.slice(start, end));
});

test('pieces of one quote stand together', () => {
  const { pieces } = cut('[quote1: [quoted1: “Yes,”] he said]. Then [quote2: no].');
  expect(groupByQuote(pieces).map((group) => [group.quote, group.pieces.length])).toEqual([['1', 2], [undefined, 1], ['2', 1], [undefined, 1]]);
});
