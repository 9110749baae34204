import type { MarkupElement } from '../../../markup/node.js';
import { isSpokenOnly, markOf } from './picture-marks.js';

function element(attributes: Readonly<Record<string, string>>): MarkupElement {
  return { kind: 'element', name: 'div', attributes, children: [], parent: undefined, start: 0, openEnd: 0, end: 0 };
}

test.each([
  // class names of common content systems, with and without a figure around
  ['wp-caption-text', 'caption', 'caption'],
  ['c-caption__desc', 'caption', 'caption'],
  ['StyledFigCaptionText', 'caption', 'caption'],
  ['figcaption figcaption--credit-only', 'caption', 'caption'],
  ['image-caption__credit', 'credit', 'credit'],
  ['caption-credit-wrapper', 'credit', 'credit'],
  ['bildautor', 'credit', 'credit'],
  // a word for a picture beside it
  ['img-description', 'caption', 'caption'],
  ['media-caption__source', 'credit', 'credit'],
  // weak alone
  ['source', undefined, 'credit'],
  ['description', undefined, 'caption'],
  // the state of another element, a style of type, a byline with a portrait
  ['has-caption', undefined, undefined],
  ['toggle-caption', undefined, undefined],
  ['text-caption', undefined, 'caption'],
  ['author-info-image', undefined, undefined],
  ['headline', undefined, undefined],
])('the class %s marks %s, in a figure %s', (name, outside, inside) => {
  expect([markOf(element({ class: name }), false), markOf(element({ class: name }), true)]).toEqual([outside, inside]);
});

test.each([
  [{ itemprop: 'caption description' }, 'caption'],
  [{ itemprop: 'copyrightHolder' }, 'credit'],
  [{ itemprop: 'name' }, undefined],
  [{ id: 'copyright' }, 'credit'],
] as const)('%j marks %s', (attributes, mark) => {
  expect(markOf(element(attributes), false)).toBe(mark);
});

test.each([
  ['sr-only', true],
  ['h-offscreen', true],
  ['visually-hidden', true],
  ['screen', false],
])('words of the class %s are spoken only: %s', (name, spoken) => {
  expect(isSpokenOnly(element({ class: name }))).toBe(spoken);
});
