import type { ReadArticle } from '@onrecord/domain';
import { createHash } from 'node:crypto';
import { isFrontPage, toCanonicalAddress } from './canonical-address.js';

const HEX_DIGITS = 32;

/**
 * An article's identity, `art_` and 32 hexadecimal digits: from its canonical address, else its outlet and the outlet's
 * own id, else the name it was taken in under, else its bytes. The address of a front page is no article's: all of a site
 * would be one article.
 */
export function toArticleId({ document, analysed }: ReadArticle): string {
  return `art_${createHash('sha256').update(JSON.stringify(identityOf(document, analysed.article))).digest('hex').slice(0, HEX_DIGITS)}`;
}

function identityOf(document: ReadArticle['document'], article: ReadArticle['analysed']['article']): readonly string[] {
  if (article.url !== undefined && !isFrontPage(article.url.value)) return ['address', toCanonicalAddress(article.url.value)];
  if (article.providerId !== undefined) return ['provider', article.outlet?.value ?? '', article.providerId.value];
  if (document.receipt.name !== undefined) return ['name', document.receipt.name];
  return ['bytes', document.id];
}
