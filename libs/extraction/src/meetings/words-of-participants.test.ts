import { sliceSpan } from '@onrecord/domain';
import { findPeople } from '../people/find-people.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { findTimes } from '../times/find-times.js';
import { findMeetings } from './find-meetings.js';

test('points at each participant’s own words where one sentence before tells of two meetings', () => {
  const article = articleOf('Within one long week Ada Lindqvist met Marcus Reeves and Ivo Brandt. On Monday, after much rain, Lindqvist met Reeves in Oslo. On Friday, when the sun came out, Lindqvist met Brandt in Bergen.');
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  const meetings = findMeetings(article, segmented, findPeople(article, segmented, stretches), findTimes(article, segmented), []);
  const words = meetings.map(({ participants }) => participants.map(({ name, mention }) => `${name}: ${sliceSpan(article.text, mention)}`).sort());
  expect(words).toEqual([
    ['Ada Lindqvist: Lindqvist', 'Marcus Reeves: Reeves'],
    ['Ada Lindqvist: Lindqvist', 'Ivo Brandt: Brandt'],
  ]);
});
