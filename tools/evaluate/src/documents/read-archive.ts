import type { AnalysedArticle, ArticleForm, PublicationTime } from '@onrecord/domain';
import { readArticle } from '@onrecord/ingest';
import type { EvaluationDocument } from './evaluation-document.js';

/** A document and what the engine reads in it. */
export interface ReadDocument {
  readonly id: string;
  readonly analysed: AnalysedArticle;
}

/** A document that could not be read, and why. */
export interface UnreadDocument {
  readonly id: string;
  readonly problem: string;
}

/** Reads all documents of one file; one that cannot be read is told and does not stop the others. */
export function readArchive(documents: readonly EvaluationDocument[], form: ArticleForm): { readonly read: readonly ReadDocument[]; readonly unread: readonly UnreadDocument[] } {
  const read: ReadDocument[] = [];
  const unread: UnreadDocument[] = [];
  for (const document of documents) {
    try {
      read.push({ id: document.id, analysed: readDocument(document, form) });
    } catch (error) {
      unread.push({ id: document.id, problem: (error as Error).message });
    }
  }
  return { read, unread };
}

function readDocument({ id, text, published, form }: EvaluationDocument, formWhenUntold: ArticleForm): AnalysedArticle {
  const details = published === undefined ? {} : { published: toPublicationTime(published) };
  return readArticle({ bytes: new TextEncoder().encode(text), receipt: { name: id, contentType: 'text/plain; charset=utf-8' }, form: form ?? formWhenUntold, details }).analysed;
}

/** `2018-06-01` is a day; anything longer is an instant. */
function toPublicationTime(published: string): PublicationTime {
  if (/^\d{4}-\d\d-\d\d$/.test(published)) return { value: published, precision: 'day' };
  return { value: new Date(published.replace(' ', 'T')).toISOString(), precision: 'instant' };
}
