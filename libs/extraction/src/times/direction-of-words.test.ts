import { directionOfWords } from './direction-of-words.js';

test.each([
  // the nearest word of tense before the time
  ['She said that they would meet on ', ' in Oslo.', 'future'],
  ['They will come, she said on ', '.', 'past'],
  // a plan's infinitive lies ahead, a duty of the past does not
  ['They agreed to meet on ', '.', 'future'],
  ['She was invited to come on ', '.', 'future'],
  // what is sought or vowed has a time of its own
  ['They sought to win him over on ', '.', 'past'],
  ['On ', ', they agreed to meet.', 'past'],
  ['By ', ' they had left.', 'past'],
  // what could not be, and what would have been
  ['She could not be reached on ', '.', 'past'],
  ['She might have left on ', '.', 'past'],
  ['After ', '’s vote, all were silent.', 'past'],
  ['They had to leave on ', '.', 'past'],
  // a passive of the future is no past
  ['The round will be held on ', '.', 'future'],
  ['The round will also be held on ', '.', 'future'],
  ['The talks to be held on ', ' were short.', 'future'],
  ['They will have a round on ', '.', 'future'],
  // "by" and "until" alone look ahead, but not from the past
  ['Answers are due by ', '.', 'future'],
  ['It was seen by thousands by ', '.', 'past'],
  ['They stayed until ', '.', 'past'],
  ['He has until ', ' to answer.', 'future'],
  ['The court postponed the case until ', '.', 'future'],
  // what is fixed is told in the present
  ['The trial begins on ', '.', 'future'],
  ['The vote is on ', '.', 'future'],
  ['Her deputy, who is ill, on ', ' left.', 'past'],
  ['It will put the party to the test in ', '.', 'future'],
  ['Ahead of the proposed session on ', ', both were silent.', 'future'],
  // the words behind it, where none stand before
  ['On ', ', she will leave.', 'future'],
  ['On ', ', she left.', 'past'],
  ['Asked on ', ' whether she would come, she was silent.', 'past'],
  // a name that ends like a past
  ['On ', ', Ms Alfred and her son are to leave.', 'future'],
  // no word of tense
  ['A picture of ', '.', 'unknown'],
])('%s… %s looks to the %s', (before, after, direction) => {
  expect(directionOfWords(before, after)).toBe(direction);
});
