import { join } from 'node:path';
import { findEqual, type Finding, type Proof, type ProofOptions } from '../proof.js';
import { createRandom, type SeededRandom } from '../seeded-random.js';
import { makeArticleSet, type ArticleSet } from './article-set.js';
import { checkIntegrity } from './check-integrity.js';
import { openCommandLine, type CommandLine } from './command-line.js';
import { exportRecord, findSameExport, type RecordExport } from './record-export.js';
import { makeUndisturbedRecord, readIntakeLines, takeIn } from './take-in.js';

const ROUNDS = 10;
const ROUNDS_SAMPLE = 2;
const DEVELOPMENT_TEXTS = 200;
const DEVELOPMENT_TEXTS_SAMPLE = 10;
/** Milliseconds; articles take a few tens each, so the kill falls anywhere in the work on one. */
const LONGEST_WAIT = 60;

/** `kill -9` in the middle of an intake loses nothing that was acknowledged, and the next run completes it. */
export const KILL: Proof = {
  shows: 'after kill -9 in the middle and another run nothing is missing and nothing there twice',
  run: async (options: ProofOptions) => {
    const commandLine = await openCommandLine(options.workspace);
    const set = makeArticleSet(options, options.sample ? DEVELOPMENT_TEXTS_SAMPLE : DEVELOPMENT_TEXTS);
    options.tell(`taking in ${set.described} undisturbed`);
    const undisturbed = await makeUndisturbedRecord(commandLine, set);
    const random = createRandom(options.seed);
    const findings: Finding[] = [];
    for (let round = 1; round <= (options.sample ? ROUNDS_SAMPLE : ROUNDS); round++) {
      options.tell(`round ${round}`);
      findings.push(...(await killOnce(commandLine, set, round, random, undisturbed)));
    }
    return findings;
  },
};

async function killOnce(commandLine: CommandLine, set: ArticleSet, round: number, random: SeededRandom, undisturbed: RecordExport): Promise<readonly Finding[]> {
  const database = `killed-${round}.db`;
  const { end, acknowledged } = await ingestAndKill(commandLine, set, database, { after: 1 + random.below(set.paths.length - 2), wait: random.below(LONGEST_WAIT) });
  const kept = new Set((await exportRecord(commandLine, set.folder, database)).articles.map((line) => (JSON.parse(line) as { id: string }).id));
  const lost = acknowledged.filter((id) => !kept.has(id));
  await takeIn(commandLine, set, database, set.paths);
  return [
    { what: `round ${round}: killed in the middle`, holds: end === 'SIGKILL' && kept.size < set.paths.length, seen: `ended by ${end} with ${kept.size} of ${set.paths.length} articles in the record` },
    findEqual(`round ${round}: of ${acknowledged.length} acknowledged articles none is lost`, lost, []),
    findSameExport(`round ${round}: after another run the record is the undisturbed one`, await exportRecord(commandLine, set.folder, database), undisturbed),
    checkIntegrity(`round ${round}: SQLite finds the database whole`, join(set.folder, database)),
  ];
}

/** Kills the intake some milliseconds after it acknowledged some articles. */
async function ingestAndKill(commandLine: CommandLine, set: ArticleSet, database: string, { after, wait }: { readonly after: number; readonly wait: number }) {
  const acknowledged: string[] = [];
  const end = await commandLine.start(set.folder, ['ingest', '--json', '--database', database, ...set.paths], (line, kill) => {
    acknowledged.push(...readIntakeLines(line).flatMap(({ articleId }) => articleId ?? []));
    if (acknowledged.length === after) setTimeout(kill, wait);
  });
  return { end, acknowledged };
}
