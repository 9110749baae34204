import { readRelativeLinks } from './relative-links.js';

test.each([
  // a plain link
  ['see [the glossary](docs/glossary.md)', ['docs/glossary.md']],
  // the part after # is a place in the file
  ['[map](../README.md#map)', ['../README.md']],
  // the words of a link may be code
  ['[`libs/domain`](libs/domain/README.md) · [`x`](y.md)', ['libs/domain/README.md', 'y.md']],
  // a place in the same page, another site, a mail address
  ['[here](#here) [there](https://example.org/a.md) [us](mailto:a@example.org)', []],
  // shown, not linked
  ['`[x](y.md)`', []],
  // code is no prose
  ['```ts\nconst a = [b](c.md);\n```', []],
])('%j', (markdown, targets) => {
  expect(readRelativeLinks(markdown).map(({ target }) => target)).toEqual(targets);
});

test('a link is told with its line', () => {
  expect(readRelativeLinks('# Page\n\n[a](a.md)')).toEqual([{ line: 3, target: 'a.md' }]);
});
