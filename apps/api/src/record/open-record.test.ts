import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInlineAnalyst, createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import { readConfiguration } from '../configuration/configuration.js';
import { createLog } from '../operation/create-log.js';
import { openRecord } from './open-record.js';

const LOG = createLog({ level: 'silent', form: 'json' });
const { limits } = readConfiguration({});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a folder that cannot be made is told with what to set', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openRecord({ database: join(folder, 'file', 'record.db'), limits }, LOG)).rejects.toThrow(/cannot be made .* set ONRECORD_DATABASE/);
});

test('an embargo that ended while nothing ran is lifted at the start', async () => {
  const database = join(folder, 'record.db');
  const before = await openSqliteStore({ path: database });
  const clock = { now: () => '2019-01-01T00:00:00.000Z' };
  const bytes = new TextEncoder().encode('A harbour reopens\n\n“The boats are out again,” said Mayor Runa Falk.');
  await createIntake({ analyst: createInlineAnalyst(), store: before, linker, clock }).takeIn({ bytes, receipt: { name: 'a' }, details: { releaseAt: '2019-02-01T00:00:00Z' } });
  await before.close();
  const record = await openRecord({ database, limits }, LOG);
  expect(await record.store.readAs({ now: record.clock.now() }).countArticles({})).toBe(1);
  await record.close();
});
