import type { Change, ChangeFilter, ChangeMark, ChangeNoun, Page, PageRequest } from '@onrecord/domain';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.js';
import { isShown } from '../visibility/visibility.js';
import { toInstantMs } from './conditions.js';
import { writeCursor } from './cursor.js';
import { isBeyond } from './cursor-of-nouns.js';
import type { Sql } from './list-plan.js';
import { toPage, type PageRow } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';
import type { Reading } from './reading.js';

interface ChangeRow {
  readonly noun: ChangeNoun;
  readonly id: string;
}

const LIST = 'changes';
/** Stands behind every id, which begins with the name of its noun. */
const BEHIND_ALL = '~';
const NOUNS: readonly ChangeNoun[] = ['article', 'meeting'];

const TABLES: Readonly<Record<ChangeNoun, { readonly table: Sql; readonly key: Sql; readonly id: Sql }>> = {
  article: { table: sql`article as a`, key: sql`a.shown_at`, id: sql`a.id` },
  meeting: { table: sql`meeting as m`, key: sql`m.shown_at`, id: sql`m.id` },
};

/** What changed, the earliest change first, ties by noun and id: both tables are read up to the page's size and one more. */
export async function pageOfChanges(reading: Reading, filter: ChangeFilter, page: PageRequest): Promise<Page<Change>> {
  const bounds = toPageBounds(page, LIST);
  const nouns = NOUNS.filter((noun) => filter.nouns?.includes(noun) ?? true);
  if (nouns.length === 0) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const direction = bounds.backwards ? sql`desc` : sql`asc`;
  const sinceMs = filter.since === undefined ? undefined : toInstantMs('since', filter.since);
  const selects = nouns.map((noun) => {
    const { table, key, id } = TABLES[noun];
    const conditions = [isShown(noun, reading.nowMs), sinceMs === undefined ? sql`${key} is not null` : sql`${key} >= ${sinceMs}`, ...(bounds.from === undefined ? [] : [isBeyond(noun, key, id, bounds.from, bounds.backwards)])];
    return sql`select * from (
      select 0 as position, ${noun} as noun, ${id} as id, ${key} as sort_key, ${noun} || ' ' || ${id} as sort_id from ${table}
      where ${sql.join(conditions, sql` and `)} order by ${key} ${direction}, ${id} ${direction} limit ${bounds.size + 1})`;
  });
  const { rows } = await sql<PageRow<ChangeRow>>`
    with found as (${sql.join(selects, sql` union all `)}) select * from found order by sort_key ${direction}, sort_id ${direction} limit ${bounds.size + 1}`.execute(reading.kysely);
  return toPage<PageRow<ChangeRow>, Change>(rows, LIST, bounds, ({ noun, id, sort_key }) => ({ kind: 'change', noun, id, at: new Date(Number(sort_key)).toISOString() }));
}

/** Where the changes stand: the clock of the record, and the place behind everything that came to be shown by it. */
export async function lastChange(kysely: Kysely<Tables>): Promise<ChangeMark> {
  const { rows } = await sql<{ readonly at: number }>`select at from change_clock where id = 1`.execute(kysely);
  const key = Number(rows[0]?.at ?? 0);
  return { at: new Date(key).toISOString(), cursor: writeCursor(LIST, { key, id: BEHIND_ALL }) };
}
