import type { CountedGroup, GroupedCounts, MeetingFilter, MeetingGrouping, QuoteFilter, QuoteGrouping } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS } from '../database/publication-keys.js';
import { isShown } from '../visibility/visibility.js';
import type { Sql } from './list-plan.js';
import { reachMeetings, reachQuotes, type Reached } from './reached.js';
import type { Reading } from './reading.js';

/** A group as selected, in this order. */
type GroupRow = readonly [key: string, count: number, quotes: number | null];

const MONTH = (oldest: Sql): Sql => sql`iif(${oldest} = ${NEVER_MS}, null, strftime('%Y-%m', ${oldest} / 1000, 'unixepoch'))`;

/** What group quote q falls into; null for none. */
const QUOTE_KEYS: Readonly<Record<QuoteGrouping, (reading: Reading) => Sql>> = {
  speaker: ({ nowMs }) => sql`(select p.id from person as p where p.id = q.person_id and ${isShown('person', nowMs)})`,
  outlet: () => sql`q.outlet_id`,
  'cue-class': () => sql`q.cue_class`,
  month: () => MONTH(sql`q.oldest`),
};

/** What group meeting m falls into: the month of its first day, else of its first report. */
const MEETING_KEYS: Readonly<Record<MeetingGrouping, Sql>> = { kind: sql`m.kind`, status: sql`m.status`, month: MONTH(sql`m.happens_oldest`) };

/** Statements counted by groups. */
export function groupQuotes(reading: Reading, by: QuoteGrouping, filter: QuoteFilter, size: number, limit?: number): Promise<GroupedCounts> {
  const reached = reachQuotes(reading, filter, limit);
  const found = sql`select ${QUOTE_KEYS[by](reading)} as key, coalesce(q.statement_id, q.id) as thing from reached cross join quote as q on q.seq = reached.seq where ${reached.conditions}`;
  return readGroups(reading, reached, found, sql`count(*)`, by === 'month', size);
}

/** Meetings counted by groups. */
export function groupMeetings(reading: Reading, by: MeetingGrouping, filter: MeetingFilter, size: number, limit?: number): Promise<GroupedCounts> {
  const reached = reachMeetings(reading, filter, limit);
  const found = sql`select ${MEETING_KEYS[by]} as key, m.id as thing from reached cross join meeting as m on m.seq = reached.seq where ${reached.conditions}`;
  return readGroups(reading, reached, found, sql`null`, by === 'month', size);
}

/** One row tells all: the groups, and how much was counted for them. */
async function readGroups({ kysely }: Reading, reached: Reached, found: Sql, quotes: Sql, isNewestFirst: boolean, size: number): Promise<GroupedCounts> {
  const order = isNewestFirst ? sql`key desc` : sql`count desc, key`;
  const { rows } = await sql<{ reached: number; counted: number; groups: string }>`
    with reached as materialized (${reached.rows}), found as materialized (${found}),
    ranked as (select key, count(distinct thing) as count, ${quotes} as quotes from found where key is not null group by key order by ${order} limit ${size + 1})
    select (select count(*) from reached) as reached, (select count(*) from found) as counted,
      (select json_group_array(json_array(key, count, quotes) order by ${order}) from ranked) as groups`.execute(kysely);
  const { groups, counted, reached: seen } = rows[0]!;
  const told = JSON.parse(groups) as readonly GroupRow[];
  return { groups: told.slice(0, size).map(toGroup), counted, countsAll: seen < reached.limit, isCut: told.length > size };
}

function toGroup([key, count, quotes]: GroupRow): CountedGroup {
  return { key, count, ...(quotes !== null && { quotes }) };
}
