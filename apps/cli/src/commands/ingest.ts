import { createAnalystPool, createIntake, takeInFiles, type ArticleFile, type FileOutcome, type OutcomeCounts, type ToldArticle } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import type { ArticleStore } from '@onrecord/domain';
import { Command, InvalidArgumentError } from 'commander';
import { availableParallelism } from 'node:os';
import { addDatabaseOption, withRecord, type DatabaseOption } from '../record.js';
import { note, writeLine, type Terminal } from '../terminal.js';
import { findToldFiles, makeFileOpener } from '../told/read-told-file.js';
import { addToldOptions, readToldOptions, TOLD_HELP, type ToldOptions } from '../told/told-options.js';
import { addToSummary, describeArchive, describeSummary } from '../write/describe-archive.js';
import { describeFailure, describeSkipped } from '../write/describe-failure.js';
import { toPrintableJson } from '../write/printable.js';
import { makeProgress, type Progress } from '../write/progress.js';
import { FAILED } from './exit-code.js';

const HELP = `
Files, folders, patterns in quotes ('archive/2030-*.warc.gz') and archives: ZIP, TAR, .tar.gz, .gz and WARC, plain or
compressed, known by their content. A feed or a package gives an article an entry. Articles are HTML, plain text, print
views, RSS, Atom, JSON Feed, ninjs, NewsML and NITF.

Taking in the same thing again changes nothing; something else under the same address, or the same name, becomes a new
version. So a run that was cut off is simply begun again: in an archive it goes on after the last entries that were saved.
In folders and archives hidden files, sidecars (FILE.meta.json) and Markdown are skipped, JSON that is no article too, and
links that lead out of their folder. Of a WARC pages with status 200 are taken; the other records, and pages that are no
article, are skipped and counted. An article without address and id of its own goes by its path from this folder.

${TOLD_HELP}
A sidecar of an archive is told of all that is in it; one inside a ZIP or TAR, beside its article, wins over it.

A failure is a line on standard error, and the others are taken in all the same; of a broken record of a WARC it tells
number and byte. Each archive has a line of its own, and the last line counts everything.
With --json each article gives a line: {"file", "outcome", "articleId", "versionId"}, {"file", "outcome": "failed", "code",
"message"} or {"file", "outcome": "skipped", "reason"}, and each archive {"file", "outcome": "finished", "counts"}, in which
what was skipped in it is counted.
Exit code: 0, or 1 when something failed.

Examples:
  onrecord ingest seeds/
  onrecord ingest page.txt --outlet "The Example Courier" --url https://courier.example/1 --published 2018-06-01
  onrecord ingest --database /var/lib/onrecord/record.db archive/ crawl.warc.gz 2> failures.txt
  onrecord ingest june.zip --outlet "The Example Courier" --zone America/New_York
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
    .argument('<path...>', 'articles, folders, patterns, archives, or - for standard input')
    .option('--threads <count>', 'articles read at once', readThreads, availableParallelism())
    .option('--json', 'one line of JSON an article on standard output')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: IngestOptions) => {
      const files = await findToldFiles(paths, terminal);
      const told = readToldOptions(options, files.length);
      const counts = await withRecord(options, terminal, (store) => ingest(terminal, store, files, told, options));
      if (options.json === true) note(terminal, describeSummary(counts));
      else await writeLine(terminal, describeSummary(counts));
      if ((counts['failed'] ?? 0) > 0) exitWith(FAILED);
    });
}

async function ingest(terminal: Terminal, store: ArticleStore, files: readonly ArticleFile[], told: ToldArticle, { threads, json }: IngestOptions): Promise<OutcomeCounts> {
  const analyst = createAnalystPool({ threads, timeLimitMs: TIME_LIMIT_MS });
  const progress = makeProgress(terminal, files.length);
  const places = new Map(files.map((file, i) => [file, i]));
  let counts: OutcomeCounts = {};
  try {
    const intake = createIntake({ analyst, store, linker, clock: terminal, inOrder: true });
    for await (const outcome of takeInFiles(files, { intake, told, open: makeFileOpener(terminal), atOnce: threads, progress: { journal: store.journal, clock: terminal } })) {
      counts = addToSummary(counts, outcome);
      showProgress(progress, places.get(outcome.file) ?? 0, outcome);
      if (outcome.kind === 'failed') progress.note(describeFailure(outcome.code, outcome.message, outcome.name));
      if (outcome.kind === 'skipped' && outcome.reading === undefined) progress.note(describeSkipped(outcome.name, outcome.reason));
      await writeOutcome(terminal, outcome, json === true);
    }
  } finally {
    progress.end();
    await analyst.close();
  }
  return counts;
}

/** In the middle of an archive so much of its file counts as done as was read of its bytes. */
function showProgress(progress: Progress, before: number, { file, reading }: FileOutcome): void {
  if (reading === undefined) progress.reach(before + 1);
  else progress.reach(before + Math.min(reading.offset / Math.max(reading.size, 1), 1), `${file.name}: ${reading.entries} entries`);
}

/** A line of JSON an article and an archive; for a person a line an archive. */
async function writeOutcome(terminal: Terminal, outcome: FileOutcome, json: boolean): Promise<void> {
  if (json && !(outcome.kind === 'skipped' && outcome.reading !== undefined)) await writeLine(terminal, toPrintableJson(toJson(outcome)));
  if (!json && outcome.kind === 'finished') await writeLine(terminal, describeArchive(outcome));
}

function toJson(outcome: FileOutcome): Readonly<Record<string, unknown>> {
  const file = outcome.name;
  switch (outcome.kind) {
    case 'taken-in':
      return { file, outcome: outcome.result.outcome, articleId: outcome.result.articleId, versionId: outcome.result.versionId };
    case 'failed':
      return { file, outcome: 'failed', code: outcome.code, message: outcome.message };
    case 'skipped':
      return { file, outcome: 'skipped', reason: outcome.reason };
    case 'finished':
      return { file, outcome: 'finished', counts: outcome.counts, doneBefore: outcome.doneBefore };
  }
}

const MOST_THREADS = 64;

function readThreads(told: string): number {
  const threads = Number(told);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_THREADS}.`);
  return threads;
}
