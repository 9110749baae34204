import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import { generateArticle } from '../linking/generate-article.js';

/** An instant after every generated article. */
export const AFTER_ALL = '2040-01-01T00:00:00Z';
const TOLD_EVERY = 5_000;

/** Sees to it that a database file holds so many generated articles: makes it, or goes on where an earlier run stopped. */
export async function growRecord(path: string, articles: number, tell: (progress: string) => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const store = await openSqliteStore({ path });
  try {
    const stored = await store.readAs({ now: AFTER_ALL }).countArticles({});
    for (let number = stored; number < articles; number++) {
      await store.save(generateArticle(number), linker, AFTER_ALL);
      if ((number + 1) % TOLD_EVERY === 0) tell(`${number + 1} articles stored`);
    }
  } finally {
    await store.close();
  }
}
