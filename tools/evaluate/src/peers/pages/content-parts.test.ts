import { cutContent, type ContentNode } from './content-parts.js';

/** An element with words and elements in it. */
function element(localName: string, ...children: readonly (ContentNode | string)[]): ContentNode {
  const childNodes = children.map((child) => (typeof child === 'string' ? { nodeType: 3, textContent: child, childNodes: [] } : child));
  return { nodeType: 1, localName, childNodes, textContent: childNodes.map(({ textContent }) => textContent).join('') };
}

test.each([
  // blocks part paragraphs, inline elements do not
  [element('div', element('p', 'The ', element('b', 'harbour'), '\n closes.'), element('p', 'It has ', element('a', 'cranes'), '.')), ['The harbour closes.', 'It has cranes.']],
  // words beside a block, items, headings, broken lines
  [element('div', 'Ahead', element('h2', 'Old iron'), element('ul', element('li', 'one'), element('li', 'two')), 'after', element('br'), element('br'), 'all'), ['Ahead', 'Old iron', 'one', 'two', 'after', 'all']],
  // what is no word of the article: a script, a comment
  [element('div', element('p', 'Seen.'), element('script', 'let x;'), { nodeType: 8, textContent: 'not this', childNodes: [] }), ['Seen.']],
  [element('div'), []],
])('%#: blocks are paragraphs', (content, paragraphs) => {
  expect(cutContent(content)).toEqual({ paragraphs, captions: [] });
});

test('the words of a picture are its caption, and no paragraph', () => {
  const content = element('div', element('p', 'Before.'), element('figure', element('img'), element('figcaption', 'A ', element('i', 'crane'), '.')), element('figure', element('figcaption', ' ')));
  expect(cutContent(content)).toEqual({ paragraphs: ['Before.'], captions: [{ caption: 'A crane.', credit: null }] });
});
