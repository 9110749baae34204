import type { Page, PageRequest, TimelineEntry, TimelineFilter, TimelineNoun, TimelineOrder } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { isOneOf, isPublishedIn, when } from './conditions.js';
import { isBeyond } from './cursor-of-nouns.js';
import type { Sql } from './list-plan.js';
import { toPage, type PageRow } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';
import { linkedParents } from './parents.js';
import { isAtLeast } from './quote-lists.js';
import type { Reading } from './reading.js';

interface EntryRow {
  readonly noun: TimelineNoun;
  readonly id: string;
  readonly at: string | null;
  readonly basis: TimelineEntry['basis'];
}

/** One of the two lists that a timeline is merged from: found inside per parent, selected outside for the few rows found. */
interface Strand {
  readonly source: Sql;
  readonly conditions: readonly Sql[];
  readonly seq: Sql;
  readonly keys: Readonly<Record<TimelineOrder, Sql>>;
  readonly id: Sql;
  readonly table: Sql;
  readonly outerKeys: Readonly<Record<TimelineOrder, Sql>>;
  readonly at: Sql;
  readonly basis: Sql;
}

const ALL: readonly TimelineNoun[] = ['meeting', 'quote'];

const STRANDS: Readonly<Record<TimelineNoun, (reading: Reading, filter: TimelineFilter) => Strand>> = {
  quote: (reading, filter) => ({
    source: sql`quote as q`,
    conditions: [sql`q.person_id = parent.id`, isShown('quote', reading.nowMs), sql`q.nested = 0`, ...when(filter.minConfidence, isAtLeast), ...when(filter.at, (window) => isPublishedIn(sql`q.oldest`, 'at', window))],
    seq: sql`q.seq`,
    keys: { newest: sql`q.newest`, oldest: sql`q.oldest` },
    id: sql`q.id`,
    table: sql`quote as q`,
    outerKeys: { newest: sql`q.newest`, oldest: sql`q.oldest` },
    at: sql`(select a.record ->> '$.published.value' from article as a where a.id = q.article_id)`,
    basis: sql`'published'`,
  }),
  meeting: (reading, filter) => ({
    source: sql`meeting_participant as mp cross join meeting as m on m.id = mp.meeting_id`,
    conditions: [sql`mp.person_id = parent.id`, isShown('meeting', reading.nowMs), ...when(filter.statuses, (statuses) => isOneOf(sql`m.status`, statuses)), ...when(filter.at, (window) => isPublishedIn(sql`mp.happens_oldest`, 'at', window))],
    seq: sql`m.seq`,
    keys: { newest: sql`mp.happens_newest`, oldest: sql`mp.happens_oldest` },
    id: sql`m.id`,
    table: sql`meeting as m`,
    outerKeys: { newest: sql`m.happens_newest`, oldest: sql`m.happens_oldest` },
    at: sql`iif(m.starts_at is null, (select a.record ->> '$.published.value' from report as r cross join article as a on a.id = r.article_id where r.meeting_id = m.id order by r.oldest limit 1), m.value ->> '$.time.earliest')`,
    basis: sql`iif(m.starts_at is null, 'published', 'told')`,
  }),
};

/** A page of each person's timeline. Each of its lists is read up to the page's size and one more; what is nearer in time comes first. */
export async function loadTimelinePages(reading: Reading, personIds: readonly string[], filter: TimelineFilter, order: TimelineOrder, page: PageRequest): Promise<readonly Page<TimelineEntry>[]> {
  const list = `timeline, ${order}`;
  const bounds = toPageBounds(page, list);
  const nouns = toNouns(filter);
  if (nouns.length === 0) return personIds.map(() => ({ edges: [], hasNextPage: false, hasPreviousPage: false }));
  const parents = linkedParents(reading, 'person', personIds);
  const direction = bounds.backwards ? sql`desc` : sql`asc`;
  const selects = nouns.map((noun) => {
    const { source, conditions, seq, keys, id, table, outerKeys, at, basis } = STRANDS[noun](reading, filter);
    const beyond = bounds.from === undefined ? [] : [isBeyond(noun, keys[order], id, bounds.from, bounds.backwards)];
    return sql`
      select parent.position, ${noun} as noun, ${id} as id, ${outerKeys[order]} as sort_key, ${noun} || ' ' || ${id} as sort_id, ${at} as at, ${basis} as basis
      from ${parents.rows} as parent
      cross join ${table} on ${seq} in (
        select ${seq} from ${source} where ${sql.join([...conditions, ...beyond], sql` and `)}
        order by ${keys[order]} ${direction}, ${id} ${direction} limit ${bounds.size + 1})`;
  });
  const { rows } = await sql<PageRow<EntryRow>>`with found as (${sql.join(selects, sql` union all `)}) select * from found order by position, sort_key ${direction}, sort_id ${direction}`.execute(reading.kysely);
  const byParent = Array.from({ length: parents.count }, (): PageRow<EntryRow>[] => []);
  for (const row of rows) if (byParent[row.position]!.length <= bounds.size) byParent[row.position]!.push(row);
  return byParent.map((found) => toPage<EntryRow, TimelineEntry>(found, list, bounds, toEntry));
}

/** How many entries each person's timeline has. */
export async function countTimelinesOf(reading: Reading, personIds: readonly string[], filter: TimelineFilter): Promise<readonly number[]> {
  const parents = linkedParents(reading, 'person', personIds);
  const counts = [sql`0`, ...toNouns(filter).map((noun) => {
    const { source, conditions } = STRANDS[noun](reading, filter);
    return sql`(select count(*) from ${source} where ${sql.join([...conditions], sql` and `)})`;
  })];
  const { rows } = await sql<{ position: number; count: number }>`select parent.position, ${sql.join(counts, sql` + `)} as count from ${parents.rows} as parent`.execute(reading.kysely);
  const found = new Map(rows.map((row) => [row.position, row.count]));
  return Array.from({ length: parents.count }, (_none, position) => found.get(position) ?? 0);
}

function toNouns({ nouns }: TimelineFilter): readonly TimelineNoun[] {
  return nouns === undefined ? ALL : ALL.filter((noun) => nouns.includes(noun));
}

function toEntry({ noun, id, at, basis }: EntryRow): TimelineEntry {
  return { kind: 'timeline-entry', noun, id, basis, ...(at !== null && { at }) };
}
