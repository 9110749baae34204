import { elementsBelow, type MarkupElement, type MarkupNode } from './node.js';
import { MAXIMUM_DEPTH, readHtml } from './read-html.js';

const namesOf = (source: string) => [...elementsBelow(readHtml(source))].map(({ name }) => name);

function textsOf(node: MarkupNode): readonly { words: string; source: readonly [number, number] }[] {
  return node.kind === 'text' ? [{ words: node.words, source: [node.start, node.end] }] : node.children.flatMap(textsOf);
}

test.each([
  // an ordinary page
  ['<html><body><p>The ferry opened.</p></body></html>', ['html', 'body', 'p']],
  // no end tags: a paragraph ends where the next begins
  ['<p>One<p>Two', ['p', 'p']],
  // capitals
  ['<DIV><H1>Ferry</H1></DIV>', ['div', 'h1']],
  // a stray end tag opens nothing
  ['</div><p>One</p></section>', ['p']],
])('%s holds %j', (source, names) => {
  expect(namesOf(source)).toEqual(names);
});

test.each([
  // plain words
  ['<p>The ferry</p>', ['The ferry']],
  // an entity is a stretch of its own
  ['<p>Marks &amp; Co</p>', ['Marks ', '&', ' Co']],
  // a comment between words
  ['<p>The<!-- no --> ferry</p>', ['The', ' ferry']],
  // a character of two code units
  ['<p>👋 &#x1F44B;</p>', ['👋 ', '👋']],
  // a program is no text, data is
  ['<script>var x = "<p>No</p>";</script><p>Yes</p>', ['Yes']],
  ['<script type="application/ld+json">{"a": "&amp;"}</script>', ['{"a": "&amp;"}']],
])('the texts of %s', (source, words) => {
  expect(textsOf(readHtml(source)).map((text) => text.words)).toEqual(words);
});

test('each text without an entity stands in the source where it says', () => {
  const source = '\r\n<p class="a&amp;b">One <b>two</b>&nbsp;three<br>four &lt five</p><!-- x --><p>six';
  for (const { words, source: [start, end] } of textsOf(readHtml(source))) {
    if (words.length === end - start) expect(source.slice(start, end)).toBe(words);
    else expect(source.slice(start, end)).toMatch(/^&\w+;?$/);
  }
});

test('an element ends where its end tag ends, and knows where its own tag ends', () => {
  const source = 'x<div id=a><p>One</p></div>y';
  const [div, p] = [...elementsBelow(readHtml(source))] as [MarkupElement, MarkupElement];
  expect([div.start, div.openEnd, div.end].map((at) => source.slice(0, at))).toEqual(['x', 'x<div id=a>', 'x<div id=a><p>One</p></div>']);
  expect(source.slice(p.start, p.end)).toBe('<p>One</p>');
});

test('elements deeper than any page has them become neighbours, and no word is lost', () => {
  const depth = 10_000;
  const root = readHtml(`${'<div>'.repeat(depth)}The ferry${'</div>'.repeat(depth)}<p>Two</p>`);
  let deepest = 0;
  const depthOf = (element: MarkupElement): number => (element.parent === undefined ? 0 : 1 + depthOf(element.parent));
  for (const element of elementsBelow(root)) deepest = Math.max(deepest, depthOf(element));
  expect(deepest).toBeLessThanOrEqual(MAXIMUM_DEPTH + 1);
  expect([...elementsBelow(root)]).toHaveLength(depth + 1);
  expect(textsOf(root).map(({ words }) => words)).toEqual(['The ferry', 'Two']);
  expect([...elementsBelow(root)].at(-1)?.parent?.name).toBe('#document');
});
