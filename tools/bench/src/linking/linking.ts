import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, peakMemory, type Bench, type BenchOptions, type Figure } from '../figures.js';
import { ARCHIVE_SHAPE, generateArticle } from './generate-article.js';

/** The sizes of the archive at which the cost of one more article is told. */
const SIZES: readonly number[] = [1_000, 10_000, 100_000];
/** Articles that are timed at each size. */
const TIMED = 200;

interface Cost {
  readonly size: number;
  /** Milliseconds of each article, by the clock. */
  readonly times: readonly number[];
  /** Milliseconds of processor time an article. */
  readonly cpu: number;
}

/** What one more article costs to link and save, on a database file, as the archive grows. */
export const LINKING: Bench = {
  measures: `link and save one more article of generated facts, at ${SIZES.join(', ')} stored ones (--articles bounds them); takes minutes`,
  run: async (options) => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
    const path = join(folder, 'record.db');
    const store = await openSqliteStore({ path });
    try {
      const costs = await measure(store, options);
      return [...toFigures(costs), { what: 'database', value: `${Math.round(statSync(path).size / 2 ** 20)} MB` }, { what: 'peak memory', value: `${Math.round(peakMemory())} MB` }];
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** The articles that are timed are those that come next, so that none is taken in twice. */
async function measure(store: SqliteStore, { articles, tell }: BenchOptions): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  let number = 0;
  for (const size of SIZES.filter((candidate) => candidate <= articles)) {
    for (; number < size; number++) {
      await store.save(generateArticle(number), linker, NOW);
      if (number % 5_000 === 4_999) tell(`${number + 1} stored`);
    }
    const next = Array.from({ length: TIMED }, (_, n) => generateArticle(size + n));
    const began = process.cpuUsage();
    const times: number[] = [];
    for (const article of next) {
      const start = performance.now();
      await store.save(article, linker, NOW);
      times.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(began);
    costs.push({ size, times, cpu: (user + system) / 1000 / TIMED });
    tell(`${size}: ${costs.at(-1)!.cpu.toFixed(1)} ms of processor time an article`);
    number += TIMED;
  }
  return costs;
}

const NOW = '2040-01-01T00:00:00Z';

function toFigures(costs: readonly Cost[]): readonly Figure[] {
  const first = costs[0];
  if (first === undefined) throw new Error(`--articles: at least ${SIZES[0]!} are needed`);
  const { shareOfFirst, people, articlesADay, shareOfCopies } = ARCHIVE_SHAPE;
  const mean = ({ times }: Cost): number => times.reduce((sum, time) => sum + time, 0) / times.length;
  return [
    { what: 'archive', value: `${people} people, one in ${100 * shareOfFirst} % of the articles; ${articlesADay} articles a day, ${100 * shareOfCopies} % copies` },
    ...costs.map((cost) => ({
      what: `one more at ${cost.size}`,
      value: `${mean(cost).toFixed(1)} ms (median ${median(cost.times).toFixed(1)}, slowest ${Math.max(...cost.times).toFixed(0)}), ${cost.cpu.toFixed(1)} ms of processor time; × ${(mean(cost) / mean(first)).toFixed(2)}, × ${(cost.cpu / first.cpu).toFixed(2)}`,
    })),
  ];
}
