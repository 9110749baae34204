import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle, testLinker } from '@onrecord/testing';
import type { NetworkEdge } from '@onrecord/domain';
import { openDatabase, type OpenDatabase } from '../database/open-database.js';
import { openSqliteStore } from '../open-sqlite-store.js';
import { groupMeetings, groupQuotes } from './grouped-counts.js';
import { keepNodes, networkOfMeetings, networkOfQuotes } from './network.js';
import type { Reading } from './reading.js';

const edge = (fromId: string, toId: string): NetworkEdge => ({ kind: 'network-edge', fromId, toId, weight: 1 });
const told = (edges: readonly NetworkEdge[]): readonly string[] => edges.map(({ fromId, toId }) => fromId + toId);

test.each([
  // room for all
  [4, ['ab', 'cd', 'ac']],
  // the second edge would lead to two more; the third only joins one to those that are there
  [3, ['ab', 'ac']],
  [2, ['ab']],
  [1, []],
])('a network of at most %i nodes', (most, edges) => {
  expect(told(keepNodes([edge('a', 'b'), edge('c', 'd'), edge('a', 'c')], most))).toEqual(edges);
});

/** Whom Ada Quill meets on the first days of May. */
const PARTIES: Readonly<Record<string, readonly string[]>> = { '01': ['Tom Reed'], '02': ['Tom Reed', 'Nora Lund'], '03': ['Mina Holt'] };

describe('over a record with more than is counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-network-'));
  const path = join(folder, 'record.db');
  let database: OpenDatabase;
  let reading: Reading;

  beforeAll(async () => {
    const store = await openSqliteStore({ path });
    for (const day of Object.keys(PARTIES)) {
      const meetings = [{ participants: ['Ada Quill', ...PARTIES[day]!], day: `2031-05-${day}` }];
      await store.save(makeArticle({ id: day, published: `2031-05-${day}`, outlet: 'The Example Courier', quotes: [{ words: `Words of May ${day}`, speaker: day === '03' ? 'Mina Holt' : 'Ada Quill' }], meetings }), testLinker, '2031-06-01T12:00:00Z');
    }
    await store.close();
    database = await openDatabase(path, 1000, () => undefined);
    reading = { kysely: database.kysely, nowMs: Date.parse('2031-06-01T12:00:00Z'), reads: 'text' };
  });
  afterAll(async () => {
    await database.kysely.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the last are counted, and it says that there are more', async () => {
    const [meetings, all] = [await networkOfMeetings(reading, {}, 10, 2), await networkOfMeetings(reading, {}, 10, 4)];
    expect([meetings.edges.map(({ weight }) => weight), meetings.counted, meetings.countsAll]).toEqual([[1, 1, 1, 1], 2, false]);
    expect([all.edges.map(({ weight }) => weight), all.counted, all.countsAll]).toEqual([[2, 1, 1, 1], 3, true]);
    const quotes = await networkOfQuotes(reading, 'outlet', {}, 10, 2);
    expect([quotes.edges.map(({ weight }) => weight), quotes.counted, quotes.countsAll]).toEqual([[1, 1], 2, false]);
  });

  test('what else the filter asks is asked of these only, and people, words and windows find theirs', async () => {
    expect(await groupQuotes(reading, 'month', { kinds: ['indirect'] }, 10, 2)).toEqual({ groups: [], counted: 0, countsAll: false, isCut: false });
    expect(await groupQuotes(reading, 'month', { words: 'May 01' }, 10, 2)).toMatchObject({ counted: 1, countsAll: true });
    expect(await groupQuotes(reading, 'month', { published: { before: '2031-05-02' } }, 10, 2)).toMatchObject({ counted: 1, countsAll: true });
    expect(await groupMeetings(reading, 'kind', { takesPlace: { before: '2031-05-02' } }, 10, 2)).toMatchObject({ counted: 1, countsAll: true });
    expect(await groupMeetings(reading, 'kind', {}, 10, 2)).toMatchObject({ groups: [{ key: 'talks', count: 2 }], countsAll: false });
  });
});
