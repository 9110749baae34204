import type { MarkupElement } from '../../../markup/node.js';
import { pictureAddress } from './picture-address.js';

const PAGE = 'https://courier.example/news/harbour';

function picture(attributes: Readonly<Record<string, string>>): MarkupElement {
  return { kind: 'element', name: 'img', attributes, children: [], parent: undefined, start: 0, openEnd: 0, end: 0 };
}

test.each([
  [{ src: 'https://pictures.example/ferry.jpg' }, 'https://pictures.example/ferry.jpg'],
  [{ src: '/ferry.jpg' }, 'https://courier.example/ferry.jpg'],
  // one stands in until the other is loaded
  [{ src: 'data:image/gif;base64,AA', 'data-src': 'ferry.jpg' }, 'https://courier.example/news/ferry.jpg'],
  [{ src: '/blank.gif', 'data-lazy-src': '/ferry.jpg' }, 'https://courier.example/ferry.jpg'],
  [{ src: '/preloader.gif', 'data-src': '/ferry.jpg' }, 'https://courier.example/ferry.jpg'],
  // the largest of a set
  [{ srcset: '/small.jpg 400w, /large.jpg?crop=1,2 800w' }, 'https://courier.example/large.jpg?crop=1,2'],
  [{ poster: '/film.jpg' }, 'https://courier.example/film.jpg'],
  // nothing to be fetched
  [{ src: 'javascript:void(0)' }, undefined],
  [{ src: 'http://[' }, undefined],
  [{}, undefined],
] as const)('%j has the address %s', (attributes, address) => {
  expect(pictureAddress(picture(attributes), PAGE)).toBe(address);
});

test('a relative address on a page of unknown address is none', () => {
  expect(pictureAddress(picture({ src: '/ferry.jpg' }), undefined)).toBeUndefined();
});
