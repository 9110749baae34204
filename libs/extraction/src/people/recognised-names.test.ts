import { sliceSpan } from '@onrecord/domain';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findPeople } from './find-people.js';
import type { NameProposal } from './names/weigh-recognised.js';

const TEXT = 'The award went to Norvania Quay Zelma Quorne. Quorne thanked nobody.';

/** Names of people and bodies in the text, with a recogniser that proposes these words. */
function namesFound(proposed: readonly (readonly [string, NameProposal['kind']])[]): readonly string[] {
  const article = articleOf(TEXT);
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  const proposals = proposed.map(([words, kind]): NameProposal => {
    const start = TEXT.indexOf(words);
    const from = segmented.tokens.findIndex((token) => token.start === start);
    return { from, to: segmented.tokens.findIndex(({ end }) => end === start + words.length) + 1, kind, score: 0.9 };
  });
  const { mentions } = findPeople(article, segmented, stretches, () => proposals);
  return mentions.filter(({ form }) => form === 'name').map(({ span, entityKind }) => `${entityKind}: ${sliceSpan(TEXT, span)}`);
}

test('without a proposal a run of strange words stays unread', () => {
  expect(namesFound([])).toEqual([]);
});

test('a recognised name is a name, and its surname alone means the same person', () => {
  expect(namesFound([['Norvania Quay', 'organisation'], ['Zelma Quorne', 'person']])).toEqual(['organisation: Norvania Quay', 'person: Zelma Quorne', 'person: Quorne']);
});
