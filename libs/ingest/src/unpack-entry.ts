import { ParseError, type ArticleForm, type ArticleInput, type Receipt } from '@onrecord/domain';
import { decodeDocument, unpackDocument, type DecodeInput } from '@onrecord/parsing';
import type { ArchiveEntry } from './archives/archive-entry.js';
import type { ToldArticle } from './article-details.js';
import { joinTold } from './join-told.js';
import { assertToldOfMany } from './assert-told-of-many.js';

/** What is told of the documents of a file: what its sidecar says of all, what the caller says of all, which wins, and whether its name lasts. */
export interface ToldOfAll {
  readonly sidecar: ToldArticle;
  readonly told: ToldArticle;
  readonly isNamed: boolean;
}

/** A document found in a file. */
export type DocumentEntry = Extract<ArchiveEntry, { readonly kind: 'document' }>;

/**
 * The articles in a document: one, or each of a feed or package, none of a feed without entries. A sidecar of its own wins
 * over the file's.
 * @throws InputError when the sidecar tells nonsense, or an address of one article of many.
 * @throws ParseError when it holds more than is read.
 */
export function unpackEntry({ bytes, receipt, readSidecar }: DocumentEntry, { sidecar, told, isNamed }: ToldOfAll): readonly ArticleInput[] {
  const { details, form } = joinTold(readSidecar === undefined ? sidecar : joinTold(sidecar, readSidecar()), told);
  const document: DecodeInput = { bytes, receipt: isNamed ? receipt : without(receipt, 'name'), ...(form === undefined ? {} : { form }) };
  const articles = unpackDocument(document);
  if (articles.length <= 1) return articles.map((article) => ({ ...article, details }));
  assertToldOfMany({ details }, `${articles.length} in one document`);
  return articles.map((article) => ({ ...withoutAddressOf(document, article), details }));
}

/** An entry that tells no address of its own is not at the address of its feed, where all the others would be too. */
function withoutAddressOf(document: DecodeInput, article: DecodeInput): DecodeInput {
  return article.receipt.url === document.receipt.url ? { ...article, receipt: without(article.receipt, 'url') } : article;
}

function without(receipt: Receipt, field: keyof Receipt): Receipt {
  return Object.fromEntries(Object.entries(receipt).filter(([name]) => name !== field));
}

/** Forms that are found where no other is. */
const PLAIN: ReadonlySet<ArticleForm> = new Set(['text', 'print']);

/** Whether a document is JSON, by its name or what the server said, and neither an article nor a feed: a table for programs, which as text would pass for one. */
export function isOtherJson({ name, bytes, receipt }: DocumentEntry): boolean {
  if (!/\.json$/i.test(name) && !/^application\/(?:[\w.-]+\+)?json\b/i.test(receipt.contentType ?? '')) return false;
  try {
    return PLAIN.has(decodeDocument({ bytes, receipt }).form);
  } catch (error) {
    // Other reasons are told when it is read.
    return error instanceof ParseError && (error.code === 'NOT_AN_ARTICLE' || error.code === 'UNSUPPORTED_CONTENT_TYPE');
  }
}
