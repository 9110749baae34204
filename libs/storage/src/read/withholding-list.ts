import type { Page, PageRequest, Withholding } from '@onrecord/domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { type PageRow, toPage } from './load-pages.js';
import { toPageBounds } from './page-bounds.js';

const LIST = 'withholdings';

interface WithholdingRow {
  readonly noun: Withholding['noun'];
  readonly id: string;
  readonly who: string;
  readonly why: string;
  readonly at: string;
}

/** A page of the withholding list, the latest entry first, ties by noun and id. */
export async function pageOfWithholdings(kysely: Kysely<Tables>, page: PageRequest): Promise<Page<Withholding>> {
  const bounds = toPageBounds(page, LIST);
  const { backwards, size, from } = bounds;
  const direction = backwards ? sql`asc` : sql`desc`;
  const [noun, id] = from?.id.split(' ', 2) ?? [];
  const beyond = from === undefined ? sql`1` : backwards ? sql`(at, noun, id) > (${from.key}, ${noun}, ${id})` : sql`(at, noun, id) < (${from.key}, ${noun}, ${id})`;
  const { rows } = await sql<PageRow<WithholdingRow>>`
    select noun, id, who, why, at, at as sort_key, noun || ' ' || id as sort_id from withholding
    where ${beyond} order by at ${direction}, noun ${direction}, id ${direction} limit ${size + 1}`.execute(kysely);
  return toPage(rows, LIST, bounds, ({ at, noun: kind, id: thing, who, why }) => ({ noun: kind, id: thing, who, why, when: at }));
}

/** How many entries the withholding list has. */
export async function countWithholdings(kysely: Kysely<Tables>): Promise<number> {
  return (await kysely.selectFrom('withholding').select((count) => count.fn.countAll<number>().as('entries')).executeTakeFirstOrThrow()).entries;
}
