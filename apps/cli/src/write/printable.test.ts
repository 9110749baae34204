import { toPrintable, toPrintableJson } from './printable.js';

test.each([
  // clears the screen of most terminals
  ['the \u001b[2Jice', 'the [2Jice'],
  // the same in one character
  ['the \u009b2Jice', 'the 2Jice'],
  // turns the direction of what follows
  ['the \u202eice', 'the ice'],
  ['the \u061cice', 'the ice'],
  // the lines of a paragraph
  ['the\r\nice', 'the ice'],
  // letters and marks of other scripts stay
  ['“Åsa Lindqvist” 안녕', '“Åsa Lindqvist” 안녕'],
])('%j is shown as %j', (words, shown) => {
  expect(toPrintable(words)).toBe(shown);
});

test.each([undefined, 2])('JSON holds the same value without a character that a terminal obeys, indent %p', (indent) => {
  const value = { words: 'a\u001b[2J\u009b2J\u007f\u202e\nb\\“é”' };
  const json = toPrintableJson(value, indent);
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(json).toContain('“é”');
});
