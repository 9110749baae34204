import type { ArticleInput } from './analyst.js';

/** What came of taking an article in. `unchanged`: the same bytes with the same details, read by the same engine, or a teaser of what is shown in full. */
export interface IntakeResult {
  readonly kind: 'intake-result';
  readonly outcome: 'added' | 'unchanged' | 'new-version';
  readonly articleId: string;
  readonly versionId: string;
}

/** Takes an article into the record: read, link, save. */
export interface Intake {
  /**
   * @throws ParseError when no article can be had from the bytes.
   * @throws AnalysisTimedOutError when reading takes too long.
   * @throws StorageError when it cannot be saved; nothing of it is kept then.
   */
  takeIn(input: ArticleInput): Promise<IntakeResult>;
}
