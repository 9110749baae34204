import { AnalysisTimedOutError, ParseError } from '@onrecord/domain';
import { createAnalystPool, type AnalystPool } from './analyst-pool.js';
import { createInlineAnalyst } from './inline-analyst.js';

// The threads run the built worker: `npm test` builds first.
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
