import type { ArticleRecord, IntakeResult } from '@onrecord/domain';

/**
 * What came of a submission as far as its viewer may see: the outcome that a record without the versions under embargo would tell.
 * Whoever guesses an address or a text learns from it neither that an article waits there nor that this very text does.
 * `shown` is the article as the viewer sees it now, `undefined` where nothing of it may be seen.
 */
export function toSeenOutcome({ outcome, versionId }: IntakeResult, shown: ArticleRecord | undefined): IntakeResult['outcome'] {
  if (shown === undefined) return 'added';
  if (shown.versionId !== versionId) return 'new-version';
  return outcome === 'new-version' && shown.versionCount === 1 ? 'added' : outcome;
}
