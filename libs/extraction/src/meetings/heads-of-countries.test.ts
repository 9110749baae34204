import { findPeople } from '../people/find-people.js';
import { findQuotedStretches } from '../segment/find-quoted-stretches.js';
import { segmentText } from '../segment/segment-text.js';
import { articleOf } from '../test/article-of.js';
import { toMeetingContext } from './meeting-context.js';

function headsOf(text: string): readonly (readonly [string, string | undefined])[] {
  const article = articleOf(text);
  const { stretches } = findQuotedStretches(article);
  const segmented = segmentText(article, stretches);
  const { heads, names } = toMeetingContext(article, segmented, findPeople(article, segmented, stretches), [], []);
  return [...heads].map(([id, country]) => [names.get(id)!, country]);
}

test.each<[string, readonly (readonly [string, string | undefined])[]]>([
  // the country in the title
  ['Norwegian President Ada Lindqvist spoke.', [['Ada Lindqvist', 'Norway']]],
  // in a description further on
  ['President Ada Lindqvist spoke on Monday. The Norwegian president left on Tuesday.', [['Ada Lindqvist', 'Norway']]],
  // nowhere
  ['President Ada Lindqvist spoke on Monday. The president left on Tuesday.', [['Ada Lindqvist', undefined]]],
  // an office that is not the head's
  ['Foreign Minister Ada Lindqvist spoke on Monday. The Norwegian minister left on Tuesday.', []],
])('heads of countries in: %s', (text, heads) => {
  expect(headsOf(text)).toEqual(heads);
});
