import { judge } from './score-reliability.js';

const TEXT = 'Ms Reeves said that talks had failed.';
const GOLD = { content: [[15, 36]], source: [[0, 9]] } as const;

test.each([
  // content and source as marked; a leading "that" is neither here nor there
  ['right', { content: [[20, 36]], source: [[0, 9]], confidence: 0.9 }, [{ confidence: 0.9, right: true }]],
  // somebody else's words
  ['another source', { content: [[15, 36]], source: [[10, 14]], confidence: 0.9 }, [{ confidence: 0.9, right: false }]],
  // less than four fifths of the content
  ['half a content', { content: [[15, 26]], source: [[0, 9]], confidence: 0.5 }, [{ confidence: 0.5, right: false }]],
] as const)('%s', (_name, predicted, judged) => {
  expect(judge({ id: 'a', text: TEXT, quotes: [GOLD] }, [predicted])).toEqual(judged);
});

test('what the set marks as optional counts neither way', () => {
  expect(judge({ id: 'a', text: TEXT, quotes: [{ ...GOLD, optional: true }] }, [{ ...GOLD, confidence: 0.9 }])).toEqual([]);
});

test('a content is matched once', () => {
  expect(judge({ id: 'a', text: TEXT, quotes: [GOLD] }, [GOLD, GOLD]).map(({ right }) => right)).toEqual([true, false]);
});
