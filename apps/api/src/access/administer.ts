import type { ArticleStore, Linker } from '@onrecord/domain';
import type { Administration } from '@onrecord/schema';

/** What holders of keys do to a store, which forms anew with the linker what they change. */
export function administer(store: ArticleStore, linker: Linker): Administration {
  return {
    withhold: (entry) => store.withhold(entry, linker),
    removeArticle: (articleId) => store.remove(articleId, linker),
    pageOfWithholdings: (page) => store.pageOfWithholdings(page),
    countWithholdings: () => store.countWithholdings(),
    keys: store.keys,
  };
}
