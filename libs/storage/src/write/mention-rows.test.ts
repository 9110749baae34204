import { makeArticle } from '@onrecord/testing';
import { toMentionPairs } from './mention-rows.js';

const article = (words: readonly string[], withheldQuotes: readonly string[] = []) => ({ analysed: makeArticle({ people: [{ name: 'Mina Holt' }, { name: 'Tom Reed' }], quotes: words.map((said) => ({ words: said, speaker: 'Ada Quill' })) }).analysed, withheldQuotes: new Set(withheldQuotes) });

/** The pairs with the names that the local ids stand for. */
function mentionsOf({ analysed, withheldQuotes }: ReturnType<typeof article>): readonly string[] {
  return toMentionPairs({ analysed, withheldQuotes }).map(([quote, person]) => `${quote} ${analysed.people.find(({ id }) => id === person)?.name}`);
}

test.each<readonly [readonly string[], readonly string[], readonly string[]]>([
  // each quote its own, and nobody outside of the words
  [['We saw Tom Reed', 'We saw Mina Holt and Tom Reed'], [], ['q1 Tom Reed', 'q2 Mina Holt', 'q2 Tom Reed']],
  // nobody
  [['We saw nobody'], [], []],
  // whoever speaks is not mentioned
  [['I am Ada Quill, and this is Tom Reed'], [], ['q1 Tom Reed']],
  // what is withheld tells nothing
  [['We saw Tom Reed', 'We saw Mina Holt'], ['q1'], ['q2 Mina Holt']],
])('%j mentions, without %j', (words, withheld, expected) => {
  expect([...mentionsOf(article(words, withheld))].sort()).toEqual([...expected].sort());
});

test('a long article is told whole', () => {
  const words = Array.from({ length: 6000 }, () => 'We saw Tom Reed');
  expect(mentionsOf(article(words))).toHaveLength(6000);
});
