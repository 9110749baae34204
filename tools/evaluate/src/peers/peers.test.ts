import type { Measure, MeasuredFigure } from '../measures/measure.js';
import { lastWord } from './last-word.js';
import { locate, trimBlanks, trimMarks } from './locate.js';
import { writePeerTable } from './write-peer-table.js';

test.each([
  // the second of two equal words is the one after the first
  ['Reve met Reve.', ['Reve', 'Reve'], [[0, 4], [9, 13]]],
  // words that a program has rewritten are not there
  ['She won’t go.', ['She', 'will not', 'go'], [[0, 3], [10, 12]]],
  ['Reve', [''], []],
])('in %j stand %j at %j', (text, pieces, places) => {
  expect(locate(text, pieces)).toEqual(places);
});

test.each([
  [' “Ada Lindqvist,', 'Ada Lindqvist'],
  // marks inside a name belong to it
  ['Jean-Luc O’Dell.', 'Jean-Luc O’Dell'],
  ['…', ''],
])('%j without its marks is %j', (piece, words) => {
  expect(trimMarks(piece)).toBe(words);
});

test.each([
  // an empty line on both sides
  ['She left.\n\nHe stayed.\n\n', [9, 23], [11, 21]],
  ['She left.', [0, 9], [0, 9]],
] as const)('in %j, %j without its blanks is %j', (text, stretch, trimmed) => {
  expect(trimBlanks(text, stretch)).toEqual(trimmed);
});

test.each([
  ['Foreign Minister Ada Lindqvist', 'lindqvist'],
  // the possessive is no part of the name
  ['Ms Lindqvist’s', 'lindqvist'],
  ['LINDQVIST,', 'lindqvist'],
])('the last word of %j is %j', (name, word) => {
  expect(lastWord(name)).toBe(word);
});

test('a peer without an answer has a dash', () => {
  const measure: Measure = { name: 'people', task: 'people', documents: 'some.jsonl', scorer: [], noise: 2, figures: [] };
  const figure = (name: string, value?: number): MeasuredFigure => ({ measure, figure: { name, path: [], better: 'higher' }, id: `people: ${name}`, value });
  const table = writePeerTable([figure('F1', 81), figure('B³')], [{ peer: 'other', values: new Map([['people: F1', 55.5]]) }]);
  expect(table.split('\n')).toEqual(['  figure  ours  other', 'people', '  F1        81   55.5', '  B³         —      —']);
});
