/** The least of some lengths that hold all days of a stretch, as an expression over its columns; null for a stretch that has none or is longer. */
export function lengthInDays(start: string, end: string): string {
  return `
    case when ${end} <= ${start} then null
      when ${end} - ${start} <= 86400000 then 1 when ${end} - ${start} <= 7 * 86400000 then 7
      when ${end} - ${start} <= 31 * 86400000 then 31 when ${end} - ${start} <= 92 * 86400000 then 92
      when ${end} - ${start} <= 366 * 86400000 then 366 when ${end} - ${start} <= 3653 * 86400000 then 3653
      when ${end} - ${start} <= 36525 * 86400000 then 36525 end`;
}

/**
 * When a meeting takes place and when its status last changed, from its value, for filters and timelines. Days are whole
 * milliseconds since 1970: `ends_at` is the first after the last day meant. `longest_days` is the least of some lengths that
 * hold them all (a day, a week, a month, a season, a year, a decade, a century): among meetings of one length a window is one
 * stretch of an index. `happens_newest` and `happens_oldest` go by the first day meant, else by the first report, and come last
 * for meetings that have neither.
 */
const DAYS = [
  `alter table meeting add column starts_at integer generated always as (unixepoch(value ->> '$.time.earliest') * 1000) virtual`,
  `alter table meeting add column ends_at integer generated always as ((unixepoch(value ->> '$.time.latest') + 86400) * 1000) virtual`,
  `alter table meeting add column longest_days integer generated always as (${lengthInDays('starts_at', 'ends_at')}) virtual`,
  `create index meeting_days on meeting (longest_days, starts_at, ends_at)`,
  `alter table meeting add column happens_newest integer generated always as (coalesce(-starts_at, iif(oldest = 9000000000000000, oldest, -oldest))) virtual`,
  `alter table meeting add column happens_oldest integer generated always as (coalesce(starts_at, oldest)) virtual`,
];

const CHANGES = [
  `alter table meeting add column changed_at integer generated always as (cast(round(unixepoch(value ->> '$.history[#-1].reportedAt', 'subsec') * 1000) as integer)) virtual`,
  `create index meeting_changed on meeting (changed_at)`,
];

/** A participant's meetings in the order in which they take place. */
const TIMELINES = [
  `alter table meeting_participant add column happens_newest integer not null default 9000000000000000`,
  `alter table meeting_participant add column happens_oldest integer not null default 9000000000000000`,
  `update meeting_participant set (happens_newest, happens_oldest) = (select m.happens_newest, m.happens_oldest from meeting as m where m.id = meeting_participant.meeting_id)
    where meeting_id in (select id from meeting)`,
  `create index meeting_participant_happens_newest on meeting_participant (person_id, happens_newest, meeting_id)`,
  `create index meeting_participant_happens_oldest on meeting_participant (person_id, happens_oldest, meeting_id)`,
];

/** The statements of this migration, in order. */
export const MEETING_TIMES: readonly string[] = [...DAYS, ...CHANGES, ...TIMELINES];

/** The values of `longest_days`. */
export const LENGTHS_IN_DAYS: readonly number[] = [1, 7, 31, 92, 366, 3653, 36525];
