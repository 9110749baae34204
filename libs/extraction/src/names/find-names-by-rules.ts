import type { ParsedArticle } from '@onrecord/domain';
import { findDisplayedNames } from '../people/names/find-displayed-names.js';
import { findNames } from '../people/names/find-names.js';
import type { NamedRun } from '../people/names/named-run.js';
import { settleKinds } from '../people/names/settle-kinds.js';
import { readForPeople } from '../people/reading.js';
import type { QuotedStretch } from '../segment/quoted-stretch.js';
import type { SegmentedText } from '../segment/segmented-text.js';

/** The runs of capitals of an article as the rules alone type them, in order. */
export function findNamesByRules(article: ParsedArticle, segmented: SegmentedText, stretches: readonly QuotedStretch[]): readonly NamedRun[] {
  const reading = readForPeople(article, segmented, stretches);
  const body = settleKinds(reading, findNames(reading));
  return [...body, ...findDisplayedNames(reading, body)].sort((a, b) => a.titleFrom - b.titleFrom);
}
