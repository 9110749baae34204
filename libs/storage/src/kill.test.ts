import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, testLinker } from '@onrecord/testing';
import Database from 'libsql';
import { openSqliteStore } from './open-sqlite-store.js';

const NOW = '2031-06-01T12:00:00Z';
const SCRIPT = join(__dirname, 'test', 'save-until-killed.ts');

const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Kills the child in the middle of its work, once it acknowledged some articles. @returns the ids of all it acknowledged. */
async function killAfter(path: string, from: number, count: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@onrecord/source', SCRIPT, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8');
    if (told.split('\n').length > count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return told.split('\n').slice(0, -1);
}

test('two processes make the file, write side by side and are killed', async () => {
  const path = join(folder, 'pair.db');
  const told = await Promise.all([killAfter(path, 0, 4), killAfter(path, 1000, 4)]);
  const acknowledged = told.flat();
  const store = await openSqliteStore({ path });
  const reader = store.readAs({ now: NOW });
  expect((await reader.loadArticles(acknowledged)).map((article) => article?.id)).toEqual(acknowledged);
  const { edges } = await reader.pageOfPeople({}, 'name', {});
  expect((await reader.loadWholePeople(edges.map((edge) => edge.node.id))).map((person) => person?.members.length)).toEqual([await reader.countArticles({})]);
  await store.close();
}, 60_000);

test('what was acknowledged before a kill is there after it, and the rest is whole', async () => {
  const path = join(folder, 'record.db');
  const acknowledged: string[] = [];
  for (const count of [3, 7]) acknowledged.push(...(await killAfter(path, acknowledged.length, count)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(10);
  const store = await openSqliteStore({ path });
  const reader = store.readAs({ now: NOW });
  expect((await reader.loadArticles(acknowledged)).map((article) => article?.id)).toEqual(acknowledged);
  const articles = await reader.countArticles({});
  const { edges } = await reader.pageOfPeople({}, 'name', {});
  expect((await reader.loadWholePeople(edges.map((edge) => edge.node.id))).map((person) => person?.members.length)).toEqual([articles]);
  expect(await reader.countQuotes({})).toBe(articles);
  const again = makeArticle({ id: 'article-0', published: '2031-05-02', quotes: [{ words: 'Number 0', speaker: 'Ada Lindqvist' }] });
  expect(await store.save(again, testLinker, NOW)).toMatchObject({ outcome: 'unchanged' });
  await store.close();
  const raw = new Database(path);
  expect(raw.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
  raw.close();
}, 60_000);
