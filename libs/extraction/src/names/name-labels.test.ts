import { FIRST, INNER, isOpen, kindOfLabel, LABEL_COUNT, LAST, mayFollow, nameLabel, ONLY, OUTSIDE, RECOGNISED_KINDS } from './name-labels.js';

const [PERSON, PLACE] = [RECOGNISED_KINDS.indexOf('person'), RECOGNISED_KINDS.indexOf('place')];

test.each([
  // a name begins after a word outside, or is one word
  [OUTSIDE, nameLabel(PERSON, FIRST), true],
  [OUTSIDE, nameLabel(PERSON, ONLY), true],
  // it does not begin in its middle
  [OUTSIDE, nameLabel(PERSON, INNER), false],
  [OUTSIDE, nameLabel(PERSON, LAST), false],
  // it goes on and ends as what it began
  [nameLabel(PERSON, FIRST), nameLabel(PERSON, LAST), true],
  [nameLabel(PERSON, INNER), nameLabel(PERSON, INNER), true],
  [nameLabel(PERSON, FIRST), nameLabel(PLACE, LAST), false],
  // it is not left open
  [nameLabel(PERSON, FIRST), OUTSIDE, false],
  [nameLabel(PERSON, INNER), nameLabel(PERSON, ONLY), false],
  // two names may stand side by side
  [nameLabel(PERSON, LAST), nameLabel(PLACE, ONLY), true],
  [nameLabel(PLACE, ONLY), nameLabel(PERSON, FIRST), true],
])('label %i before label %i: %s', (before, label, allowed) => {
  expect(mayFollow(before, label)).toBe(allowed);
});

test('every label tells its kind, and whether its name goes on', () => {
  const kinds = Array.from({ length: LABEL_COUNT }, (_, label) => kindOfLabel(label));
  expect(kinds).toEqual([-1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  expect(Array.from({ length: LABEL_COUNT }, (_, label) => isOpen(label)).filter(Boolean)).toHaveLength(6);
});
