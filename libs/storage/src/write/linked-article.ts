import type { AnalysedArticle, FactIds } from '@onrecord/domain';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

/** A transaction that writes. */
export type Writing = Transaction<Tables>;

/** An article whose facts go into the record, with what their rows repeat of it. */
export interface LinkedArticle {
  readonly articleId: string;
  readonly analysed: AnalysedArticle;
  readonly ids: FactIds;
  readonly keys: { readonly newest: number; readonly oldest: number };
  readonly outletId: string | null;
  /** Milliseconds since 1970; 0 without an embargo. */
  readonly releaseAt: number;
  /** Local ids of quotes that are kept out. */
  readonly withheldQuotes: ReadonlySet<string>;
}
