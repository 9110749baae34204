import { InputError, type TimeWindow } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS, toMilliseconds } from '../database/publication-keys.js';
import type { Sql } from './list-plan.js';

/** `column` is one of the values; with one value it is an equality, from which an index keeps its order. */
export function isOneOf(column: Sql, values: readonly string[]): Sql {
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;
}

/** A condition for a filter's field, none when the field is absent. */
export function when<Value>(value: Value | undefined, toCondition: (value: Value) => Sql): readonly Sql[] {
  return value === undefined ? [] : [toCondition(value)];
}

/**
 * `oldest` of a table lies in the window; undated rows lie in none.
 * @throws InputError when an end is no time.
 */
export function isPublishedIn(oldest: Sql, argument: string, window: TimeWindow): Sql {
  const { fromMs, beforeMs } = toEnds(argument, window);
  return sql`(${oldest} >= ${fromMs} and ${oldest} < ${beforeMs})`;
}

/**
 * The ends of a window in milliseconds, half-open; an open end lies before or after everything that has a time.
 * @throws InputError when an end is no time.
 */
export function toEnds(argument: string, { from, before }: TimeWindow): { readonly fromMs: number; readonly beforeMs: number } {
  return { fromMs: from === undefined ? -NEVER_MS : toInstantMs(`${argument}.from`, from), beforeMs: before === undefined ? NEVER_MS : toInstantMs(`${argument}.before`, before) };
}

/** A date or an instant in milliseconds. @throws InputError when it is no time. */
export function toInstantMs(argument: string, time: string): number {
  const milliseconds = toMilliseconds(time);
  if (milliseconds === undefined) throw new InputError(argument, `${argument} takes a date or an instant in ISO 8601, not «${time}».`);
  return milliseconds;
}
