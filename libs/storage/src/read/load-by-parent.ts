import { sql } from 'kysely';
import type { Parents, Sql } from './list-plan.js';
import type { Reading } from './reading.js';

/** One value an id, in the order of the ids, `undefined` where nothing is shown; one query. */
export async function loadByParent<Row, Value>(reading: Reading, parents: Parents, columns: Sql, table: Sql, toValue: (row: Row) => Value): Promise<readonly (Value | undefined)[]> {
  const { rows } = await sql<Row & { position: number }>`select parent.position, ${columns} from ${parents.rows} as parent cross join ${table}`.execute(reading.kysely);
  const values = Array.from({ length: parents.count }, (): Value | undefined => undefined);
  for (const row of rows) values[row.position] = toValue(row);
  return values;
}
