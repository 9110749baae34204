import { firstDifference } from './first-difference.js';

test.each([
  // the order of fields does not matter
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, undefined],
  // a value deep inside
  [{ a: [{ name: 'Kim' }] }, { a: [{ name: 'Lee' }] }, 'a[0].name: found "Kim", expected "Lee"'],
  // one too many
  [{ a: [1, 2] }, { a: [1] }, 'a[1]: found 2, expected nothing'],
  // one too few
  [{}, { a: 1 }, 'a: found nothing, expected 1'],
  // null is not absence
  [{ a: null }, {}, 'a: found null, expected nothing'],
  // a list is no object
  [[], {}, 'the whole: found [], expected {}'],
])('%j against %j', (found, expected, difference) => {
  expect(firstDifference(found, expected)).toBe(difference);
});
