import type { Analyst, ArticleStore, Clock, Intake, Linker } from '@onrecord/domain';
import { toArticleId } from './article-id.js';

/** What an intake works with. */
export interface IntakeParts {
  readonly analyst: Analyst;
  readonly store: ArticleStore;
  readonly linker: Linker;
  readonly clock: Clock;
}

/** An intake: read → link → save. The same bytes, details and engine again change nothing. */
export function createIntake({ analyst, store, linker, clock }: IntakeParts): Intake {
  return {
    async takeIn(input) {
      const read = await analyst.read(input);
      return store.save({ articleId: toArticleId(read), ...read }, linker, clock.now());
    },
  };
}
