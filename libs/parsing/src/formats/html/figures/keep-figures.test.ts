import { readPage } from '../page.js';
import { findFigures } from './find-figures.js';
import { keepFigures } from './keep-figures.js';

const figure = (words: string) => `<figure><img src="/a.jpg"><figcaption>${words}</figcaption></figure>`;
const BODY = `<div id="story"><p>The ferry left.</p>${figure('Amid the story')}</div>`;

function kept(markup: string): readonly string[] {
  const page = readPage(markup);
  const container = page.elements.find(({ attributes }) => attributes.id === 'story');
  return keepFigures(findFigures(page), { blocks: [], container }).blocks.map(({ lines }) => lines[0]!.words);
}

test.each([
  ['opens the story', `<header class="sidebar-grid__header">${figure('On top')}</header>${BODY}`, ['On top', 'Amid the story']],
  ['has a class that tells its place', `<div class="ad-top-after">${figure('On top')}</div>${BODY}`, ['On top', 'Amid the story']],
  ['has a class that tells its size', `<div class="story__picture--teaser">${figure('On top')}</div>${BODY}`, ['On top', 'Amid the story']],
  ['is itself used in teasers', `${BODY.replace('<figure>', '<figure class="teaser-image">')}`, ['Amid the story']],
])('a picture is kept that %s', (_reason, markup, words) => {
  expect(kept(`<main>${markup}</main>`)).toEqual(words);
});

test.each([
  ['below the story', `${BODY}<div>${figure('Another story')}</div>`],
  ['in a box of related stories', `<div class="related-stories">${figure('Another story')}</div>${BODY}`],
  ['in such a box amid the story', BODY.replace('<p>', `<div class="c-newsletter">${figure('Another story')}</div><p>`)],
  ['in the navigation', `<div class="main-menu">${figure('Another story')}</div>${BODY}`],
  ['in a column beside it', `<div class="right-sidebar">${figure('Another story')}</div>${BODY}`],
])('a picture is another\'s %s, and its words stay out of the body', (_place, markup) => {
  expect(kept(`<main>${markup}</main>`)).toEqual(['Amid the story']);
  const page = readPage(`<main>${markup}</main>`);
  expect([...findFigures(page).elements].filter(({ name }) => name === 'figure')).toHaveLength(2);
});

test('without a body all are kept', () => {
  const found = findFigures(readPage(figure('Alone')));
  expect(keepFigures(found, { blocks: [], container: undefined })).toBe(found);
});
