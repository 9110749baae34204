import type { TimeWindow } from '@onrecord/domain';
import { sql } from 'kysely';
import { LENGTHS_IN_DAYS } from '../database/meeting-times.js';
import { toEnds } from './conditions.js';
import type { Sql } from './list-plan.js';

/**
 * How a condition meets the rows. `found`: it gives the few rows of the whole record that hold, from an index of its own, so
 * that nobody walks through all meetings for those of two people. `checked`: the rows are a parent's, and each is looked at.
 */
export type Access = 'found' | 'checked';

/** Where the days of a row stand: its columns, half-open, and the least length that holds them, which its index begins with. */
export interface DayColumns {
  /** The filter's field, for whoever got it wrong. */
  readonly argument: string;
  /** The row that is asked about, by its letter. */
  readonly row: Sql;
  readonly table: Sql;
  readonly columns: { readonly longest: Sql; readonly start: Sql; readonly end: Sql };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** That a row's days may lie in the window; one without days lies in none. @throws InputError when an end is no time. */
export function daysLieIn({ argument, row, table, columns: { longest, start, end } }: DayColumns, window: TimeWindow, access: Access): Sql {
  const { fromMs, beforeMs } = toEnds(argument, window);
  if (access === 'checked') return sql`(${row}.${longest} is not null and ${row}.${start} < ${beforeMs} and ${row}.${end} > ${fromMs})`;
  return sql`${row}.seq in (
    select d.seq from json_each(${JSON.stringify(LENGTHS_IN_DAYS)}) as length
    cross join ${table} as d on d.${longest} = length.value and d.${start} > ${fromMs} - length.value * ${MILLISECONDS_A_DAY} and d.${start} < ${beforeMs} and d.${end} > ${fromMs})`;
}
