import { placesAgree, toPlaceKey } from './places.js';

test.each([
  ['Oslo', 'Oslo', true],
  // a venue and its city, by words
  ['a hotel in Oslo', 'Oslo', true],
  // a venue and its city, by the table
  ['the White House', 'Washington', true],
  // two steps up
  ['the Oval Office', 'Washington', true],
  // a capital and its country
  ['Pyongyang', 'North Korea', true],
  // two cities of one country
  ['Moscow', 'Vladivostok', false],
  // a part of a word is no place
  ['Rome', 'Romeville', false],
])('%s and %s: %s', (a, b, agree) => {
  expect(placesAgree(toPlaceKey(a), toPlaceKey(b))).toBe(agree);
  expect(placesAgree(toPlaceKey(b), toPlaceKey(a))).toBe(agree);
});
