import { OnRecordError, type ArticleInput, type Intake } from '@onrecord/domain';
import type { SkipReason } from './archives/archive-entry.js';
import type { FileOutcome } from './file-outcome.js';

/** Where an article or a failure stands. */
export type OutcomePlace = Pick<FileOutcome, 'file' | 'name' | 'reading'>;

/** Takes one article in and tells what came of it; never throws. What was crawled and is no article is skipped. */
export async function takeInArticle(intake: Intake, input: ArticleInput, place: OutcomePlace, isCrawled: boolean): Promise<FileOutcome> {
  try {
    return { ...place, kind: 'taken-in', result: await intake.takeIn(input) };
  } catch (error) {
    const reason = isCrawled && error instanceof OnRecordError ? NO_NEWS[error.code] : undefined;
    return reason === undefined ? toFailure(place, error) : { ...place, kind: 'skipped', reason };
  }
}

/** What a page may be that a crawler met, without anything being wrong with it. */
const NO_NEWS: Readonly<Record<string, SkipReason | undefined>> = { NOT_AN_ARTICLE: 'not an article', UNSUPPORTED_CONTENT_TYPE: 'media type', TOO_LARGE: 'too large' };

/** A failure at a place. An error of no known kind is a bug met in this article; the others are still worth taking in. */
export function toFailure(place: OutcomePlace, error: unknown): FileOutcome {
  const code = error instanceof OnRecordError ? error.code : 'INVARIANT_BROKEN';
  return { ...place, kind: 'failed', code, message: error instanceof Error ? error.message : String(error) };
}
