import { matchesOf } from './matches-of.js';

describe('matchesOf', () => {
  test.each([
    // Every match, with its place.
    [/\d+/gu, 'on May 3 and 14', ['3 at 7', '14 at 13']],
    // None.
    [/\d+/gu, 'on a day in May', []],
    // An empty match ends and does not stand in the way of the next one.
    [/\d*(?= of)/gu, '3 of May', ['3 at 0', ' at 1']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(matchesOf(pattern, text).map((match) => `${match[0]} at ${match.index}`)).toEqual(expected);
  });

  test('begins anew where a search before it stopped half-way', () => {
    const pattern = /\d+/gu;
    pattern.exec('3 and 4');
    expect(matchesOf(pattern, '5')).toHaveLength(1);
  });
});
