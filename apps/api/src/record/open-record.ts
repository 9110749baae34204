import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type Analyst, type ArticleStore, type Clock, type Intake, StorageError } from '@onrecord/domain';
import { createAnalystPool, createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import type { Configuration } from '../configuration/configuration.js';
import type { Log } from '../operation/log.js';
import { measureAnalyst } from '../operation/metrics/measure-analyst.js';
import { measureIntake } from '../operation/metrics/measure-intake.js';
import { countQuery, createMetrics, type Metrics } from '../operation/metrics/metrics.js';
import { boundAnalyst } from './bounded-analyst.js';

const WAITING_PER_THREAD = 16;
const RELEASE_MILLISECONDS = 60_000;

/** The record on disk with the threads that read for it, open until closed. */
export interface OpenRecord {
  readonly store: ArticleStore;
  readonly analyst: Analyst;
  readonly intake: Intake;
  readonly clock: Clock;
  /** How many articles are read at once. */
  readonly threads: number;
  close(): Promise<void>;
}

/**
 * Opens the record, makes its folder and file when there are none, and starts to release articles as their embargoes end.
 * @throws StorageError when the database cannot be opened.
 */
export async function openRecord({ database, limits }: Pick<Configuration, 'database' | 'limits'>, log: Log, metrics: Metrics = createMetrics()): Promise<OpenRecord> {
  if (database !== ':memory:') await makeFolder(dirname(resolve(database)));
  const store = await openSqliteStore({ path: database, onQuery: (_, milliseconds) => countQuery(metrics, milliseconds) });
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = createAnalystPool({ threads, timeLimitMs: limits.analysisMilliseconds, maxTextLength: limits.submissionBytes });
  const analyst = measureAnalyst(boundAnalyst(pool, threads * WAITING_PER_THREAD), metrics);
  const clock: Clock = { now: () => new Date().toISOString() };
  const intake = measureIntake(createIntake({ analyst, store, linker, clock }), metrics);
  const release = () => store.releaseDue(clock.now(), linker).catch((error: unknown) => log.error({ error }, 'embargoes that ended could not be lifted'));
  await release();
  const releasing = setInterval(release, RELEASE_MILLISECONDS);
  return {
    store,
    analyst,
    intake,
    clock,
    threads,
    async close() {
      clearInterval(releasing);
      await pool.close();
      await store.close();
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StorageError(`the folder ${folder} for the database cannot be made (${reason}); set ONRECORD_DATABASE to a file in a folder that may be written`, { cause: error });
  }
}
