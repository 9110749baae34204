import { readPage } from '../page.js';
import { isHidden, isRegion, NameReader } from './names.js';

const elementOf = (tag: string) => readPage(`<${tag}>`).elements[0]!;

describe('NameReader', () => {
  it.each([
    ['div class="article-body"', 'body'],
    ['div class="storyBody wide"', 'body'],
    ['div class="entry-content clearfix"', 'body'],
    ['section id="post__content"', 'body'],
    ['div itemprop="articleBody"', 'body'],
    // the box in a body bears the body's name
    ['div class="article-body__ad"', 'aside'],
    ['div class="article-body has-sidebar"', 'body'],
    ['div class="most-read"', 'aside'],
    ['div class="adSlot"', 'aside'],
    ['div class="roadside"', 'none'],
    // what an article is about is no name of the element
    ['article class="post tag-newsletter category-video"', 'none'],
    // the place that a list of contents leads to
    ['h2 id="toc_2"', 'none'],
    ['div id="toc"', 'aside'],
    ['div class="shadow"', 'none'],
    ['div class="reader-comments"', 'foreign'],
    ['span class="sr-only"', 'unseen'],
    ['div', 'none'],
  ])('reads <%s> as %s', (tag, expected) => {
    expect(new NameReader().namingOf(elementOf(tag))).toBe(expected);
  });
});

it.each([
  ['div hidden', true],
  ['div aria-hidden="true"', true],
  ['div style="color: red; display:none"', true],
  ['span style="clip: rect(0 0 0 0)"', true],
  ['div style="display: block"', false],
  ['div aria-hidden="false"', false],
])('tells whether <%s> is hidden: %s', (tag, expected) => {
  expect(isHidden(elementOf(tag))).toBe(expected);
});

it.each([
  ['nav', true],
  ['aside', true],
  ['div role="complementary"', true],
  ['div role="main"', false],
  ['section', false],
])('tells whether <%s> is of the frame: %s', (tag, expected) => {
  expect(isRegion(elementOf(tag))).toBe(expected);
});
