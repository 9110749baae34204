import type { ReadArticle } from '@onrecord/domain';

/** An article's identity: from its canonical address, else its provider's own id, else the name it was taken in under, else its bytes. */
export function toArticleId(_read: ReadArticle): string {
  throw new Error('not yet');
}
