import { lengthInDays } from './meeting-times.js';

/**
 * When quotes were said, from their record, for the filter. Days are whole milliseconds since 1970: `said_before` is the first
 * after the last day meant. `said_longest` is the least length that holds them all, so that a window is one stretch of an index
 * among quotes of one length. Null where the article is silent, and for what an engine read that did not tell it.
 */
export const QUOTE_SAID: readonly string[] = [
  `alter table quote add column said_from integer generated always as (unixepoch(record ->> '$.quote.saidAt.earliest') * 1000) virtual`,
  `alter table quote add column said_before integer generated always as ((unixepoch(record ->> '$.quote.saidAt.latest') + 86400) * 1000) virtual`,
  `alter table quote add column said_longest integer generated always as (${lengthInDays('said_from', 'said_before')}) virtual`,
  `create index quote_said on quote (said_longest, said_from, said_before) where said_longest is not null`,
];
