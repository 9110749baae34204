import { sql } from 'kysely';
import type { Position } from './cursor.js';
import type { Sql } from './list-plan.js';

/** Whether a row stands beyond a cursor whose id opens with its noun, in a list of several nouns: of the other noun the equal keys are all before or all after it. */
export function isBeyond(noun: string, key: Sql, id: Sql, { key: fromKey, id: fromId }: Position, backwards: boolean): Sql {
  const [fromNoun = '', ...rest] = fromId.split(' ');
  if (noun === fromNoun) return backwards ? sql`(${key}, ${id}) < (${fromKey}, ${rest.join(' ')})` : sql`(${key}, ${id}) > (${fromKey}, ${rest.join(' ')})`;
  if (backwards) return noun < fromNoun ? sql`${key} <= ${fromKey}` : sql`${key} < ${fromKey}`;
  return noun > fromNoun ? sql`${key} >= ${fromKey}` : sql`${key} > ${fromKey}`;
}
