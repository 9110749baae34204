import { toArticleId } from './article-id.js';
import { makeReadArticle } from './test/make-read-article.js';

const url = (value: string) => ({ url: { value, witness: 'given' as const } });
const providerId = { providerId: { value: '4711', witness: 'given' as const } };

test('an id is made of hexadecimal digits', () => {
  expect(toArticleId(makeReadArticle({}))).toMatch(/^art_[0-9a-f]{32}$/);
});

test.each([
  // one page, written in several ways
  ['one address', makeReadArticle(url('https://www.example.org/a/?utm_source=x#top')), makeReadArticle(url('http://example.org/a')), true],
  // parameters that name the page, in another order
  ['parameters', makeReadArticle(url('https://example.org/?id=7&lang=en')), makeReadArticle(url('https://example.org/?lang=en&id=7')), true],
  ['other parameters', makeReadArticle(url('https://example.org/?id=7')), makeReadArticle(url('https://example.org/?id=8')), false],
  // a path is told apart by its capitals
  ['other paths', makeReadArticle(url('https://example.org/a')), makeReadArticle(url('https://example.org/A')), false],
  // the address comes before the name
  ['address before name', makeReadArticle(url('https://example.org/a'), { name: 'one.txt' }), makeReadArticle(url('https://example.org/a'), { name: 'two.txt' }), true],
  // a front page is no article
  ['front pages', makeReadArticle(url('https://example.org/'), { name: 'one.html' }), makeReadArticle(url('https://example.org'), { name: 'two.html' }), false],
  ['front pages with a trace of the reader', makeReadArticle(url('https://example.org/?utm_source=x'), { name: 'one.html' }), makeReadArticle(url('https://example.org/index.html'), { name: 'two.html' }), false],
  ['a front page and an id', makeReadArticle({ ...url('https://example.org/'), ...providerId }, { name: 'one.html' }), makeReadArticle({ ...url('https://example.org/'), ...providerId }, { name: 'two.html' }), true],
  // an id counts within its outlet
  ['provider ids of two outlets', makeReadArticle({ ...providerId, outlet: { value: 'The Example Courier', witness: 'given' } }), makeReadArticle(providerId), false],
  ['one provider id', makeReadArticle(providerId, { name: 'one.txt' }), makeReadArticle(providerId, { name: 'two.txt' }), true],
  // a new version of a file
  ['one name', makeReadArticle({}, { name: 'one.txt' }, 'doc_1'), makeReadArticle({}, { name: 'one.txt' }, 'doc_2'), true],
  ['two names', makeReadArticle({}, { name: 'one.txt' }), makeReadArticle({}, { name: 'two.txt' }), false],
  // nothing told but the bytes
  ['bytes', makeReadArticle({}, {}, 'doc_1'), makeReadArticle({}, {}, 'doc_2'), false],
])('%s', (_, a, b, isSame) => {
  expect(toArticleId(a) === toArticleId(b)).toBe(isSame);
});
