import type { ArticleInput } from '@onrecord/domain';
import { readArticle, type ReadLimits } from './read-article.js';
import { toRefusal, type ThreadAnswer } from './thread-answer.js';

/** What a worker thread is asked to read. */
export interface ThreadTask {
  readonly input: ArticleInput;
  readonly limits: ReadLimits;
}

/** Reads one article inside a worker thread; the pool finds this function by its name. */
export function readInThread({ input, limits }: ThreadTask): ThreadAnswer {
  try {
    return { kind: 'read', article: readArticle(input, limits) };
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}
