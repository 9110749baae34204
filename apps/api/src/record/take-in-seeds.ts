import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { findArticleFiles, takeInFiles } from '@onrecord/ingest';
import type { Configuration } from '../configuration/configuration.js';
import type { Log } from '../operation/log.js';
import { hideQuoted } from '../operation/hide-words.js';
import type { OpenRecord } from './open-record.js';

const PROGRESS_EVERY = 10;

/**
 * Takes the seeds in when the record has no article, so that a first start has something to answer. A start that was cut
 * off while it did so, or met a full disk, leaves a mark beside the database, and the next one goes on; articles that a
 * person removed later stay away. One bad file is told and stops nothing.
 */
export async function takeInSeeds({ database, seeds }: Pick<Configuration, 'database' | 'seeds'>, { store, intake, clock, threads }: Pick<OpenRecord, 'store' | 'intake' | 'clock' | 'threads'>, log: Log): Promise<void> {
  if (seeds === undefined) return;
  const mark = database === ':memory:' ? undefined : `${database}.seeding`;
  const wasCutOff = mark !== undefined && existsSync(mark);
  if (!wasCutOff && (await store.readAs({ now: clock.now() }).countArticles({})) > 0) return;
  if (mark !== undefined) await writeFile(mark, 'the seeds are being taken in; this file goes when they are\n');
  const files = await findArticleFiles([seeds], seeds);
  log.info(`first start: taking in ${files.length} articles from ${seeds}`);
  let done = 0;
  let failed = 0;
  let storeFailed = false;
  for await (const outcome of takeInFiles(files, { intake, atOnce: threads })) {
    done += 1;
    if (outcome.kind === 'failed') {
      failed += 1;
      storeFailed ||= outcome.code === 'STORAGE_FAILED';
      log.warn({ code: outcome.code }, `${outcome.file.name} was not taken in: ${hideQuoted(outcome.message)}`);
    }
    if (done % PROGRESS_EVERY === 0 && done < files.length) log.info(`${done} of ${files.length} articles`);
  }
  log.info(`${done - failed} of ${files.length} articles are in the record`);
  if (mark !== undefined && !storeFailed) await rm(mark, { force: true });
}
