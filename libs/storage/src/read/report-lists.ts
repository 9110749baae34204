import type { MeetingReportRecord, Page, PageRequest, ReportParent } from '@onrecord/domain';
import { sql } from 'kysely';
import { readReport } from '../visibility/evidence-only.js';
import { isShown, participantsOfReport } from '../visibility/visibility.js';
import { omitNames, withholdParticipants } from '../visibility/withheld-words.js';
import type { StoredReportRecord } from '../write/report-rows.js';
import type { ListPlan, Parents } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents, parentsById } from './parents.js';
import type { Reading } from './reading.js';

/** A report as selected. */
export interface ReportRow {
  readonly id: string;
  readonly record: string;
  readonly meeting_id: string | null;
  readonly reported_at: string | null;
  readonly participants: string;
}

/** The columns of a report's record, for queries that call the table r. */
export const REPORT_COLUMNS = sql`r.id, r.record, r.meeting_id, (select a.record ->> '$.published.value' from article as a where a.id = r.article_id) as reported_at, ${participantsOfReport} as participants`;

/** A report as its viewer may see it. A report that linking left alone is its own meeting. */
export function toReportRecord(reading: Pick<Reading, 'reads'>, row: ReportRow): MeetingReportRecord {
  const record = readReport(reading, JSON.parse(row.record) as StoredReportRecord);
  const participants = JSON.parse(row.participants) as readonly (readonly [string | null, readonly string[] | null])[];
  const withheldNames = participants.flatMap(([, names]) => names ?? []);
  const seen = { ...record, meetingId: row.meeting_id ?? record.id, ...(row.reported_at !== null && { reportedAt: row.reported_at }), participantPersonIds: participants.filter(([, names]) => names === null).map(([personId]) => personId) };
  if (withheldNames.length === 0) return seen;
  const { sentence, earlierSentences } = record.words;
  const words = { ...record.words, sentence: omitNames(sentence, withheldNames), earlierSentences: earlierSentences.map((earlier) => omitNames(earlier, withheldNames)) };
  return { ...seen, words, report: withholdParticipants(record.report, (index) => (participants[index]?.[1] ?? null) !== null) };
}

/** A page of reports for each parent: a meeting's by publication, an article's in the order of the text. */
export function loadReportPages(reading: Reading, parent: ReportParent, ids: readonly string[], page: PageRequest): Promise<readonly Page<MeetingReportRecord>[]> {
  const plan = toReportPlan(reading, parent);
  return loadPages<ReportRow, MeetingReportRecord>(reading, plan, toParents(reading, parent, ids), toPageBounds(page, plan.list), (row) => toReportRecord(reading, row));
}

/** How many reports each parent has. */
export function countReportsOf(reading: Reading, parent: ReportParent, ids: readonly string[]): Promise<readonly number[]> {
  return countLists(reading, toReportPlan(reading, parent), toParents(reading, parent, ids));
}

function toParents(reading: Reading, parent: ReportParent, ids: readonly string[]): Parents {
  return parent === 'article' ? parentsById(ids) : linkedParents(reading, 'meeting', ids);
}

function toReportPlan(reading: Reading, parent: ReportParent): ListPlan {
  const [match, key] = parent === 'article' ? [sql`r.article_id = parent.id`, sql`r.position`] : [sql`r.meeting_id = parent.id`, sql`r.oldest`];
  return { list: `reports of ${parent}`, source: sql`report as r`, conditions: [match, isShown('report', reading.nowMs)], seq: sql`r.seq`, key, id: sql`r.id`, table: sql`report as r`, columns: REPORT_COLUMNS };
}
