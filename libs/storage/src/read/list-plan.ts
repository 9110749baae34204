import type { RawBuilder } from 'kysely';

/** A piece of SQL with its values. */
export type Sql = RawBuilder<unknown>;

/**
 * How one list is read. Its rows are found inside, per parent, from an index and up to a limit; what they hold is selected
 * outside, for these few rows only.
 */
export interface ListPlan {
  /** Names list and order in its cursors. */
  readonly list: string;
  /** What the rows are found in: `quote as q`. It may name `parent.id`. */
  readonly source: Sql;
  /** All must hold: parent, visibility, filter. */
  readonly conditions: readonly Sql[];
  /** The row's number: `q.seq`. */
  readonly seq: Sql;
  /** Sort key and id, both ascending. They hold inside and outside, unless `outerKey` differs. */
  readonly key: Sql;
  readonly outerKey?: Sql;
  readonly id: Sql;
  /** The table that is selected from outside: `quote as q`. */
  readonly table: Sql;
  readonly columns: Sql;
}

/** Whose list: one row a parent with its `position` in the answer and its `id`. Parents that may not be seen are not among them. */
export interface Parents {
  readonly rows: Sql;
  readonly count: number;
}
