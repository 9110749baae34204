import { createHash } from 'node:crypto';
import type { ArticleToSave } from '@onrecord/domain';

/**
 * The id of an article's version: `ver_` and 32 hexadecimal digits of the SHA-256 of what makes it differ from another, the
 * document, the fields told or found beside the text, and the engine. When and under which name it came makes no difference.
 */
export function toVersionId({ articleId, document, analysed }: ArticleToSave): string {
  const { form, outlet, url, providerId, published, updated, releaseAt, provenance } = analysed.article;
  const parts = [articleId, document.id, analysed.engine, form, outlet?.value, url?.value, providerId?.value, published?.value, updated?.value, releaseAt?.value, provenance];
  return `ver_${toDigest(JSON.stringify(parts, toSortedValue))}`;
}

/** The id of an outlet: `out_` and 32 hexadecimal digits of the SHA-256 of its name, the same however it is cased and spaced. */
export function toOutletId(name: string): string {
  return `out_${toDigest(toNameForm(name))}`;
}

/** The id of an outlet's author: `aut_` and 32 hexadecimal digits of the SHA-256 of outlet and name, the same however the name is cased and spaced. */
export function toAuthorId(outletId: string, name: string): string {
  return `aut_${toDigest(`${outletId} ${toNameForm(name)}`)}`;
}

function toNameForm(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function toDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function toSortedValue(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
