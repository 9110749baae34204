import { genreOf } from './genre.js';

test.each([
  ['OpinionNewsArticle', 'opinion'],
  ['LiveBlogPosting', 'live-blog'],
  ['SatiricalArticle', 'satire'],
  [' Opinion ', 'opinion'],
  ['Letters to the Editor', 'opinion'],
  ['Meinung', 'opinion'],
  ['Press releases', 'press-release'],
])('%s', (words, expected) => {
  expect(genreOf(words)).toBe(expected);
});

test.each([
  // every system calls every piece so
  ['NewsArticle'],
  // sections that say what it is about, and not what it is
  ['Politics'],
  ['Humor'],
  ['Opinion polls'],
  [''],
])('none: %s', (words) => {
  expect(genreOf(words)).toBeUndefined();
});
