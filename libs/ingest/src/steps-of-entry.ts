import type { Intake } from '@onrecord/domain';
import type { ArchiveProgress } from './archive-progress.js';
import type { ArchiveEntry } from './archives/archive-entry.js';
import type { ArticleFile } from './find-article-files.js';
import type { FileOutcome } from './file-outcome.js';
import type { IntakeStep } from './intake-step.js';
import { takeInArticle, toFailure, type OutcomePlace } from './take-in-article.js';
import { isOtherJson, unpackEntry, type DocumentEntry, type ToldOfAll } from './unpack-entry.js';

/** What the entries of one file have in common. */
export interface EntryIntake {
  readonly file: ArticleFile;
  readonly intake: Intake;
  readonly told: ToldOfAll;
  /** Of an archive; absent for a file of one document. */
  readonly progress?: ArchiveProgress;
  /** Bytes of the file. */
  readonly size: number;
}

/** What is to be done with an entry: its articles are taken in, or it is told why there is none. The last step carries where the archive goes on. */
export function* stepsOfEntry(entry: ArchiveEntry, entries: EntryIntake): Generator<IntakeStep, void, undefined> {
  const { file, progress, size } = entries;
  const place: OutcomePlace = { file, name: entry.name, ...(progress === undefined ? {} : { reading: { ...entry.next, size } }) };
  const runs = entry.kind === 'document' ? runsOfDocument(entry, place, entries) : [async () => toOutcome(entry, place)];
  for (const [i, run] of runs.entries()) {
    const next = i === runs.length - 1 ? entry.next : undefined;
    yield { kind: 'article', run, ...(progress === undefined ? {} : { settled: (outcome) => progress.settle(outcome, next) }) };
  }
}

type Run = () => Promise<FileOutcome>;

function runsOfDocument(entry: DocumentEntry, place: OutcomePlace, { file, intake, told, progress }: EntryIntake): readonly Run[] {
  // What somebody named is an article in his eyes, and why it is none is told him.
  if ((file.isFound === true || progress !== undefined) && isOtherJson(entry)) return [async () => ({ ...place, kind: 'skipped', reason: 'JSON without an article' })];
  try {
    const articles = unpackEntry(entry, told);
    if (articles.length === 0) return [async () => ({ ...place, kind: 'skipped', reason: 'feed without entries' })];
    return articles.map((input) => () => takeInArticle(intake, input, { ...place, name: input.receipt.name ?? entry.name }, entry.isCrawled === true));
  } catch (error) {
    return [async () => toFailure(place, error)];
  }
}

function toOutcome(entry: Exclude<ArchiveEntry, DocumentEntry>, place: OutcomePlace): FileOutcome {
  return entry.kind === 'skipped' ? { ...place, kind: 'skipped', reason: entry.reason } : { ...place, kind: 'failed', code: entry.code, message: entry.message };
}
