import type { Span } from '@onrecord/domain';

/** A stretch of text between quotation marks, whatever it turns out to be. Stretches are ordered by start and may nest. */
export interface QuotedStretch {
  /** With its marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
  readonly mark: 'double' | 'single';
  /** 0 for an outermost stretch, 1 for one inside another. */
  readonly depth: number;
  /** False where the paragraph ends before the mark closes. */
  readonly closed: boolean;
  /** Whether it takes up the stretch of the paragraph before, which did not close. */
  readonly continues: boolean;
  /** Index in `ParsedArticle.regions`. */
  readonly region: number;
}
