import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, testLinker } from '@onrecord/testing';
import Database from 'libsql';
import { openSqliteStore, type SqliteStore } from '../open-sqlite-store.js';

const NOW = '2031-06-01T12:00:00Z';
const ALL = ['article', 'quote', 'person', 'meeting'] as const;
const TABLES = [['article_words', 'text'], ['quote_words', 'content, addressee, speaker'], ['person_words', 'name'], ['meeting_words', 'names, place, words']] as const;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-beginnings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function found(store: SqliteStore, words: string): Promise<readonly string[]> {
  return (await store.readAs({ now: NOW }).search(words, ALL, {})).edges.map(({ node }) => `${node.noun} ${node.id} ${node.excerpt}`).sort();
}

/** The indexes as the first tables made them, with the words in them; what takes words out stays. */
function takeBack(path: string): void {
  const raw = new Database(path);
  for (const [table, columns] of TABLES) {
    raw.exec(`create table kept as select rowid as old_row, ${columns} from ${table}; drop table ${table};
      create virtual table ${table} using fts5 (${columns}, tokenize = "unicode61 remove_diacritics 2");
      insert into ${table} (rowid, ${columns}) select old_row, ${columns} from kept; drop table kept`);
  }
  raw.exec(`delete from kysely_migration where name >= '0018'`);
  raw.close();
}

test('an older record finds the same with its beginnings indexed, and forgets the words of what goes', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  for (const id of ['a', 'b']) await store.save(makeArticle({ id, published: '2031-05-01', quotes: [{ words: 'Harbour dues will fall', speaker: 'Ada Quill' }], meetings: [{ participants: ['Ada Quill', 'Tom Reed'], place: 'Port Arden' }] }), testLinker, NOW);
  const typed = ['h', 'ha', 'har', 'harb', 'harbo', 'ada', 'arde', 'will fa'];
  const expected = await Promise.all(typed.map((words) => found(store, words)));
  await store.close();
  takeBack(path);
  const upgraded = await openSqliteStore({ path });
  expect(await Promise.all(typed.map((words) => found(upgraded, words)))).toEqual(expected);
  expect(expected.map((hits) => hits.length > 0)).toEqual(typed.map(() => true));
  for (const id of ['a', 'b']) await upgraded.remove(id, testLinker);
  await upgraded.close();
  const raw = new Database(path);
  for (const [table] of TABLES) {
    expect(raw.prepare(`select count(*) as words from ${table}`).all()).toEqual([{ words: 0 }]);
    expect(raw.prepare(`select sql from sqlite_master where name = '${table}'`).all()).toEqual([{ sql: expect.stringContaining('prefix = "1 2 3 4"') as string }]);
  }
  raw.close();
});
