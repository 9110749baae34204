import type { ParsedArticle } from '@onrecord/domain';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import type { PeopleOfArticle } from './people-of-article.js';

export function findPeople(_article: ParsedArticle, _segmented: SegmentedText, _stretches: readonly QuotedStretch[]): PeopleOfArticle {
  return { mentions: [], people: [], organisations: [], places: [] };
}
