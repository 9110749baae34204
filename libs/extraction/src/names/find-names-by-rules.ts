import type { ParsedArticle } from '@onrecord/domain';
import type { NamedRun } from '../people/names/named-run.js';
import { nameRuns } from '../people/names/name-runs.js';
import { readForPeople } from '../people/reading.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';

/** The runs of capitals of an article as the rules alone type them, in order: the hints that the recogniser is trained with. */
export function findNamesByRules(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[]): readonly NamedRun[] {
  return nameRuns(readForPeople(article, segmented, stretches));
}
