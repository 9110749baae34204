import type { ErrorCode, IntakeResult } from '@onrecord/domain';
import type { SkipReason } from './archives/archive-entry.js';
import type { ArticleFile } from './find-article-files.js';

/** How often each outcome came, by its name: `added`, `new-version`, `unchanged`, `failed`, `skipped: request`. */
export type OutcomeCounts = Readonly<Record<string, number>>;

/** How far the reading of an archive is, for whoever watches: entries done, and bytes of those it has, 0 where that is not known. */
export interface ArchiveReading {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

/** What came of one article; of something in a file that is none; of an archive as a whole, after all that is in it. */
export type FileOutcome = {
  readonly file: ArticleFile;
  /** The article's: the file's name, and what it is called in the archive or feed: `crawl.warc.gz#12`, `june.zip/harbour.txt`. */
  readonly name: string;
  /** Of what is in an archive, which is told as a whole after it. */
  readonly reading?: ArchiveReading;
} & (
  | { readonly kind: 'taken-in'; readonly result: IntakeResult }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | {
      readonly kind: 'finished';
      /** Of all runs that it took. */
      readonly counts: OutcomeCounts;
      /** How many entries a run that was cut off had done before; 0 without one. */
      readonly doneBefore: number;
    }
);

/** The name under which an outcome is counted; `undefined` for an archive as a whole, whose articles are counted. */
export function countedAs(outcome: FileOutcome): string | undefined {
  switch (outcome.kind) {
    case 'taken-in':
      return outcome.result.outcome;
    case 'skipped':
      return `skipped: ${outcome.reason}`;
    case 'failed':
      return 'failed';
    case 'finished':
      return undefined;
  }
}

/** The counts with one outcome more. */
export function countOutcome(counts: OutcomeCounts, outcome: FileOutcome): OutcomeCounts {
  const name = countedAs(outcome);
  return name === undefined ? counts : { ...counts, [name]: (counts[name] ?? 0) + 1 };
}
