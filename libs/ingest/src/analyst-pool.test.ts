import { AnalysisTimedOutError, ParseError } from '@onrecord/domain';
import { join } from 'node:path';
import { createAnalystPool, type AnalystPool } from './analyst-pool.js';
import { createInlineAnalyst } from './inline-analyst.js';
import { makeFolder } from './test/make-folder.js';

// Threads take seconds to start on a busy machine.
jest.setTimeout(60_000);

// They run the built worker: `npm test` builds first.
const ARTICLE = {
  bytes: new TextEncoder().encode('Harbour opens\nBy Ida Moss\n\nOSLO — “The harbour opens on Friday,” Harbour Minister Ada Lindqvist said.\n\nThe council meets on Monday.\n'),
  receipt: { name: 'harbour.txt' },
  details: { outlet: 'The Example Courier' },
};

let pool: AnalystPool | undefined;

afterEach(async () => {
  await pool?.close();
});

test('a thread reads what this thread would', async () => {
  pool = createAnalystPool({ threads: 1, timeLimitMs: 60_000 });
  expect(await pool.read(ARTICLE)).toEqual(await createInlineAnalyst().read(ARTICLE));
});

test('more articles than threads are all read', async () => {
  pool = createAnalystPool({ threads: 2, timeLimitMs: 60_000 });
  const read = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => pool!.read({ ...ARTICLE, receipt: { name } })));
  expect(read.map(({ document }) => document.receipt.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an error crosses with its class, code and details', async () => {
  pool = createAnalystPool({ threads: 1, timeLimitMs: 60_000, maxTextLength: 50 });
  const error: unknown = await pool.read(ARTICLE).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ParseError);
  expect(error).toMatchObject({ code: 'TOO_LARGE', details: { limit: 50 }, message: expect.stringContaining('at most 50 characters') });
});

test('an article that takes too long ends its thread and not the pool', async () => {
  // No thread starts within this time.
  pool = createAnalystPool({ threads: 1, timeLimitMs: 1 });
  const errors: unknown[] = await Promise.all([pool.read(ARTICLE), pool.read(ARTICLE)].map((read) => read.catch((caught: unknown) => caught)));
  for (const error of errors) {
    expect(error).toBeInstanceOf(AnalysisTimedOutError);
    expect(error).toMatchObject({ code: 'ANALYSIS_TIMED_OUT', details: { timeLimitMs: 1 } });
  }
});

test('threads that cannot start fail their articles and not the process', async () => {
  const folder = await makeFolder({ 'worker.mjs': "throw new Error('a broken build');" });
  pool = createAnalystPool({ threads: 1, timeLimitMs: 60_000 }, join(folder, 'worker.mjs'));
  await expect(pool.read(ARTICLE)).rejects.toThrow('a broken build');
  await expect(pool.read(ARTICLE)).rejects.toThrow('a broken build');
});

test('an article whose thread is ended leaves a pool that reads the next one', async () => {
  // Reads for ever when it is told to, and gives the name back otherwise.
  const worker = `export function readInThread({ input }) {
    while (input.receipt.name === 'endless');
    return { kind: 'read', article: input.receipt.name };
  }`;
  const folder = await makeFolder({ 'worker.mjs': worker });
  pool = createAnalystPool({ threads: 1, timeLimitMs: 5000 }, join(folder, 'worker.mjs'));
  const [endless, next] = await Promise.allSettled(['endless', 'next'].map((name) => pool!.read({ ...ARTICLE, receipt: { name } })));
  expect(endless).toMatchObject({ status: 'rejected', reason: { code: 'ANALYSIS_TIMED_OUT' } });
  expect(next).toEqual({ status: 'fulfilled', value: 'next' });
});

test('a pool without a built worker says so', () => {
  expect(() => createAnalystPool({ threads: 1, timeLimitMs: 1 }, 'nowhere.js')).toThrow('run «npm run build»');
});
