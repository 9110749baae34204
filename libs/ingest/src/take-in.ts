import type { Analyst, ArticleStore, Clock, Intake, Linker } from '@onrecord/domain';
import { toArticleId } from './article-id.js';

/** What an intake works with. */
export interface IntakeParts {
  readonly analyst: Analyst;
  readonly store: ArticleStore;
  readonly linker: Linker;
  readonly clock: Clock;
  /**
   * Whether articles are saved in the order in which they were handed over, though they are read beside one another: in a
   * batch the later of two versions of one article stays the later. Where many people submit, nobody waits for another.
   */
  readonly inOrder?: boolean;
}

/** An intake: read → link → save. The same bytes, details and engine again change nothing. */
export function createIntake({ analyst, store, linker, clock, inOrder = false }: IntakeParts): Intake {
  let last: Promise<unknown> = Promise.resolve();
  const takeIn: Intake['takeIn'] = async (input) => {
    const before = last;
    const read = await analyst.read(input);
    if (inOrder) await before;
    return store.save({ articleId: toArticleId(read), ...read }, linker, clock.now());
  };
  return {
    takeIn(input) {
      const result = takeIn(input);
      if (inOrder) last = Promise.allSettled([last, result]);
      return result;
    },
  };
}
