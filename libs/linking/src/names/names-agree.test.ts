import { namesAgree } from './names-agree.js';

test.each([
  // accents, hyphens and an initial inside are spelling
  ['Ada M. Lindqvist', 'Ada Lindqvist', true],
  ['Park Min-ho', 'Park Min Ho', true],
  // a surname opens or ends a full name, by where it comes from
  ['Park', 'Park Min-ho', true],
  ['Lindqvist', 'Ada Lindqvist', true],
  // a word in the middle is none
  ['Min', 'Park Min-ho', false],
  // relatives
  ['Ada Lindqvist', 'Olga Lindqvist', false],
  ['Varga', 'Ada Lindqvist', false],
])('«%s» and «%s» can be one: %s', (a, b, agree) => {
  expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([agree, agree]);
});
