import { tokenise } from '../segment/tokenise.js';
import type { Token } from '../segment/token.js';
import { wordsOfTokens, wordsThatStandForTokens } from './words-of-sentence.js';

function tokensOf(text: string): readonly Token[] {
  return tokenise(text, { start: 0, end: text.length }, new Map()).map(({ start, end, kind }) => ({ start, end, kind, text: text.slice(start, end), lower: text.slice(start, end).toLowerCase(), sentence: 0 }));
}

const wordsOf = (text: string) => {
  const tokens = tokensOf(text);
  return wordsOfTokens(tokens, 0, tokens.length);
};

describe('the words of a sentence, as treebanks cut them', () => {
  test.each([
    // a negated auxiliary is two words
    ['She didn’t go', ['She', 'did', "n't", 'go']],
    ['They can’t', ['They', 'ca', "n't"]],
    // written as one, but two words all the same
    ['We cannot stay', ['We', 'can', 'not', 'stay']],
    ['I’m gonna go', ['I', "'m", 'gon', 'na', 'go']],
    // a compound is cut before and after its hyphen
    ['an 11-mile wall', ['an', '11', '-', 'mile', 'wall']],
    ['step-by-step talks', ['step', '-', 'by', '-', 'step', 'talks']],
    // a prefix is not
    ['a non-fiction e-mail', ['a', 'non-fiction', 'e-mail']],
    // a sum of money
    ['$1.2 billion', ['$', '1.2', 'billion']],
    // a score, and a time with its half of the day
    ['won 5-4 at 10pm', ['won', '5', '-', '4', 'at', '10', 'pm']],
    // ordinals, decades and clock times are one word
    ['the 20th in the 1990s at 10:30', ['the', '20th', 'in', 'the', '1990s', 'at', '10:30']],
    // an address has hyphens of its own
    ['see www.news-site.example now', ['see', 'www.news-site.example', 'now']],
    // signs that printers write in several ways
    ['“Go” – now…', ['"', 'Go', '"', '—', 'now', '...']],
    // an apostrophe inside a name is a straight one
    ['O’Brien’s', ["O'Brien", "'s"]],
  ])('%s', (text, expected) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
  });

  test('keep their places in the text', () => {
    const text = 'It didn’t reach the 11-mile mark.';
    for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end).replace('’', "'")).toBe(word);
  });
});

describe('the words that stand for tokens', () => {
  const standIns = (text: string, heads: readonly number[]) => {
    const tokens = tokensOf(text);
    const words = wordsOfTokens(tokens, 0, tokens.length);
    return [...wordsThatStandForTokens(words, Int32Array.from(heads), 0, tokens.length)].map((word) => words[word]!.text);
  };

  test.each([
    // it, did, n't, reach: both parts depend on the verb, the first stands
    ['It didn’t reach', [3, 3, 3, 4], ['It', 'did', 'reach']],
    // an, 11, -, mile, wall: the part that the others depend on
    ['an 11-mile wall', [4, 3, 3, 4, 5], ['an', 'mile', 'wall']],
  ])('%s', (text, heads, expected) => {
    expect(standIns(text, heads)).toEqual(expected);
  });

  test('make a tree where the parts of two tokens depend on one another', () => {
    // "a-b c": a on c, c on b, b the root. Read by first parts, the tokens would run in a circle.
    expect(standIns('aa-bb cc', [3, 0, 4, 2])).toEqual(['bb', 'cc']);
  });
});
