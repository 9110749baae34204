import * as fc from 'fast-check';
import type { ArticleStore, Linker } from '@onrecord/domain';
import { makeArticle } from '../articles/make-article.js';
import { embargoStory, LAST_TICK, toInstant, type TakingIn } from './embargo-story.js';
import { readEveryAnswer } from './every-answer.js';
import { learnIds } from './learn-ids.js';
import { useStores, type OpenStore } from './opened-stores.js';
import { toShowings } from './shown-versions.js';

/**
 * That an article under embargo leaves no trace: at every instant each answer, ids and cursors included, equals that of a store
 * which took in only what was shown by then, and took it in openly. With the release all of it appears, without being taken in again.
 */
export function describeEmbargo(open: OpenStore, linker: Linker, runs: number): void {
  const stores = useStores(open);

  test('what is under embargo leaves no trace in any answer, and its release makes it as if it had never been held back', async () => {
    await fc.assert(
      fc.asyncProperty(embargoStory, async (story) => {
        const [store, expected, everything] = [await stores.fresh(), await stores.fresh(), await stores.fresh()];
        const asking = await learnIds(everything, linker, story);
        for (let tick = 0; tick <= LAST_TICK; tick++) {
          const now = toInstant(tick);
          await store.releaseDue(now, linker);
          await takeIn(store, linker, story.filter((coming) => coming.tick === tick));
          await takeIn(expected, linker, toShowings(story).filter((showing) => showing.tick === tick));
          expectSameAnswers(await readEveryAnswer(store, now, asking), await readEveryAnswer(expected, now, asking));
        }
        await Promise.all([store, expected, everything].map((each) => each.close()));
      }),
      { numRuns: runs },
    );
  }, 600_000);
}

async function takeIn(store: ArticleStore, linker: Linker, comings: readonly TakingIn[]): Promise<void> {
  for (const { tick, outline } of comings) await store.save(makeArticle(outline), linker, toInstant(tick));
}

/** One read after another, so that a failure tells which; all of them together first, which is quicker. */
function expectSameAnswers(answers: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): void {
  if (toComparable(answers) === toComparable(expected)) return;
  for (const [read, answer] of Object.entries(expected)) expect([read, JSON.parse(toComparable(answers[read]))]).toEqual([read, JSON.parse(toComparable(answer))]);
}

/** An article that waited was taken in before it was shown; everything else is the same. */
function toComparable(answers: unknown): string {
  return JSON.stringify(answers, (key, value: unknown) => (value === undefined ? null : key === 'receivedAt' ? undefined : value));
}
