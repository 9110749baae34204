import { countedAs, type FileOutcome, type OutcomeCounts } from '@onrecord/ingest';
import { toPrintable } from './printable.js';

type Finished = Extract<FileOutcome, { readonly kind: 'finished' }>;

const SKIPPED = 'skipped: ';

/** What came of an archive on one line: `crawl.warc.gz: 73 added, 0 new versions, 2 unchanged, 1 failed; skipped: 80 request, 4 not an article`. */
export function describeArchive({ name, counts, doneBefore }: Finished): string {
  const skipped = Object.entries(counts).filter(([outcome]) => outcome.startsWith(SKIPPED)).map(([outcome, count]) => `${count} ${outcome.slice(SKIPPED.length)}`);
  const before = doneBefore === 0 ? '' : `; gone on after entry ${doneBefore}, where a run was cut off`;
  return toPrintable(`${name}: ${describeCounts(counts)}${skipped.length === 0 ? '' : `; skipped: ${skipped.join(', ')}`}${before}`);
}

/** What came of everything: `2 added, 0 new versions, 0 unchanged, 1 failed, 3 skipped`; what was skipped only where something was. */
export function describeSummary(counts: OutcomeCounts): string {
  const skipped = Object.entries(counts).filter(([outcome]) => outcome.startsWith(SKIPPED)).reduce((sum, [, count]) => sum + count, 0);
  return `${describeCounts(counts)}${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function describeCounts(counts: OutcomeCounts): string {
  return `${counts['added'] ?? 0} added, ${counts['new-version'] ?? 0} new versions, ${counts['unchanged'] ?? 0} unchanged, ${counts['failed'] ?? 0} failed`;
}

/** The counts of a batch with one outcome more: an archive counts as a whole, with what runs before did that were cut off. */
export function addToSummary(counts: OutcomeCounts, outcome: FileOutcome): OutcomeCounts {
  if (outcome.kind === 'finished') return Object.entries(outcome.counts).reduce((sum, [name, count]) => ({ ...sum, [name]: (sum[name] ?? 0) + count }), counts);
  const name = outcome.reading === undefined ? countedAs(outcome) : undefined;
  return name === undefined ? counts : { ...counts, [name]: (counts[name] ?? 0) + 1 };
}
