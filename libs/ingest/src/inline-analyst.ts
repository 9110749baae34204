import type { Analyst } from '@onrecord/domain';
import { readArticle, type ReadLimits } from './read-article.js';

/** An analyst that works in the caller's thread: for scripts, tests, and wherever nobody else waits. */
export function createInlineAnalyst(limits: ReadLimits = {}): Analyst {
  return { read: async (input) => readArticle(input, limits) };
}
