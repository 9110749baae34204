import type { MeetingFilter } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { isOneOf, isPublishedIn, toInstantMs, when } from './conditions.js';
import { type Access, type DayColumns, daysLieIn } from './days-window.js';
import type { Sql } from './list-plan.js';
import { toColumnMatch } from './match-words.js';
import { shownIds } from './parents.js';
import type { Reading } from './reading.js';

/** What a filter asks of meeting m. @throws InputError naming the argument that cannot be. */
export function toMeetingConditions(reading: Reading, filter: MeetingFilter, access: Access): readonly Sql[] {
  return [
    ...when(filter.ids, (ids) => isOneOf(sql`m.id`, ids)),
    ...(filter.participantIds ?? []).map((id) => takesPart(reading, id, access)),
    ...when(filter.kinds, (kinds) => isOneOf(sql`m.kind`, kinds)),
    ...when(filter.statuses, (statuses) => isOneOf(sql`m.status`, statuses)),
    ...when(filter.place, (words) => sql`m.seq in (select rowid from meeting_words where meeting_words match ${toColumnMatch('place', 'place', words)})`),
    ...when(filter.articleIds, (ids) => sql`m.id in (select meeting_id from report as told where ${isOneOf(sql`told.article_id`, ids)})`),
    ...when(filter.reported, (window) => sql`exists (select 1 from report as r where r.meeting_id = m.id and ${isShown('report', reading.nowMs)} and ${isPublishedIn(sql`r.oldest`, 'reported', window)})`),
    ...when(filter.takesPlace, (window) => daysLieIn(DAYS, window, access)),
    ...when(filter.statusChangedSince, (since) => hasChangedSince(since, access)),
  ];
}

function takesPart(reading: Reading, personId: string, access: Access): Sql {
  const person = shownIds(reading, 'person', [personId]);
  if (access === 'found') return sql`m.id in (select mp.meeting_id from meeting_participant as mp where mp.person_id = ${person})`;
  return sql`exists (select 1 from meeting_participant as mp where mp.meeting_id = m.id and mp.person_id = ${person})`;
}

const DAYS: DayColumns = { argument: 'takesPlace', row: sql`m`, table: sql`meeting`, columns: { longest: sql`longest_days`, start: sql`starts_at`, end: sql`ends_at` } };

function hasChangedSince(since: string, access: Access): Sql {
  const sinceMs = toInstantMs('statusChangedSince', since);
  return access === 'found' ? sql`m.seq in (select c.seq from meeting as c where c.changed_at >= ${sinceMs})` : sql`m.changed_at >= ${sinceMs}`;
}
