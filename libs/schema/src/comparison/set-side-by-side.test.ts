import { setSideBySide, setSideBySideAgain } from './set-side-by-side.js';

const told = (a: string, b: string) => {
  const { onlyA, onlyB, shared } = setSideBySide(a.split(' '), b.split(' '), (fact) => fact.charAt(0));
  return [onlyA.join(' '), shared.map((both) => `${both.a.join('+')}=${both.b.join('+')}`).join(' '), onlyB.join(' ')];
};

test.each([
  // nothing in common
  ['a1 b1', 'c2', ['a1 b1', '', 'c2']],
  // the order of the first, whatever that of the second
  ['a1 b1 c1', 'c2 a2', ['b1', 'a1=a2 c1=c2', '']],
  // told twice in one article
  ['a1 b1 a3', 'a2 d2', ['b1', 'a1+a3=a2', 'd2']],
])('«%s» beside «%s»', (a, b, sides) => {
  expect(told(a, b)).toEqual(sides);
});

test('what stands alone is set side by side once more, where it shares something else', () => {
  const sides = setSideBySide(['a1', 'b1', 'c2'], ['a2', 'd1', 'e3'], (fact) => fact.charAt(0));
  const again = setSideBySideAgain(sides, (fact) => (fact.endsWith('1') ? 'one' : undefined));
  expect(again).toEqual({ onlyA: ['c2'], onlyB: ['e3'], shared: [{ key: 'a', a: ['a1'], b: ['a2'] }, { key: 'one', a: ['b1'], b: ['d1'] }] });
});
