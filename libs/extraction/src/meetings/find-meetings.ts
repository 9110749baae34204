import type { MeetingReport, ParsedArticle, Quote, TimeExpression } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import type { SegmentedText } from '../segment/segmented-text.js';

export function findMeetings(_article: ParsedArticle, _segmented: SegmentedText, _people: PeopleOfArticle, _times: readonly TimeExpression[], _quotes: readonly Quote[]): readonly MeetingReport[] {
  return [];
}
