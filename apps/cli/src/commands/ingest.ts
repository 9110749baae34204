import { createAnalystPool, createIntake, takeInFiles, type ArticleFile, type FileOutcome, type ToldArticle } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import type { ArticleStore } from '@onrecord/domain';
import { Command, InvalidArgumentError } from 'commander';
import { availableParallelism } from 'node:os';
import { addDatabaseOption, withRecord, type DatabaseOption } from '../record.js';
import { note, writeLine, type Terminal } from '../terminal.js';
import { findToldFiles, makeFileReader } from '../told/read-told-file.js';
import { addToldOptions, readToldOptions, TOLD_HELP, type ToldOptions } from '../told/told-options.js';
import { describeFailure } from '../write/describe-failure.js';
import { toPrintableJson } from '../write/printable.js';
import { makeProgress } from '../write/progress.js';
import { FAILED } from './exit-code.js';

const HELP = `
Taking in the same thing again changes nothing; something else under the same address, or the same name, becomes a new
version. So a run that was cut off is simply begun again. In folders hidden files, sidecars (FILE.meta.json), Markdown
and JSON are skipped. An article without address and id of its own goes by its path from this folder.

${TOLD_HELP}

A failure is a line on standard error, and the others are taken in all the same; the last line counts them.
With --json each file gives a line: {"file", "outcome", "articleId", "versionId"} or {"file", "outcome": "failed", "code", "message"}.
Exit code: 0, or 1 when something failed.

Examples:
  onrecord ingest seeds/
  onrecord ingest page.txt --outlet "The Example Courier" --url https://courier.example/1 --published 2018-06-01
  onrecord ingest --database /var/lib/onrecord/record.db archive/ 2> failures.txt
  cat page.txt | onrecord ingest - --outlet "The Example Courier"`;

/** Longer than any article of a newspaper takes; a thread that needs more is ended. */
const TIME_LIMIT_MS = 60_000;

interface IngestOptions extends ToldOptions, DatabaseOption {
  readonly threads: number;
  readonly json?: boolean;
}

/** `onrecord ingest`: articles into the record. */
export function makeIngestCommand(terminal: Terminal, exitWith: (code: number) => void): Command {
  return addDatabaseOption(addToldOptions(new Command('ingest')))
    .summary('take articles into the record')
    .description('Takes articles into the record: reads them, links them with what is there, and saves them.')
    .argument('<path...>', 'articles, folders of articles, or - for standard input')
    .option('--threads <count>', 'articles read at once', readThreads, availableParallelism())
    .option('--json', 'one line of JSON a file on standard output')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: IngestOptions) => {
      const files = await findToldFiles(paths, terminal);
      const told = readToldOptions(options, files.length);
      const counts = await withRecord(options, terminal, (store) => ingest(terminal, store, files, told, options));
      const summary = `${counts.added} added, ${counts['new-version']} new versions, ${counts.unchanged} unchanged, ${counts.failed} failed`;
      if (options.json === true) note(terminal, summary);
      else await writeLine(terminal, summary);
      if (counts.failed > 0) exitWith(FAILED);
    });
}

type Counts = Record<'added' | 'new-version' | 'unchanged' | 'failed', number>;

async function ingest(terminal: Terminal, store: ArticleStore, files: readonly ArticleFile[], told: ToldArticle, { threads, json }: IngestOptions): Promise<Counts> {
  const analyst = createAnalystPool({ threads, timeLimitMs: TIME_LIMIT_MS });
  const progress = makeProgress(terminal, files.length);
  const counts: Counts = { added: 0, 'new-version': 0, unchanged: 0, failed: 0 };
  try {
    const intake = createIntake({ analyst, store, linker, clock: terminal });
    for await (const outcome of takeInFiles(files, { intake, told, read: makeFileReader(terminal), atOnce: threads })) {
      counts[outcome.kind === 'failed' ? 'failed' : outcome.result.outcome] += 1;
      progress.advance();
      if (outcome.kind === 'failed') progress.note(describeFailure(outcome.code, outcome.message, outcome.file.name));
      if (json === true) await writeLine(terminal, toPrintableJson(toJson(outcome)));
    }
  } finally {
    progress.end();
    await analyst.close();
  }
  return counts;
}

function toJson(outcome: FileOutcome): Readonly<Record<string, string>> {
  const file = outcome.file.name;
  if (outcome.kind === 'failed') return { file, outcome: 'failed', code: outcome.code, message: outcome.message };
  return { file, outcome: outcome.result.outcome, articleId: outcome.result.articleId, versionId: outcome.result.versionId };
}

const MOST_THREADS = 64;

function readThreads(told: string): number {
  const threads = Number(told);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_THREADS}.`);
  return threads;
}
