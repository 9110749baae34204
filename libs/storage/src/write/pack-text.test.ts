import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { makeArticle, testLinker } from '@onrecord/testing';
import Database from 'libsql';
import { openSqliteStore } from '../open-sqlite-store.js';
import { packText } from './pack-text.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'onrecord-pack-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a short text is kept as it is', () => {
  expect(packText('The ferry opened.')).toBe('The ferry opened.');
});

test('a page with its scripts is kept in a fraction of its bytes, and comes out as it went in', async () => {
  const page = `<p>The ferry 👋 opened.</p>${'<script>var route = "north";</script>'.repeat(2000)}`;
  const path = join(folder, 'record.db');
  const store = await openSqliteStore({ path });
  const article = makeArticle({ id: 'page', published: '2031-05-01', quotes: [{ words: 'We will act', speaker: 'Ada Lindqvist' }] });
  await store.save({ ...article, document: { ...article.document, text: page } }, testLinker, '2031-06-01T12:00:00Z');
  await store.close();
  const raw = new Database(path);
  const { text } = raw.prepare('select text from document').get() as { text: Buffer };
  raw.close();
  expect(text.length).toBeLessThan(page.length / 20);
  expect(inflateRawSync(text).toString('utf8')).toBe(page);
});
