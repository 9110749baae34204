import { type AnalysedArticle, type ArticlePerson, type FactIds, type MeetingReportRecord, type QuoteRecord, sliceSpan, type VersionFacts } from '@onrecord/domain';
import { sql } from 'kysely';
import { readQuote, readReport } from '../visibility/evidence-only.js';
import { withholdFacts } from '../visibility/withheld-facts.js';
import { omitNames, withholdSpeakerWords } from '../visibility/withheld-words.js';
import { toStoredQuote } from '../write/quote-rows.js';
import { toStoredReport } from '../write/report-rows.js';
import type { Sql } from './list-plan.js';
import { loadByParent } from './load-by-parent.js';
import { parentsById } from './parents.js';
import type { Reading } from './reading.js';
import { versionIsShown } from './version-lists.js';

interface FactsRow {
  readonly id: string;
  readonly article_id: string;
  readonly analysed: string;
  readonly fact_ids: string;
  /** JSON arrays: ids of withheld quotes and people among its facts, and those of its spellings that are a withheld person's. */
  readonly withheld_quotes: string;
  readonly withheld_people: string;
  readonly withheld_names: string;
}

const COLUMNS: Sql = sql`v.id, v.article_id, v.analysed, v.fact_ids,
  (select json_group_array(w.id) from json_each(v.fact_ids, '$.quotes') as own cross join withholding as w on w.noun = 'quote' and w.id = own.value) as withheld_quotes,
  (select json_group_array(w.id) from json_each(v.fact_ids, '$.people') as own cross join withheld_person as w on w.id = own.value) as withheld_people,
  (select json_group_array(w.name) from json_each(v.analysed, '$.people') as named cross join json_each(named.value, '$.names') as spelling cross join withheld_name as w on w.name = spelling.value) as withheld_names`;

/**
 * What versions reported that were ever shown. People are withheld by their ids and by their names: who stands in an old version
 * only is linked to nobody, and a namesake left out is no harm.
 */
export function loadVersionFacts(reading: Reading, ids: readonly string[]): Promise<readonly (VersionFacts | undefined)[]> {
  return loadByParent<FactsRow, VersionFacts>(reading, parentsById(ids), COLUMNS, sql`version as v on v.id = parent.id and ${versionIsShown(reading)}`, (row) => toVersionFacts(reading, row));
}

function toVersionFacts(reading: Reading, row: FactsRow): VersionFacts {
  const analysed = JSON.parse(row.analysed) as AnalysedArticle;
  const ids = JSON.parse(row.fact_ids) as FactIds;
  const withheld = findWithheld(analysed, ids, row);
  const quoteIds = new Set(JSON.parse(row.withheld_quotes) as readonly string[]);
  const kept = withholdFacts(analysed, { quoteIds: new Set(analysed.quotes.filter(({ id }) => quoteIds.has(ids.quotes[id] ?? '')).map(({ id }) => id)), personIds: new Set(withheld.keys()) });
  return { kind: 'version-facts', versionId: row.id, articleId: row.article_id, quotes: toQuotes(reading, row.article_id, analysed, kept, ids, withheld), reports: toReports(reading, row.article_id, analysed, kept, ids, withheld) };
}

type Withheld = ReadonlyMap<string, ArticlePerson>;

function findWithheld({ people }: AnalysedArticle, ids: FactIds, row: FactsRow): Withheld {
  const withheldIds = new Set(JSON.parse(row.withheld_people) as readonly string[]);
  const names = new Set(JSON.parse(row.withheld_names) as readonly string[]);
  return new Map(people.filter((person) => withheldIds.has(ids.people[person.id] ?? '') || person.names.some((name) => names.has(name))).map((person) => [person.id, person]));
}

function toQuotes(reading: Reading, articleId: string, analysed: AnalysedArticle, kept: AnalysedArticle, ids: FactIds, withheld: Withheld): readonly QuoteRecord[] {
  const original = new Map(analysed.quotes.map((quote) => [quote.id, quote]));
  return kept.quotes.map((quote) => {
    const { entityId } = original.get(quote.id)!.speaker;
    const speaker = entityId === undefined ? undefined : withheld.get(entityId);
    const stored = readQuote(reading, toStoredQuote(articleId, kept, ids, quote));
    const own = { ...stored, statementId: stored.id };
    return speaker === undefined ? own : { ...own, words: withholdSpeakerWords(readQuote(reading, toStoredQuote(articleId, analysed, ids, original.get(quote.id)!)).words, [speaker.name, ...speaker.names]) };
  });
}

function toReports(reading: Reading, articleId: string, analysed: AnalysedArticle, kept: AnalysedArticle, ids: FactIds, withheld: Withheld): readonly MeetingReportRecord[] {
  const reportedAt = analysed.article.published?.value.value;
  return kept.meetings.map((report, index) => {
    const names = analysed.meetings[index]!.participants.flatMap(({ entityId, mention }) => {
      const person = entityId === undefined ? undefined : withheld.get(entityId);
      return person === undefined ? [] : [person.name, ...person.names, sliceSpan(analysed.article.text, mention)];
    });
    const stored = readReport(reading, toStoredReport(articleId, kept, report, ids.reports[report.id]));
    const words = { ...stored.words, sentence: omitNames(stored.words.sentence, names), earlierSentences: stored.words.earlierSentences.map((sentence) => omitNames(sentence, names)) };
    return { ...stored, words, meetingId: stored.id, participantPersonIds: report.participants.map(() => null), ...(reportedAt !== undefined && { reportedAt }) };
  });
}
