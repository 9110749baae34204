import { OnRecordError, type ErrorCode, type Intake, type IntakeResult } from '@onrecord/domain';
import type { ToldArticle } from './article-details.js';
import type { ArticleFile } from './find-article-files.js';
import { readArticleFile } from './read-article-file.js';

/** What came of one file. */
export type FileOutcome =
  | { readonly kind: 'taken-in'; readonly file: ArticleFile; readonly result: IntakeResult }
  | { readonly kind: 'failed'; readonly file: ArticleFile; readonly code: ErrorCode; readonly message: string };

/** How a batch is taken in. */
export interface TakeInFilesOptions {
  readonly intake: Intake;
  /** Told of all of the files; wins over their sidecars. */
  readonly told?: ToldArticle;
  /** How the bytes of a file are had; from the disk when absent. */
  readonly read?: typeof readArticleFile;
  /** How many are read at once; as many as the analyst has threads. */
  readonly atOnce?: number;
}

/**
 * Takes files in and tells of each what came of it, in their order. One bad file never stops the others. What was taken in
 * stays: a batch that was cut off is simply begun again, and finds unchanged what is there.
 */
export async function* takeInFiles(files: readonly ArticleFile[], { intake, told = { details: {} }, read = readArticleFile, atOnce = 1 }: TakeInFilesOptions): AsyncGenerator<FileOutcome, void, undefined> {
  const underWay: Promise<FileOutcome>[] = [];
  for (const file of files) {
    underWay.push(takeInFile(file, async () => intake.takeIn(await read(file, told))));
    if (underWay.length >= atOnce) yield await underWay.shift()!;
  }
  for (const outcome of underWay) yield await outcome;
}

async function takeInFile(file: ArticleFile, takeIn: () => Promise<IntakeResult>): Promise<FileOutcome> {
  try {
    return { kind: 'taken-in', file, result: await takeIn() };
  } catch (error) {
    // An error of no known kind is a bug met in this article; the others are still worth taking in.
    const code = error instanceof OnRecordError ? error.code : 'INVARIANT_BROKEN';
    return { kind: 'failed', file, code, message: error instanceof Error ? error.message : String(error) };
  }
}
