import { toGenre } from './told-genre.js';

test.each([
  ['genre:Interview', 'interview'],
  ['http://cv.iptc.org/newscodes/genre/Opinion', 'opinion'],
  ['Press Release', 'press-release'],
  ['Q&A', 'interview'],
  ['current', 'news'],
  // what this project has no word for
  ['Obituary', undefined],
  ['', undefined],
  ['constructor', undefined],
])('«%s» is %s', (told, genre) => {
  expect(toGenre(told)).toBe(genre);
});
