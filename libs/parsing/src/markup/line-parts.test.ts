import type { Line } from '../lines/line.js';
import { lineOf } from './line-of.js';
import { joinLines, sliceLine } from './line-parts.js';
import { readHtml } from './read-html.js';

const SOURCE = '<p>Quill &amp; Sons <b>sail</b> home</p>';

function line(): Line {
  return lineOf([readHtml(SOURCE)])!;
}

function written({ runs }: Line): readonly string[] {
  return runs!.map(({ source }) => SOURCE.slice(source.start, source.end));
}

test.each([
  // plain words, to the character
  [0, 3, 'Qui', ['Qui']],
  // an entity is led to as a whole
  [6, 7, '&', ['&amp;']],
  // white space at the ends is left out, tags are between
  [7, 18, 'Sons sail', ['Sons ', 'sail']],
])('the words from %i to %i are «%s»', (start, end, words, places) => {
  const slice = sliceLine(line(), start, end)!;
  expect(slice.words).toBe(words);
  expect(written(slice)).toEqual(places);
  expect(slice.start).toBe(slice.runs![0]!.source.start);
});

test('nothing is no line', () => {
  expect(sliceLine(line(), 5, 6)).toBeUndefined();
  expect(joinLines([])).toBeUndefined();
});

test('joined lines are parted by a space that leads to what stands between them', () => {
  const joined = joinLines([sliceLine(line(), 0, 5)!, sliceLine(line(), 13, 17)!])!;
  expect(joined.words).toBe('Quill sail');
  expect(written(joined)).toEqual(['Quill', ' &amp; Sons <b>', 'sail']);
});
