import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEqual, type Finding, type Proof, type ProofOptions } from '../proof.js';
import { checkIntegrity } from '../record/check-integrity.js';
import { openCommandLine, type CommandLine } from '../record/command-line.js';
import { readIntakeLines, type IntakeLine } from '../record/take-in.js';
import { createRandom, type SeededRandom } from '../seeded-random.js';
import { makeCrawl, type Crawl } from './make-crawl.js';

const PAGES = 10_000;
const PAGES_SAMPLE = 120;
const KILLS = 3;
/** Milliseconds; pages take a few tens each, so the kill falls anywhere in the work on one. */
const LONGEST_WAIT = 60;
/** Bytes. The engine's models and the threads take most of it; an archive may be of any size. */
const MOST_MEMORY = 2_000_000_000;
const ARCHIVE = 'crawl.warc.gz';
const DATABASE = 'record.db';

/** A crawl with broken records is taken in whole, though it is killed again and again. */
export const WARC: Proof = {
  shows: 'a WARC with broken records is taken in whole after three kills, without loss or doubles',
  run: async (options: ProofOptions) => {
    const { workspace, folder, sample, seed, tell } = options;
    const commandLine = await openCommandLine(workspace);
    const crawl = await makeCrawl(workspace, join(folder, ARCHIVE), sample ? PAGES_SAMPLE : PAGES);
    tell(`taking in ${crawl.described}, ${(crawl.bytes / 1e6).toFixed(1)} MB`);
    const random = createRandom(seed);
    const runs: Run[] = [];
    for (let kill = 1; kill <= KILLS; kill++) {
      runs.push(await takeIn(commandLine, folder, { after: 1 + random.below(Math.floor(crawl.addresses.length / (KILLS + 1))), random }));
      tell(`killed after ${runs.at(-1)!.lines.length} articles`);
    }
    const last = await takeIn(commandLine, folder, undefined);
    tell(`the last run told ${last.lines.length} lines`);
    return [...judgeRuns(runs, last, crawl), ...(await judgeRecord(commandLine, folder, crawl)), judgeMemory([...runs, last])];
  },
};

/** What came of one run. */
interface Run {
  readonly end: number | NodeJS.Signals;
  readonly lines: readonly IntakeLine[];
  /** Highest memory in use, in bytes; 0 where the system does not tell. */
  readonly memory: number;
}

/** Takes the crawl in, and kills the run some milliseconds after it told so many articles. */
async function takeIn(commandLine: CommandLine, folder: string, kill: { readonly after: number; readonly random: SeededRandom } | undefined): Promise<Run> {
  const lines: IntakeLine[] = [];
  let memory = 0;
  const end = await commandLine.start(folder, ['ingest', '--json', '--database', DATABASE, ARCHIVE], (line, stop, pid) => {
    lines.push(...readIntakeLines(line));
    memory = Math.max(memory, memoryOf(pid));
    if (lines.length === kill?.after) setTimeout(stop, kill.random.below(LONGEST_WAIT));
  });
  return { end, lines, memory };
}

/** The highest memory that a process has had in use, as Linux tells it; 0 elsewhere, and when it is gone. */
function memoryOf(pid: number): number {
  const path = `/proc/${pid}/status`;
  try {
    // Matches `VmHWM:	  123456 kB`.
    return existsSync(path) ? Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024 : 0;
  } catch {
    return 0;
  }
}

function judgeRuns(runs: readonly Run[], last: Run, crawl: Crawl): readonly Finding[] {
  const finished = last.lines.find(({ outcome }) => outcome === 'finished');
  const { failed = 0, added = 0, unchanged = 0, ...skipped } = finished?.counts ?? {};
  const expected = Object.fromEntries(Object.entries(crawl.skipped).map(([reason, count]) => [`skipped: ${reason}`, count]));
  return [
    { what: `${runs.length} runs were killed in the middle`, holds: runs.every(({ end }) => end === 'SIGKILL'), seen: runs.map(({ end, lines }) => `${end} after ${lines.length}`).join(', ') },
    { what: 'the last run goes on where a run was cut off', holds: (finished?.doneBefore ?? 0) > 0, seen: `after entry ${finished?.doneBefore ?? 0} of ${crawl.records}; exit code ${last.end}` },
    findEqual('every broken record is told as failed, over all runs', failed, crawl.broken),
    findEqual('every page is taken in, over all runs', added + unchanged, crawl.addresses.length),
    findEqual('all other records are skipped by their reasons', sorted(skipped), sorted(expected)),
  ];
}

function sorted(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function judgeRecord(commandLine: CommandLine, folder: string, { addresses }: Crawl): Promise<readonly Finding[]> {
  const { stdout } = await commandLine.run(folder, 'export', '--kind', 'articles', '--database', DATABASE);
  const articles = stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { readonly url?: string; readonly versionCount: number });
  const found = articles.map(({ url }) => url ?? '').sort();
  const expected = new Set(addresses);
  const isFound = new Set(found);
  const missing = addresses.filter((address) => !isFound.has(address));
  const besides = found.filter((address) => !expected.has(address));
  return [
    { what: 'the record holds exactly the addresses of the crawl', holds: missing.length === 0 && besides.length === 0 && found.length === addresses.length, seen: `${found.length} articles of ${addresses.length}, ${missing.length} missing, ${besides.length} besides` },
    { what: 'each article has one version', holds: articles.every(({ versionCount }) => versionCount === 1), seen: `${articles.filter(({ versionCount }) => versionCount > 1).length} have more` },
    checkIntegrity('SQLite finds the database whole', join(folder, DATABASE)),
  ];
}

function judgeMemory(runs: readonly Run[]): Finding {
  const most = Math.max(...runs.map(({ memory }) => memory));
  return { what: `no run took more than ${MOST_MEMORY / 1e6} MB of memory`, holds: most < MOST_MEMORY, seen: most === 0 ? 'this system does not tell' : `${Math.round(most / 1e6)} MB at most` };
}
