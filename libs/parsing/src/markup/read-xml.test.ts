import { elementsBelow } from './node.js';
import { MAXIMUM_DEPTH, MAXIMUM_ELEMENTS } from './read-html.js';
import { readXml } from './read-xml.js';
import { at, belowNamed, childNamed, vocabularyName } from './xml-names.js';

test('an element begins at its tag, after instructions too', () => {
  const source = '<?xml version="1.0"?><?style a?><a><b/></a>';
  const { root } = readXml(source);
  expect(source.slice(root!.start, root!.end)).toBe('<a><b/></a>');
});

test('names keep their case, and text its entities, but for those that the document declares', () => {
  const { root } = readXml('<!DOCTYPE Root [<!ENTITY own "x">]><Root>a &amp; b &#8217; &own; <![CDATA[<c>]]></Root>');
  expect(root!.name).toBe('Root');
  expect(root!.children.map((child) => (child.kind === 'text' ? child.words : '')).join('')).toBe('a & b ’ &own; <c>');
});

test.each([
  // the prefix that a document chose, or none, is of no importance
  ['<x:e xmlns:x="http://purl.org/dc/elements/1.1/"/>', 'dc:e'],
  ['<e xmlns="http://www.w3.org/2005/Atom"/>', 'atom:e'],
  ['<e xmlns="http://purl.org/rss/1.0/"/>', 'e'],
  // undeclared or unknown: as it is written
  ['<dc:e/>', 'dc:e'],
  ['<x:e xmlns:x="http://example.org/"/>', 'x:e'],
])('%s is called %s', (source, name) => {
  expect(vocabularyName(readXml(source).root!)).toBe(name);
});

test('elements are found by name', () => {
  const { root } = readXml('<a xmlns:m="http://search.yahoo.com/mrss/"><b><c>1</c></b><b><c>2</c></b><m:credit/></a>');
  expect(at(root!, 'b', 'c').length).toBe(2);
  expect(belowNamed(root!, 'c').length).toBe(2);
  expect(childNamed(root!, 'media:credit')?.name).toBe('m:credit');
  expect(childNamed(root!, 'credit')).toBeUndefined();
});

test('nesting is bounded, and so is the number of elements', () => {
  const { root } = readXml('<a>'.repeat(50_000));
  const deepest = [...elementsBelow(root!)].reduce((most, element) => {
    let depth = 0;
    for (let around = element.parent; around !== undefined; around = around.parent) depth += 1;
    return Math.max(most, depth);
  }, 0);
  expect(deepest).toBeLessThanOrEqual(MAXIMUM_DEPTH + 1);
  expect(readXml(`<a>${'<b/>'.repeat(10)}</a>`).cut).toBe(false);
  expect(readXml(`<a>${'<b/>'.repeat(MAXIMUM_ELEMENTS)}</a>`).cut).toBe(true);
});
