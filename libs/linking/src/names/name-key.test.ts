import { middleInitials, toFullNameKey, toNameKey } from './name-key.js';

test.each([
  // a hyphen and its capital differ from paper to paper
  ['Park Min-ho', 'park min ho'],
  ['Park Min Ho', 'park min ho'],
  // accents are lost in wire copy
  ['José Núñez', 'jose nunez'],
  // an apostrophe joins
  ['Maeve O’Shea', 'maeve oshea'],
  // an initial inside the name is dropped by half the papers
  ['Ada M. Lindqvist', 'ada lindqvist'],
  // a son is not his father
  ['Owen Marsh Jr.', 'owen marsh jr'],
  // an office that is still to come stands before the name
  ['State-designate Ada Lindqvist', 'ada lindqvist'],
  ['President-elect Lindqvist', undefined],
  // a surname alone names nobody in another article
  ['Lindqvist', undefined],
  // nor does one of two words
  ['van Dijk', undefined],
  // an initial is no first name
  ['A. Lindqvist', undefined],
  ['', undefined],
])('the full name in «%s» is %s', (name, key) => {
  expect(toFullNameKey(name)).toBe(key);
});

test.each([
  ['George H. W. Marsh', 'hw'],
  ['George Marsh', ''],
])('the initials inside «%s» are «%s»', (name, initials) => {
  expect(middleInitials(name)).toBe(initials);
});

test('stops in an abbreviation make no difference to a group’s name', () => {
  expect(toNameKey('the Norvanian delegation')).toBe(toNameKey('The Norvanian Delegation'));
});
