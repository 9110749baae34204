import type { MeetingFilter, MetPerson, Page, PageRequest, QuoteFilter, QuotingOutlet } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS } from '../database/publication-keys.js';
import { isShown } from '../visibility/visibility.js';
import type { Sql } from './list-plan.js';
import { toPage, type PageRow } from './load-pages.js';
import { toMeetingConditions } from './meeting-conditions.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents } from './parents.js';
import { PERSON_COLUMNS, toPerson, type PersonRow } from './person-lists.js';
import { toQuoteConditions } from './quote-lists.js';
import type { Reading } from './reading.js';
import { toDays } from './to-days.js';

/** How many of a person's meetings and quotes are counted, the last ones. */
const MEETINGS = 500;
const QUOTES = 2000;

/** A list that is ordered by how often something comes up: all of it is counted before a page can be cut. */
interface RankedPlan {
  readonly list: string;
  /** Rows of a parent with what they count for, `position` and `id`. */
  readonly source: Sql;
  readonly group: Sql;
  /** The number that ranks, and what else is told of each group. */
  readonly weight: Sql;
  readonly tells: Sql;
  readonly table: Sql;
  readonly columns: Sql;
}

interface Days {
  readonly first_ms: number | null;
  readonly last_ms: number | null;
}

/** Whom each person met. */
export function loadMetPages(reading: Reading, personIds: readonly string[], filter: MeetingFilter, page: PageRequest): Promise<readonly Page<MetPerson>[]> {
  return loadRankedPages<Days & PersonRow & { weight: number }, MetPerson>(reading, toMetPlan(reading, personIds, filter), personIds.length, page, (row) => ({ kind: 'met-person', person: toPerson(row), meetings: row.weight, ...toDays(row.first_ms, row.last_ms) }));
}

/** How many people each person met. */
export function countMetOf(reading: Reading, personIds: readonly string[], filter: MeetingFilter): Promise<readonly number[]> {
  return countRanked(reading, toMetPlan(reading, personIds, filter), personIds.length);
}

/** Which outlets quote each person. */
export function loadQuotingOutletPages(reading: Reading, personIds: readonly string[], filter: QuoteFilter, page: PageRequest): Promise<readonly Page<QuotingOutlet>[]> {
  return loadRankedPages<Days & { weight: number; quotes: number; outlet_id: string; name: string }, QuotingOutlet>(reading, toQuotingPlan(reading, personIds, filter), personIds.length, page, (row) => ({
    kind: 'quoting-outlet', outlet: { kind: 'outlet', id: row.outlet_id, name: row.name }, statements: row.weight, quotes: row.quotes, ...toDays(row.first_ms, row.last_ms),
  }));
}

/** How many outlets quote each person. */
export function countQuotingOutletsOf(reading: Reading, personIds: readonly string[], filter: QuoteFilter): Promise<readonly number[]> {
  return countRanked(reading, toQuotingPlan(reading, personIds, filter), personIds.length);
}

/** Somebody of another party than the person's own; of a party's people the one who leads. */
function toMetPlan(reading: Reading, personIds: readonly string[], filter: MeetingFilter): RankedPlan {
  const conditions = [isShown('meeting', reading.nowMs), ...toMeetingConditions(reading, filter, 'checked')];
  return {
    list: 'met by person',
    source: sql`${linkedParents(reading, 'person', personIds).rows} as parent
      cross join meeting_participant as mine on mine.person_id = parent.id and mine.meeting_id in (
        select near.meeting_id from meeting_participant as near where near.person_id = parent.id order by near.newest, near.meeting_id limit ${MEETINGS})
      cross join meeting as m on m.id = mine.meeting_id and ${sql.join(conditions, sql` and `)}
      cross join meeting_participant as theirs on theirs.meeting_id = m.id and theirs.leads = 1 and theirs.person_id <> parent.id and coalesce(theirs.party <> mine.party, true)
      cross join person as p on p.id = theirs.person_id and ${isShown('person', reading.nowMs)}`,
    group: sql`p.id`,
    weight: sql`count(*)`,
    tells: tellDays(sql`mine.happens_oldest`),
    table: sql`person as p on p.id = ranked.id`,
    columns: PERSON_COLUMNS,
  };
}

function toQuotingPlan(reading: Reading, personIds: readonly string[], filter: QuoteFilter): RankedPlan {
  const conditions = [isShown('quote', reading.nowMs), sql`q.nested = 0`, sql`q.outlet_id is not null`, ...toQuoteConditions(reading, filter)];
  return {
    list: 'outlets quoting person',
    source: sql`${linkedParents(reading, 'person', personIds).rows} as parent
      cross join quote as q on q.seq in (select near.seq from quote as near where near.person_id = parent.id order by near.newest, near.id limit ${QUOTES}) and ${sql.join(conditions, sql` and `)}`,
    group: sql`q.outlet_id`,
    weight: sql`count(distinct coalesce(q.statement_id, q.id))`,
    tells: sql`count(*) as quotes, ${tellDays(sql`q.oldest`)}`,
    table: sql`outlet as o on o.id = ranked.id`,
    columns: sql`o.id as outlet_id, o.name`,
  };
}

function tellDays(oldest: Sql): Sql {
  return sql`min(nullif(${oldest}, ${NEVER_MS})) as first_ms, max(nullif(${oldest}, ${NEVER_MS})) as last_ms`;
}

async function loadRankedPages<Row, Node>(reading: Reading, { list, source, group, weight, tells, table, columns }: RankedPlan, count: number, page: PageRequest, toNode: (row: Row) => Node): Promise<readonly Page<Node>[]> {
  const bounds = toPageBounds(page, list);
  const { backwards, size, from } = bounds;
  const direction = backwards ? sql`desc` : sql`asc`;
  const beyond = from === undefined ? sql`1` : backwards ? sql`(-weight, id) < (${from.key}, ${from.id})` : sql`(-weight, id) > (${from.key}, ${from.id})`;
  const { rows } = await sql<PageRow<Row>>`
    with found as (select parent.position, ${group} as id, ${weight} as weight, ${tells} from ${source} group by parent.position, ${group}),
    ranked as (select *, row_number() over (partition by position order by -weight ${direction}, id ${direction}) as place from found where ${beyond})
    select ranked.*, -ranked.weight as sort_key, ranked.id as sort_id, ${columns} from ranked cross join ${table}
    where ranked.place <= ${size + 1} order by ranked.position, ranked.place`.execute(reading.kysely);
  const byParent = Array.from({ length: count }, (): PageRow<Row>[] => []);
  for (const row of rows) byParent[row.position]?.push(row);
  return byParent.map((found) => toPage<Row, Node>(found, list, bounds, toNode));
}

async function countRanked(reading: Reading, { source, group }: RankedPlan, count: number): Promise<readonly number[]> {
  const { rows } = await sql<{ position: number; count: number }>`select parent.position, count(distinct ${group}) as count from ${source} group by parent.position`.execute(reading.kysely);
  const found = new Map(rows.map((row) => [row.position, row.count]));
  return Array.from({ length: count }, (_none, position) => found.get(position) ?? 0);
}
