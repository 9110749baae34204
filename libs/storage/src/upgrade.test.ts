import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, readRecord, testLinker } from '@onrecord/testing';
import Database from 'libsql';
import { FIRST_TABLES } from './database/first-tables.js';
import { openSqliteStore, type SqliteStore } from './open-sqlite-store.js';

const NOW = '2031-06-01T12:00:00Z';
const HARBOUR = makeArticle({ id: 'harbour', published: '2031-05-01', outlet: 'The Open Post', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] });
const FERRIES = makeArticle({ id: 'ferries', published: '2031-05-02', outlet: 'The Brunn Herald', quotes: [{ words: 'We will wait', speaker: 'Boris Halden' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'] }] });
const WITHHELD = makeArticle({ id: 'withheld', published: '2031-05-03', quotes: [{ words: 'We will not', speaker: 'Carl Unger' }] });
const LATER = makeArticle({ id: 'later', published: '2031-05-04', releaseAt: '2031-07-01T00:00:00Z', quotes: [{ words: 'We may', speaker: 'Dora Moss' }] });
const ALL = [HARBOUR, FERRIES, WITHHELD, LATER];

/** What every release keeps of an article, and of the ids and the withholding list, in columns that never changed. */
const KEPT_TABLES = ['document', 'article', 'version', 'outlet', 'answering_id', 'withholding', 'withheld_person'];

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'onrecord-upgrade-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function makeRecord(path: string): Promise<void> {
  const store = await openSqliteStore({ path });
  for (const article of ALL) await store.save(article, testLinker, NOW);
  await store.withhold({ noun: 'article', id: 'withheld', who: 'desk', why: 'asked to', when: NOW }, testLinker);
  await store.close();
}

/** The same record in the tables of the first release, with a person and a member in them as that release linked them. */
function makeOldRecord(path: string, from: string): void {
  const raw = new Database(path);
  for (const statement of FIRST_TABLES) raw.exec(statement);
  raw.exec(`create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)`);
  raw.exec(`create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)`);
  raw.exec(`insert into kysely_migration values ('0001-first-tables', '2030-01-01T00:00:00.000Z')`);
  raw.exec(`insert into kysely_migration_lock values ('migration_lock', 0)`);
  raw.exec(`attach '${from}' as new`);
  for (const table of KEPT_TABLES) raw.exec(`insert into main.${table} select ${columnsOf(raw, table)} from new.${table}`);
  raw.exec(`insert into person (id, name_key, most_quoted, withheld, release_at, value) select id, name_key, most_quoted, withheld, release_at, value from new.person`);
  raw.exec(`insert into link_member (noun, article_id, local_id, position, own_id, cluster_id, release_at, member)
    select noun, article_id, local_id, position, own_id, cluster_id, release_at, member from new.link_member`);
  raw.exec(`insert into link_key (noun, key, member_id) select 'person', 'ada lindqvist', id from link_member where noun = 'person'`);
  raw.close();
}

/** Later releases add columns behind those of the first. */
function columnsOf(raw: Database.Database, table: string): string {
  return (raw.prepare(`select name from pragma_table_info('${table}')`).all() as { readonly name: string }[]).map(({ name }) => name).join(', ');
}

test('a record of the first release answers as a new one does, once what is due is linked', async () => {
  const [fresh, old] = [join(folder, 'fresh.db'), join(folder, 'old.db')];
  await makeRecord(fresh);
  makeOldRecord(old, fresh);
  const expected = await openSqliteStore({ path: fresh });
  const upgraded = await openSqliteStore({ path: old });
  expect([await upgraded.releaseDue(NOW, testLinker), await upgraded.releaseDue(NOW, testLinker)]).toEqual([2, 0]);
  const record = await readRecord(expected, NOW);
  expect(record.articles.map((article) => article.id)).toEqual(['ferries', 'harbour']);
  expect(await readRecord(upgraded, NOW)).toEqual(record);
  const changesOf = async (store: SqliteStore): Promise<readonly string[]> => (await store.readAs({ now: NOW }).pageOfChanges({}, {})).edges.map(({ node: { noun, id } }) => `${noun} ${id}`).sort();
  expect(await changesOf(upgraded)).toEqual(await changesOf(expected));
  expect([await upgraded.releaseDue('2031-07-01T00:00:01Z', testLinker)]).toEqual([await expected.releaseDue('2031-07-01T00:00:01Z', testLinker)]);
  expect(await readRecord(upgraded, '2031-07-01T00:00:01Z')).toEqual(await readRecord(expected, '2031-07-01T00:00:01Z'));
  await upgraded.close();
  await expected.close();
});

test('an upgrade that was cut off goes on where it stopped, and a new article joins what is there', async () => {
  const [fresh, old] = [join(folder, 'fresh.db'), join(folder, 'old.db')];
  await makeRecord(fresh);
  makeOldRecord(old, fresh);
  const extra = makeArticle({ id: 'extra', published: '2031-05-05', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] });
  const cutOff = await openSqliteStore({ path: old });
  await cutOff.save(extra, testLinker, NOW);
  await cutOff.close();
  const [expected, upgraded] = [await openSqliteStore({ path: fresh }), await openSqliteStore({ path: old })];
  await expected.save(extra, testLinker, NOW);
  expect(await upgraded.releaseDue(NOW, testLinker)).toBe(2);
  expect(await readRecord(upgraded, NOW)).toEqual(await readRecord(expected, NOW));
  await upgraded.close();
  await expected.close();
});

/** Takes the tables of a record back to what they were before mentions, the clock of changes, the order of versions, the authority of people, authors, keys, the days on which quotes were said and the names of the withheld. */
function takeBack(path: string): void {
  const raw = new Database(path);
  for (const trigger of ['meeting_told', 'meeting_stepped', 'authority_follows', 'authority_waits', 'withheld_named', 'withheld_renamed']) raw.exec(`drop trigger ${trigger}`);
  for (const index of ['article_shown_at', 'meeting_shown_at', 'version_newest', 'withholding_at', 'quote_said']) raw.exec(`drop index ${index}`);
  for (const table of ['article', 'meeting']) raw.exec(`alter table ${table} drop column shown_at`);
  raw.exec(`alter table version drop column newest`);
  for (const column of ['said_longest', 'said_before', 'said_from']) raw.exec(`alter table quote drop column ${column}`);
  for (const table of ['quote_mention', 'change_clock', 'person_authority', 'article_author', 'api_key', 'withheld_name']) raw.exec(`drop table ${table}`);
  raw.exec(`delete from kysely_migration where name >= '0008'`);
  raw.close();
}

test('a record of the seventh change of the tables tells whom its quotes mention, since when things are shown, and which versions were, without being linked anew', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  await store.save(makeArticle({ id: 'said', published: '2031-05-01', outlet: 'The Open Post', authors: ['Ivo Lund'], quotes: [{ words: 'Boris Halden kept his word', speaker: 'Ada Lindqvist', day: '2031-04-30' }], meetings: [{ participants: ['Ada Lindqvist', 'Boris Halden'], status: 'planned' }] }), testLinker, NOW);
  await store.save(LATER, testLinker, NOW);
  await store.save(makeArticle({ id: 'ferries', headline: 'Ferries go' }), testLinker, NOW);
  await store.save(makeArticle({ id: 'ferries', headline: 'Ferries stay', releaseAt: '2031-07-01T00:00:00Z' }), testLinker, NOW);
  await store.save(FERRIES, testLinker, '2031-06-02T12:00:00Z');
  const asked = async (from: SqliteStore): Promise<unknown> => {
    const reader = from.readAs({ now: '2031-06-03T00:00:00Z' });
    const { edges: people } = await reader.pageOfPeople({ name: 'Halden' }, 'name', {});
    return [await reader.pageOfQuotes({ mentionedIds: people.map(({ node }) => node.id) }, 'newest', {}), await reader.networkOfQuotes('speaker', {}, 10), await reader.countQuotes({ said: { from: '2031-04-30', before: '2031-05-01' } }), await reader.pageOfChanges({}, {}), await reader.loadVersionPages(['said', 'later', 'ferries'], {}), await reader.loadAuthors((await reader.loadAuthorIdsOf(['said', 'later'])).flat())];
  };
  const expected = await asked(store);
  expect(JSON.stringify(expected)).toContain('Boris Halden kept his word');
  expect(JSON.stringify(expected)).toContain('Ferries go');
  expect(JSON.stringify(expected)).toContain('Ivo Lund');
  expect(JSON.stringify(expected)).not.toContain('Ferries stay');
  await store.close();
  takeBack(path);
  const upgraded = await openSqliteStore({ path });
  expect(await upgraded.releaseDue('2031-06-03T00:00:00Z', testLinker)).toBe(0);
  expect(await asked(upgraded)).toEqual(expected);
  expect(await upgraded.releaseDue('2031-07-01T00:00:01Z', testLinker)).toBe(1);
  await upgraded.close();
});

test('a record of an older release tells which sentence is for whoever reads no more', async () => {
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  const made = makeArticle({ id: 'long', published: '2031-05-01', quotes: [{ words: 'We will act. We must wait', speaker: 'Ada Lindqvist' }] });
  const { start, end } = made.analysed.quotes[0]!.evidence.sentence;
  const full = made.analysed.article.text.indexOf('. ', start) + 1;
  const sentences = [{ start, end: full }, { start: full + 1, end }].map((span) => ({ kind: 'sentence' as const, span, region: 'paragraph' as const }));
  await store.save({ ...made, analysed: { ...made.analysed, sentences } }, testLinker, NOW);
  const told = async (from: SqliteStore) => (await from.readAs({ now: NOW, reads: 'evidence' }).pageOfQuotes({}, 'newest', {})).edges.map(({ node }) => node.words.sentence);
  expect(await told(store)).toEqual(['We must wait,” said Ada Lindqvist.']);
  await store.close();
  const raw = new Database(path);
  raw.exec(`update quote set record = json_remove(record, '$.keySentence')`);
  raw.exec(`delete from kysely_migration where name >= '0017'`);
  raw.close();
  const upgraded = await openSqliteStore({ path });
  expect(await told(upgraded)).toEqual(['We must wait,” said Ada Lindqvist.']);
  await upgraded.close();
});
