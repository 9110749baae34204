import { hullOfSpans, toSourceSpans, type ArticleForm, type ParsedArticle, type Span } from '@onrecord/domain';
import type { ReadDocument } from '../documents/read-archive.js';

/** Offsets as prediction files carry them: half-open, into the text of the evaluation document. */
export type Offsets = readonly [start: number, end: number];

/** How one task's predictions are made: all documents of a file are one archive. */
export interface Task {
  /** The form of documents that do not tell theirs. */
  readonly form: ArticleForm;
  /** One JSON-safe line a document, without its id. `archive` holds every document that could be read. */
  readonly predict: (archive: readonly ReadDocument[]) => readonly object[];
  /** The line of a document that could not be read. */
  readonly nothing: object;
}

/** From the article's text to the text that was given: one stretch, from the first word's start to the last one's end. */
export function toOffsets(article: ParsedArticle, span: Span): Offsets {
  const { start, end } = hullOfSpans(toSourceSpans(article.offsetMap, span)) ?? { start: 0, end: 0 };
  return [start, end];
}
