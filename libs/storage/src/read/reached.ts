import type { MeetingFilter, QuoteFilter } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { toEnds, when } from './conditions.js';
import type { Sql } from './list-plan.js';
import { toMeetingConditions } from './meeting-conditions.js';
import { toQuoteConditions } from './quote-lists.js';
import type { Reading } from './reading.js';

/** How many meetings and quotes are looked at, the last ones. */
export const MEETINGS_REACHED = 5000;
export const QUOTES_REACHED = 20_000;

/** What all counting goes over: the last rows that an index finds, and what is asked of each of them. */
export interface Reached {
  /** Selects the numbers (`seq`) of the rows, up to the limit. */
  readonly rows: Sql;
  readonly limit: number;
  /** Asked of each row, which is joined by its table's letter: q or m. */
  readonly conditions: Sql;
}

/** The last quotes of all or of the people, outlets, articles, words and window that the filter names; its other fields are asked of each. */
export function reachQuotes(reading: Reading, filter: QuoteFilter, limit = QUOTES_REACHED): Reached {
  const { speakerStates: _states, kinds: _kinds, cueClasses: _classes, minConfidence: _confidence, ...found } = filter;
  const conditions = [isShown('quote', reading.nowMs), sql`q.nested = 0`, ...toQuoteConditions(reading, found), ...when(filter.published, (window) => isAmongNewest(sql`q.newest`, 'published', window))];
  const { speakerStates, kinds, cueClasses, minConfidence } = filter;
  const checked = { ...(speakerStates && { speakerStates }), ...(kinds && { kinds }), ...(cueClasses && { cueClasses }), ...(minConfidence !== undefined && { minConfidence }) };
  return { rows: sql`select q.seq from quote as q where ${all(conditions)} order by q.newest, q.id limit ${limit}`, limit, conditions: all(toQuoteConditions(reading, checked)) };
}

/** The last meetings of all or of the people, articles, place, days and change that the filter names; its other fields are asked of each. */
export function reachMeetings(reading: Reading, filter: MeetingFilter, limit = MEETINGS_REACHED): Reached {
  const { kinds, statuses, reported, ...found } = filter;
  const conditions = [isShown('meeting', reading.nowMs), ...toMeetingConditions(reading, found, 'found')];
  const checked = { ...(kinds && { kinds }), ...(statuses && { statuses }), ...(reported && { reported }) };
  return { rows: sql`select m.seq from meeting as m where ${all(conditions)} order by m.newest, m.id limit ${limit}`, limit, conditions: all(toMeetingConditions(reading, checked, 'checked')) };
}

function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

/** A window as a stretch of the list by publication, so that nothing newer is walked through on the way to it. */
function isAmongNewest(newest: Sql, argument: string, window: NonNullable<QuoteFilter['published']>): Sql {
  const { fromMs, beforeMs } = toEnds(argument, window);
  return sql`(${newest} > ${-beforeMs} and ${newest} <= ${-fromMs})`;
}
