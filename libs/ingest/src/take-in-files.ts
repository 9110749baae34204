import { ENGINE } from '@onrecord/extraction';
import type { Clock, Intake, IntakeJournal } from '@onrecord/domain';
import { openProgress } from './archive-progress.js';
import { toArchiveId } from './archives/archive-id.js';
import { archiveKindOf, type ArchiveKind } from './archives/archive-kind.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archives/archive-limits.js';
import { holdsMany, readEntries } from './archives/read-entries.js';
import type { ToldArticle } from './article-details.js';
import { assertToldOfMany } from './assert-told-of-many.js';
import type { FileOutcome } from './file-outcome.js';
import type { ArticleFile } from './find-article-files.js';
import { runSteps, type IntakeStep } from './intake-step.js';
import { joinTold } from './join-told.js';
import { openArticleFile, type OpenedFile } from './open-article-file.js';
import { stepsOfEntry } from './steps-of-entry.js';
import { toFailure } from './take-in-article.js';

/** How a batch is taken in. */
export interface TakeInFilesOptions {
  readonly intake: Intake;
  /** Told of all of the files; wins over their sidecars. */
  readonly told?: ToldArticle;
  /** How a file is opened; from the disk when absent. */
  readonly open?: (file: ArticleFile) => Promise<OpenedFile>;
  /** How many are read at once; as many as the analyst has threads. */
  readonly atOnce?: number;
  /** Where the progress in archives is kept, so that a run that was cut off goes on where it stopped; nowhere when absent. */
  readonly progress?: { readonly journal: IntakeJournal; readonly clock: Clock };
  readonly limits?: ArchiveLimits;
}

interface Batch {
  readonly intake: Intake;
  readonly told: ToldArticle;
  readonly open: (file: ArticleFile) => Promise<OpenedFile>;
  readonly progress: TakeInFilesOptions['progress'];
  readonly limits: ArchiveLimits;
}

const START = { entries: 0, offset: 0 };

/**
 * Takes files in, and what is in archives among them, and tells of each article what came of it, in their order. One bad
 * file, entry or record never stops the others. What was taken in stays: a batch that was cut off is simply begun again,
 * goes on in an archive where it stopped, and finds unchanged what is there.
 */
export function takeInFiles(files: readonly ArticleFile[], { intake, told = { details: {} }, open = openArticleFile, atOnce = 1, progress, limits = ARCHIVE_LIMITS }: TakeInFilesOptions): AsyncGenerator<FileOutcome, void, undefined> {
  return runSteps(stepsOfFiles(files, { intake, told, open, progress, limits }), atOnce);
}

async function* stepsOfFiles(files: readonly ArticleFile[], batch: Batch): AsyncGenerator<IntakeStep, void, undefined> {
  for (const file of files) {
    const place = { file, name: file.name };
    if (file.leadsOut === true) {
      yield { kind: 'article', run: async () => ({ ...place, kind: 'skipped', reason: 'link out of the folder' }) };
      continue;
    }
    try {
      yield* stepsOfFile(file, batch);
    } catch (error) {
      // What is wrong with the file itself.
      yield { kind: 'article', run: async () => toFailure(place, error) };
    }
  }
}

async function* stepsOfFile(file: ArticleFile, batch: Batch): AsyncGenerator<IntakeStep, void, undefined> {
  const opened = await batch.open(file);
  try {
    const kind = await archiveKindOf(opened.source, file.name);
    yield* holdsMany(kind) ? stepsOfArchive(file, kind, opened, batch) : stepsOfOne(file, kind, opened, batch);
  } finally {
    await opened.source.close();
  }
}

async function* stepsOfOne(file: ArticleFile, kind: ArchiveKind, { source, ...opened }: OpenedFile, { intake, told, limits }: Batch): AsyncGenerator<IntakeStep, void, undefined> {
  const entries = { file, intake, told: { ...opened, told }, size: source.size };
  for await (const entry of readEntries(kind, source, { name: file.name, from: START, limits })) yield* stepsOfEntry(entry, entries);
}

async function* stepsOfArchive(file: ArticleFile, kind: ArchiveKind, { source, ...opened }: OpenedFile, batch: Batch): AsyncGenerator<IntakeStep, void, undefined> {
  const toldOfAll = joinTold(opened.sidecar, batch.told);
  assertToldOfMany(toldOfAll, 'an archive');
  const progress = await openProgress(await toArchiveId(source, { name: file.name, engine: ENGINE, told: toldOfAll }), batch.progress);
  const entries = { file, intake: batch.intake, told: { ...opened, told: batch.told }, progress, size: source.size };
  try {
    for await (const entry of readEntries(kind, source, { name: file.name, from: progress.from, limits: batch.limits })) yield* stepsOfEntry(entry, entries);
  } catch (error) {
    yield { kind: 'article', run: async () => toFailure({ file, name: file.name, reading: { ...progress.from, size: source.size } }, error), settled: (outcome) => progress.settle(outcome, undefined) };
  }
  yield { kind: 'end', run: async () => ({ kind: 'finished', file, name: file.name, counts: await progress.end(), doneBefore: progress.from.entries }) };
}
