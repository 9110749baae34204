import type { Page } from '@onrecord/domain';
import { sql } from 'kysely';
import { writeCursor } from './cursor.js';
import type { ListPlan, Parents } from './list-plan.js';
import type { PageBounds } from './page-bounds.js';
import type { Reading } from './reading.js';

/** A row with its place in one parent's list. */
export type PageRow<Row> = Row & { readonly position: number; readonly sort_key: number | string; readonly sort_id: string };

/** One page a parent, in one query. Each is read from its index up to the page's size and one more, which tells whether the list goes on. */
export async function loadPages<Row, Node>(reading: Reading, plan: ListPlan, parents: Parents, bounds: PageBounds, toNode: (row: Row) => Node): Promise<readonly Page<Node>[]> {
  const { backwards, size, from } = bounds;
  const direction = backwards ? sql`desc` : sql`asc`;
  const beyond = from === undefined ? [] : [backwards ? sql`(${plan.key}, ${plan.id}) < (${from.key}, ${from.id})` : sql`(${plan.key}, ${plan.id}) > (${from.key}, ${from.id})`];
  const outerKey = plan.outerKey ?? plan.key;
  const { rows } = await sql<PageRow<Row>>`
    select parent.position, ${outerKey} as sort_key, ${plan.id} as sort_id, ${plan.columns}
    from ${parents.rows} as parent
    cross join ${plan.table} on ${plan.seq} in (
      select ${plan.seq} from ${plan.source} where ${sql.join([...plan.conditions, ...beyond], sql` and `)}
      order by ${plan.key} ${direction}, ${plan.id} ${direction} limit ${size + 1})
    order by parent.position, sort_key ${direction}, sort_id ${direction}`.execute(reading.kysely);
  const byParent = Array.from({ length: parents.count }, (): PageRow<Row>[] => []);
  for (const row of rows) byParent[row.position]?.push(row);
  return byParent.map((found) => toPage(found, plan.list, bounds, toNode));
}

/** One count a parent, in one query that loads no rows. */
export async function countLists(reading: Reading, plan: Pick<ListPlan, 'source' | 'conditions'>, parents: Parents): Promise<readonly number[]> {
  const { rows } = await sql<{ position: number; count: number }>`
    select parent.position, (select count(*) from ${plan.source} where ${sql.join([...plan.conditions], sql` and `)}) as count
    from ${parents.rows} as parent`.execute(reading.kysely);
  const counts = Array.from({ length: parents.count }, () => 0);
  for (const row of rows) counts[row.position] = row.count;
  return counts;
}

/** A page from the rows of one parent, read up to the page's size and one more in the direction of the page. */
export function toPage<Row, Node>(found: readonly PageRow<Row>[], list: string, { backwards, size, from }: PageBounds, toNode: (row: Row) => Node): Page<Node> {
  const goesOn = found.length > size;
  const shown = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  const edges = shown.map((row) => ({ cursor: writeCursor(list, { key: row.sort_key, id: row.sort_id }), node: toNode(row) }));
  return { edges, hasNextPage: backwards ? from !== undefined : goesOn, hasPreviousPage: backwards ? goesOn : from !== undefined };
}
