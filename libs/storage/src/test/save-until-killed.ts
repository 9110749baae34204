import { makeArticle, testLinker } from '@onrecord/testing';
import { openSqliteStore } from '../open-sqlite-store.js';

/** Saves articles one after another and writes the id of each on a line of its own once it was acknowledged, until it is killed. */
async function saveUntilKilled(path: string, from: number): Promise<never> {
  const store = await openSqliteStore({ path });
  for (let i = from; ; i++) {
    const { articleId } = await store.save(makeArticle({ id: `article-${i}`, published: '2031-05-02', quotes: [{ words: `Number ${i % 5}`, speaker: 'Ada Lindqvist' }] }), testLinker, '2031-06-01T12:00:00Z');
    process.stdout.write(`${articleId}\n`);
  }
}

const [path, from] = process.argv.slice(2);
await saveUntilKilled(path!, Number(from));
