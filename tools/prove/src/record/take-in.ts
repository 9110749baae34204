import type { ArticleSet } from './article-set.js';
import type { CommandLine } from './command-line.js';
import { exportRecord, type RecordExport } from './record-export.js';

/** One file's line of `onrecord ingest --json`. */
export interface IntakeLine {
  readonly file: string;
  readonly outcome: 'added' | 'new-version' | 'unchanged' | 'failed' | 'skipped' | 'finished';
  readonly articleId?: string;
  readonly versionId?: string;
  readonly code?: string;
  readonly message?: string;
  /** Of an archive as a whole: how often each outcome came in it, and after how many entries this run began. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly doneBefore?: number;
}

/**
 * Takes articles in by the command and gives its lines.
 * @throws Error when one failed.
 */
export async function takeIn(commandLine: CommandLine, { folder }: ArticleSet, database: string, paths: readonly string[], ...options: readonly string[]): Promise<readonly IntakeLine[]> {
  const { code, stdout, stderr } = await commandLine.run(folder, 'ingest', '--json', '--database', database, ...options, ...paths);
  if (code !== 0) throw new Error(`the intake ended with ${code}:\n${stderr.slice(-2000)}`);
  return readIntakeLines(stdout);
}

/** Reads the output of `onrecord ingest --json`. */
export function readIntakeLines(stdout: string): readonly IntakeLine[] {
  return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as IntakeLine);
}

/** The record of a set that nothing disturbs: what the others are compared with. */
export async function makeUndisturbedRecord(commandLine: CommandLine, set: ArticleSet): Promise<RecordExport> {
  const database = 'undisturbed.db';
  await takeIn(commandLine, set, database, set.paths);
  return exportRecord(commandLine, set.folder, database);
}
