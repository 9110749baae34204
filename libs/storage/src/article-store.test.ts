import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeArticleStore } from '@onrecord/testing';
import { openSqliteStore } from './open-sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeArticleStore('the SQLite store', (place) => openSqliteStore({ path: join(folder, `${place}.db`) }));
