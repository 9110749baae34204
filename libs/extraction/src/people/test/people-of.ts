import type { ParsedArticle, RegionKind } from '@onrecord/domain';
import { findQuotedStretches } from '../../segment/find-quoted-stretches.js';
import { segmentText } from '../../segment/segment-text.js';
import { bareArticle } from '../../test/bare-article.js';
import { findPeople } from '../find-people.js';
import type { PeopleOfArticle } from '../people-of-article.js';

/** An article of the given parts, joined by blank lines; a string alone is one paragraph. */
export function articleOfParts(parts: readonly (readonly [RegionKind, string])[]): ParsedArticle {
  let text = '';
  const regions = parts.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, span: { start, end: text.length } };
  });
  return bareArticle(text, regions.filter(({ span }) => span.end > span.start));
}

/** The people of an article. */
export function peopleOfArticle(article: ParsedArticle): PeopleOfArticle {
  const { stretches } = findQuotedStretches(article);
  return findPeople(article, segmentText(article, stretches), stretches);
}

/** The people of a text of paragraphs with blank lines between them. */
export function peopleOf(text: string): PeopleOfArticle {
  return peopleOfArticle(articleOfParts(text.split('\n\n').map((words) => ['paragraph', words])));
}
