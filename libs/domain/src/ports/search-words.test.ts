import { toSearchWords } from './search-words.js';

test.each([
  // punctuation of its own is no word; marks at a word stay with it
  ['the – “summit”', ['the', '“summit”']],
  // letters and digits of any script
  ['é 7 정상회담', ['é', '7', '정상회담']],
  // no index holds a control character
  ['a\u0000b\tc', ['a', 'b', 'c']],
  // what a person types who looks for a way in
  ['" * ( )', []],
  ['', []],
])('«%s» has the words %j', (typed, words) => {
  expect(toSearchWords(typed)).toEqual(words);
});
