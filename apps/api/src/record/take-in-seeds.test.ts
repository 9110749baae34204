import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Intake, StorageError } from '@onrecord/domain';
import { createInlineAnalyst, createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { openSqliteStore, type SqliteStore } from '@onrecord/storage';
import { createLog } from '../operation/create-log.js';
import { takeInSeeds } from './take-in-seeds.js';

const CLOCK = { now: () => '2031-04-01T00:00:00.000Z' };

let folder: string;
let store: SqliteStore;
let lines: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFileSync(join(folder, 'a.txt'), 'A harbour reopens\n\n“The boats are out again,” said Mayor Runa Falk.');
  writeFileSync(join(folder, 'a.txt.meta.json'), JSON.stringify({ outlet: 'Ostholm Courier', published: '2031-03-20' }));
  writeFileSync(join(folder, 'b.txt'), Buffer.from([0, 1, 2, 3, 0, 0]));
  store = await openSqliteStore({ path: ':memory:' });
  lines = [];
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const takeIn = (database: string, intake: Intake = createIntake({ analyst: createInlineAnalyst(), store, linker, clock: CLOCK })) =>
  takeInSeeds({ database, seeds: folder }, { store, clock: CLOCK, threads: 1, intake }, createLog({ level: 'info', form: 'json', stream: { write: (line) => void lines.push(JSON.parse(line).msg) } }));
const count = () => store.readAs({ now: CLOCK.now() }).countArticles({});

test('an empty record takes the seeds in; one bad file is told and stops nothing', async () => {
  await takeIn(':memory:');
  expect(await count()).toBe(1);
  expect(lines).toEqual([expect.stringContaining('taking in 2 articles'), expect.stringContaining('b.txt was not taken in'), '1 of 2 articles are in the record']);
});

test('a record that has articles is left alone, also when a seed was removed from it', async () => {
  await takeIn(':memory:');
  writeFileSync(join(folder, 'c.txt'), 'Another harbour\n\nIt reopens too.');
  await takeIn(':memory:');
  expect(await count()).toBe(1);
});

test('a start that was cut off goes on at the next', async () => {
  await takeIn(':memory:');
  writeFileSync(join(folder, 'c.txt'), 'Another harbour\n\nIt reopens too.');
  const database = join(folder, '.record.db');
  writeFileSync(`${database}.seeding`, '');
  await takeIn(database);
  expect(await count()).toBe(2);
  expect(existsSync(`${database}.seeding`)).toBe(false);
});

test('a start that met a full disk goes on at the next', async () => {
  const database = join(folder, '.record.db');
  await takeIn(database, { takeIn: () => Promise.reject(new StorageError('the disk is full')) });
  expect(existsSync(`${database}.seeding`)).toBe(true);
  await takeIn(database);
  expect(existsSync(`${database}.seeding`)).toBe(false);
});
