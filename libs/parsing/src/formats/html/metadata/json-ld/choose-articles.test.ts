import { BODY, inventPage, jsonLd, parsePage } from '../../test/invented-page.js';

const OTHER = { '@type': 'NewsArticle', headline: 'Snow closes the pass', url: 'https://courier.example/news/snow', datePublished: '2019-02-02T04:00:00Z', author: { '@type': 'Person', name: 'Tom Reed' } };
const OWN = { '@type': 'NewsArticle', headline: 'Harbour to open in spring', url: 'https://courier.example/news/harbour', datePublished: '2018-06-01T04:00:00Z', author: { '@type': 'Person', name: 'Ada Quill' } };

function readStory(...objects: readonly object[]) {
  const { authors, article } = parsePage(inventPage(objects.map((object) => jsonLd(JSON.stringify(object))).join('')));
  return { authors, day: article.published?.value.value.slice(0, 10) };
}

const without = (object: object, ...keys: readonly string[]) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

test.each([
  ['by its address', [OTHER, without(OWN, 'headline')]],
  ['by the address of the page that it is on', [OTHER, { ...without(OWN, 'headline', 'url'), mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://www.courier.example/news/harbour/#page' } }]],
  ['by its headline', [without(OTHER, 'url'), without(OWN, 'url')]],
  ['by both, in a graph', [{ '@graph': [OTHER, OWN] }]],
  ['before one that has another headline at the same address', [{ ...OTHER, url: OWN.url }, OWN]],
  ['as the first, where none tells', [without(OWN, 'headline', 'url'), without(OTHER, 'headline', 'url')]],
])('the object of the page’s own article is found %s', (_, objects) => {
  expect(readStory(...objects)).toEqual({ authors: ['Ada Quill'], day: '2018-06-01' });
});

test('the object of another article is not believed, even alone', () => {
  expect(readStory(OTHER)).toEqual({ authors: [], day: undefined });
});

test('another printing of the headline, at another address, is the page’s', () => {
  expect(readStory({ ...OWN, url: 'https://courier.example/amp/harbour', headline: 'Harbour to open again in spring' }).authors).toEqual(['Ada Quill']);
});

test('JSON-LD among comments states nothing of the article', () => {
  const comments = `<div class="comments-section">${jsonLd(JSON.stringify({ ...OWN, author: 'Tom Reed' }))}</div>`;
  expect(parsePage(inventPage('', '<h1>Harbour to open in spring</h1>', BODY + comments)).authors).toEqual([]);
});
