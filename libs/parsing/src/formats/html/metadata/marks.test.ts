import { readPage } from '../page.js';
import { collectMarks } from './marks.js';

function marksOf(markup: string) {
  const { bylines, standfirsts, dates, headlines, writers } = collectMarks(readPage(`<html><body>${markup}</body></html>`));
  return Object.entries({ bylines, standfirsts, dates, headlines, writers }).flatMap(([list, elements]) => (elements.length === 0 ? [] : [list]));
}

test.each([
  ['<p class="byline">', ['bylines']],
  ['<p class="article__author-name">', ['bylines']],
  ['<p class="articleByLine">', ['bylines']],
  ['<span class="story-autor">', ['bylines']],
  ['<p data-testid="byline">', ['bylines']],
  ['<p class="article-dek">', ['standfirsts']],
  ['<p id="standfirst">', ['standfirsts']],
  ['<h2 class="post__subtitle">', ['standfirsts']],
  ['<p class="publish-date">', ['dates']],
  ['<p class="c-timestamp">', ['dates']],
  ['<p class="article-headline">', ['headlines']],
  ['<a href="/authors/ada-quill">', ['writers']],
  ['<a rel="author" href="/x">', ['bylines', 'writers']],
])('%s', (markup, expected) => {
  expect(marksOf(markup)).toEqual(expected);
});

test.each([
  // words that have another word in them
  ['<p class="authority">'],
  ['<p class="desktop">'],
  ['<p class="candidate updates">'],
  ['<a href="/authority/port">'],
  ['<a href="/authors/">'],
  ['<p>'],
])('says nothing: %s', (markup) => {
  expect(marksOf(markup)).toEqual([]);
});
