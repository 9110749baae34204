import { sql } from 'kysely';
import type { ClusterNoun } from '../database/tables.js';
import { isShown } from '../visibility/visibility.js';
import type { Parents, Sql } from './list-plan.js';
import type { Reading } from './reading.js';

/** The whole record, for lists without a parent. */
export const WHOLE_RECORD: Parents = { rows: sql`(select 0 as position, null as id)`, count: 1 };

/** Parents by ids that mean themselves: articles. What may be seen of them is their children's to tell. */
export function parentsById(ids: readonly string[]): Parents {
  return { rows: sql`(select key as position, value as id from json_each(${JSON.stringify(ids)}))`, count: ids.length };
}

/** People, statements or meetings by any id that answers for them, when they may be seen. */
export function linkedParents(reading: Reading, noun: ClusterNoun, ids: readonly string[]): Parents {
  const rows = sql`(
    select given.key as position, ${letterOf(noun)}.id as id
    from json_each(${JSON.stringify(ids)}) as given
    cross join answering_id as n on n.noun = ${noun} and n.id = given.value
    cross join ${sql.table(noun)} as ${letterOf(noun)} on ${letterOf(noun)}.id = n.cluster_id and ${isShown(noun, reading.nowMs)})`;
  return { rows, count: ids.length };
}

/** The same as a list of ids, for filters. */
export function shownIds(reading: Reading, noun: ClusterNoun, ids: readonly string[]): Sql {
  return sql`(select id from ${linkedParents(reading, noun, ids).rows})`;
}

/** The letter under which the visibility rule knows the noun's table. */
function letterOf(noun: ClusterNoun): Sql {
  const letters: Readonly<Record<ClusterNoun, Sql>> = { person: sql`p`, statement: sql`s`, meeting: sql`m` };
  return letters[noun];
}
