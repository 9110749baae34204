/** Rows a statement: the widest table stays far below SQLite's limit of 32,766 bound values. */
const ROWS = 500;

/** Rows in portions that one INSERT can bind; none for no rows. */
export function* inChunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS);
}
