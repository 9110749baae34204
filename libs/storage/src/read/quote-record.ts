import type { QuoteRecord } from '@onrecord/domain';
import { sql } from 'kysely';
import { readQuote } from '../visibility/evidence-only.js';
import { withheldSpeaker } from '../visibility/visibility.js';
import { withholdSpeaker, withholdSpeakerWords } from '../visibility/withheld-words.js';
import type { StoredQuoteRecord } from '../write/quote-rows.js';
import type { Reading } from './reading.js';

/** A quote as selected. */
export interface QuoteRow {
  readonly record: string;
  readonly person_id: string | null;
  readonly statement_id: string | null;
  readonly withheld: string | null;
}

/** The columns of a quote's record, for queries that call the table q. */
export const QUOTE_COLUMNS = sql`q.record, q.person_id, q.statement_id, ${withheldSpeaker} as withheld`;

/** A quote as its viewer may see it. A quote that linking left alone is its own statement. */
export function toQuoteRecord(reading: Pick<Reading, 'reads'>, row: QuoteRow): QuoteRecord {
  const record = readQuote(reading, JSON.parse(row.record) as StoredQuoteRecord);
  const statementId = row.statement_id ?? record.id;
  if (row.withheld === null) return { ...record, ...(row.person_id !== null && { personId: row.person_id }), statementId };
  const { speakerName: _name, ...rest } = record;
  return { ...rest, quote: withholdSpeaker(record.quote), words: withholdSpeakerWords(record.words, JSON.parse(row.withheld) as readonly string[]), statementId };
}
