import type { AnalysedArticle } from '@onrecord/domain';
import { sql, type Kysely } from 'kysely';
import { toKeySentence } from '../write/key-sentence.js';
import type { StoredQuoteRecord } from '../write/quote-rows.js';
import { type StoredReportRecord, toKeySentences } from '../write/report-rows.js';
import type { Tables } from './tables.js';

/** Articles that are read at once. */
const ARTICLES = 50;

interface ArticleRow {
  readonly seq: number;
  readonly id: string;
  /** JSON: what of the version's reading tells sentences. */
  readonly sentences: string;
}

/** Notes in each quote and report whose evidence is several sentences which of them is for whoever reads no more, by the same code as for new ones. */
export async function noteKeySentences(database: Kysely<unknown>): Promise<void> {
  const kysely = database as Kysely<Tables>;
  for (let last = -1; ; ) {
    const { rows } = await sql<ArticleRow>`
      select a.seq, a.id, v.analysed -> '$.sentences' as sentences from article as a join version as v on v.id = a.version_id
      where a.seq > ${last} order by a.seq limit ${ARTICLES}`.execute(kysely);
    for (const { id, sentences } of rows) await noteOfArticle(kysely, id, JSON.parse(sentences) as AnalysedArticle['sentences']);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.seq;
  }
}

async function noteOfArticle(kysely: Kysely<Tables>, articleId: string, sentences: AnalysedArticle['sentences']): Promise<void> {
  for (const { seq, record } of await kysely.selectFrom('quote').select(['seq', 'record']).where('article_id', '=', articleId).execute()) {
    const stored = JSON.parse(record) as StoredQuoteRecord;
    const keySentence = toKeySentence(sentences, stored.quote.evidence, stored.quote.cue?.span);
    if (keySentence !== undefined) await kysely.updateTable('quote').set({ record: JSON.stringify({ ...stored, keySentence }) }).where('seq', '=', seq).execute();
  }
  for (const { seq, record } of await kysely.selectFrom('report').select(['seq', 'record']).where('article_id', '=', articleId).execute()) {
    const stored = JSON.parse(record) as StoredReportRecord;
    const keys = toKeySentences({ sentences }, stored.report);
    if (Object.keys(keys).length > 0) await kysely.updateTable('report').set({ record: JSON.stringify({ ...stored, ...keys }) }).where('seq', '=', seq).execute();
  }
}
