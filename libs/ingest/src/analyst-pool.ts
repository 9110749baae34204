import { AnalysisTimedOutError, invariant, type Analyst, type ArticleInput, type ReadArticle } from '@onrecord/domain';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ThreadTask } from './analyst-worker.js';
import { fromThreadAnswer, type ThreadAnswer } from './thread-answer.js';

/** How a pool works; times in milliseconds, lengths in UTF-16 code units. */
export interface AnalystPoolOptions {
  readonly threads: number;
  /** From the moment at which a thread takes the article up; the thread is ended then. */
  readonly timeLimitMs: number;
  readonly maxTextLength?: number;
}

/** Worker threads that read articles, so that the caller's thread stays free. */
export interface AnalystPool extends Analyst {
  /** Ends the threads; what they are reading is not awaited. */
  close(): Promise<void>;
}

// The built file, from `src` and from `dist` alike: threads run JavaScript.
const WORKER_FILE = fileURLToPath(new URL('../dist/analyst-worker.js', import.meta.url));

/** Starts a pool of analysts. An article that takes too long ends its thread and leaves the others alone. `workerFile` is what the threads run. */
export function createAnalystPool({ threads, timeLimitMs, maxTextLength }: AnalystPoolOptions, workerFile: string = WORKER_FILE): AnalystPool {
  invariant(existsSync(workerFile), `the analyst's worker is not built: run «npm run build» so that dist/analyst-worker.js stands beside src`);
  const pool = new Piscina<ThreadTask, ThreadAnswer>({ filename: workerFile, name: 'readInThread', minThreads: 0, maxThreads: threads, idleTimeout: 30_000 });
  const limits = maxTextLength === undefined ? {} : { maxTextLength };
  const waiting: (() => void)[] = [];
  const failing = new Set<(error: unknown) => void>();
  // A thread that fails before it takes an article up, on a broken build for example, fails whoever waits for one.
  pool.on('error', (error) => failing.forEach((fail) => fail(error)));
  let free = threads;
  return { read, close: () => pool.destroy() };

  async function read(input: ArticleInput): Promise<ReadArticle> {
    // The pool's own queue would count waiting as work.
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return fromThreadAnswer(await runWithin(input));
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }

  async function runWithin(input: ArticleInput): Promise<ThreadAnswer> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimitMs);
    let fail: (error: unknown) => void = () => undefined;
    const failure = new Promise<never>((_, reject) => (fail = reject));
    failing.add(fail);
    try {
      return await Promise.race([pool.run({ input, limits }, { signal: limit.signal }), failure]);
    } catch (error) {
      if (!limit.signal.aborted) throw error;
      throw new AnalysisTimedOutError(`reading took more than ${timeLimitMs} ms and was ended; the article is not taken in`, { timeLimitMs });
    } finally {
      clearTimeout(timer);
      failing.delete(fail);
    }
  }
}
