import type { AnalysedArticle, ArticleRecord, ArticleVersionRecord, Meeting, MeetingReportRecord, Outlet, Person, PersonRecord, QuoteRecord, Statement } from '@onrecord/domain';
import { sql } from 'kysely';
import type { ClusterNoun } from '../database/tables.js';
import { readAnalysis } from '../visibility/evidence-only.js';
import { isShown, withheldInArticle } from '../visibility/visibility.js';
import { withholdFacts } from '../visibility/withheld-facts.js';
import { ARTICLE_COLUMNS, toArticleRecord, type ArticleRow } from './article-lists.js';
import { membersOfPerson, membersOfStatement, withMembers, withQuotes } from './cluster-members.js';
import type { Sql } from './list-plan.js';
import { loadByParent } from './load-by-parent.js';
import { MEETING_COLUMNS, toMeeting, type MeetingRow } from './meeting-lists.js';
import { linkedParents, parentsById } from './parents.js';
import { PERSON_COLUMNS, toPerson, type PersonRow } from './person-lists.js';
import { QUOTE_COLUMNS, toQuoteRecord, type QuoteRow } from './quote-record.js';
import type { Reading } from './reading.js';
import { REPORT_COLUMNS, toReportRecord, type ReportRow } from './report-lists.js';
import { toVersionRecord, VERSION_COLUMNS, versionIsShown, type VersionRow } from './version-lists.js';

/** Articles by id. */
export function loadArticles(reading: Reading, ids: readonly string[]): Promise<readonly (ArticleRecord | undefined)[]> {
  return loadByParent<ArticleRow, ArticleRecord>(reading, parentsById(ids), ARTICLE_COLUMNS, sql`article as a on a.id = parent.id and ${isShown('article', reading.nowMs)}`, (row) => toArticleRecord(reading, row));
}

/** Everything read in the current versions of articles, without what is withheld. */
export function loadAnalyses(reading: Reading, articleIds: readonly string[]): Promise<readonly (AnalysedArticle | undefined)[]> {
  const columns = sql`v.analysed, a.withheld_quotes, ${withheldInArticle} as withheld_people`;
  const table = sql`article as a on a.id = parent.id and ${isShown('article', reading.nowMs)} cross join version as v on v.id = a.version_id`;
  return loadByParent(reading, parentsById(articleIds), columns, table, (row: { readonly analysed: string; readonly withheld_quotes: string; readonly withheld_people: string }) => {
    const people = JSON.parse(row.withheld_people) as readonly { readonly localId: string }[];
    const quoteIds = new Set(JSON.parse(row.withheld_quotes) as readonly string[]);
    return withholdFacts(readAnalysis(reading, JSON.parse(row.analysed) as AnalysedArticle), { quoteIds, personIds: new Set(people.map((person) => person.localId)) });
  });
}

/** Versions that were ever shown, of articles that are. */
export function loadVersions(reading: Reading, ids: readonly string[]): Promise<readonly (ArticleVersionRecord | undefined)[]> {
  return loadByParent<VersionRow, ArticleVersionRecord>(reading, parentsById(ids), VERSION_COLUMNS, sql`version as v on v.id = parent.id and ${versionIsShown(reading)}`, toVersionRecord);
}

/** Outlets of articles that are shown. */
export function loadOutlets(reading: Reading, ids: readonly string[]): Promise<readonly (Outlet | undefined)[]> {
  const table = sql`outlet as o on o.id = parent.id and exists (select 1 from article as a where a.outlet_id = o.id and ${isShown('article', reading.nowMs)})`;
  return loadByParent<{ id: string; name: string }, Outlet>(reading, parentsById(ids), sql`o.id, o.name`, table, ({ id, name }) => ({ kind: 'outlet', id, name }));
}

/** Quotes by id, nested ones too. */
export function loadQuotes(reading: Reading, ids: readonly string[]): Promise<readonly (QuoteRecord | undefined)[]> {
  return loadByParent<QuoteRow, QuoteRecord>(reading, parentsById(ids), QUOTE_COLUMNS, sql`quote as q on q.id = parent.id and ${isShown('quote', reading.nowMs)}`, (row) => toQuoteRecord(reading, row));
}

/** Meeting reports by id. */
export function loadReports(reading: Reading, ids: readonly string[]): Promise<readonly (MeetingReportRecord | undefined)[]> {
  return loadByParent<ReportRow, MeetingReportRecord>(reading, parentsById(ids), REPORT_COLUMNS, sql`report as r on r.id = parent.id and ${isShown('report', reading.nowMs)}`, (row) => toReportRecord(reading, row));
}

/** Statements by any id that answers for them. */
export function loadStatements(reading: Reading, ids: readonly string[]): Promise<readonly (Statement | undefined)[]> {
  return loadLinked(reading, 'statement', ids, sql`s.value, ${membersOfStatement} as members`, sql`statement as s on s.id = parent.id`, (row: { readonly value: string; readonly members: string }) => withQuotes(row.value, row.members));
}

/** People by any id that answers for them. */
export function loadPeople(reading: Reading, ids: readonly string[]): Promise<readonly (PersonRecord | undefined)[]> {
  return loadLinked<PersonRow, PersonRecord>(reading, 'person', ids, PERSON_COLUMNS, sql`person as p on p.id = parent.id`, toPerson);
}

/** People by any id that answers for them, with their members. */
export function loadWholePeople(reading: Reading, ids: readonly string[]): Promise<readonly (Person | undefined)[]> {
  return loadLinked(reading, 'person', ids, sql`p.value, ${membersOfPerson} as members`, sql`person as p on p.id = parent.id`, (row: { readonly value: string; readonly members: string }) => withMembers(row.value, row.members));
}

/** Meetings by any id that answers for them. */
export function loadMeetings(reading: Reading, ids: readonly string[]): Promise<readonly (Meeting | undefined)[]> {
  return loadLinked<MeetingRow, Meeting>(reading, 'meeting', ids, MEETING_COLUMNS, sql`meeting as m on m.id = parent.id`, toMeeting);
}

function loadLinked<Row, Value>(reading: Reading, noun: ClusterNoun, ids: readonly string[], columns: Sql, table: Sql, toValue: (row: Row) => Value): Promise<readonly (Value | undefined)[]> {
  return loadByParent<Row, Value>(reading, linkedParents(reading, noun, ids), columns, table, toValue);
}

/** The innermost quote that holds all words of each report's evidence. */
export function loadQuoteIdsOfReports(reading: Reading, reportIds: readonly string[]): Promise<readonly (string | undefined)[]> {
  const quoteId = sql`(
    select q.id from quote as q
    where q.article_id = r.article_id and ${isShown('quote', reading.nowMs)} and json_array_length(r.record, '$.report.evidence.spans') > 0
      and not exists (
        select 1 from json_each(r.record, '$.report.evidence.spans') as told
        where not exists (
          select 1 from json_each(q.record, '$.quote.content') as said
          where said.value ->> '$.start' <= told.value ->> '$.start' and said.value ->> '$.end' >= told.value ->> '$.end'))
    order by (q.record ->> '$.quote.content[#-1].end') - (q.record ->> '$.quote.content[0].start'), q.position limit 1)`;
  return loadByParent(reading, parentsById(reportIds), sql`${quoteId} as quote_id`, sql`report as r on r.id = parent.id and ${isShown('report', reading.nowMs)}`, (row: { readonly quote_id: string | null }) => row.quote_id ?? undefined);
}

/** The person each member of an article belongs to, by `articleId#localId`; a local id has no `#` in it. */
export function loadPersonIdsOfMembers(reading: Reading, memberKeys: readonly string[]): Promise<readonly (string | undefined)[]> {
  const refs = memberKeys.map((key) => [key.slice(0, Math.max(key.lastIndexOf('#'), 0)), key.slice(key.lastIndexOf('#') + 1)]);
  const parents = { rows: sql`(select key as position, value ->> 0 as article_id, value ->> 1 as local_id from json_each(${JSON.stringify(refs)}))`, count: refs.length };
  const table = sql`link_member as member on member.article_id = parent.article_id and member.noun = 'person' and member.local_id = parent.local_id
    cross join article as a on a.id = member.article_id and ${isShown('article', reading.nowMs)}
    cross join person as p on p.id = member.cluster_id and ${isShown('person', reading.nowMs)}`;
  return loadByParent(reading, parents, sql`p.id as person_id`, table, (row: { readonly person_id: string }) => row.person_id);
}
