import type { MeetingFilter, TimeWindow } from '@onrecord/domain';
import { sql } from 'kysely';
import { LENGTHS_IN_DAYS } from '../database/meeting-times.js';
import { isShown } from '../visibility/visibility.js';
import { isOneOf, isPublishedIn, toEnds, toInstantMs, when } from './conditions.js';
import type { Sql } from './list-plan.js';
import { toColumnMatch } from './match-words.js';
import { shownIds } from './parents.js';
import type { Reading } from './reading.js';

/**
 * How a condition meets the rows. `found`: it gives the few rows of the whole record that hold, from an index of its own, so
 * that nobody walks through all meetings for those of two people. `checked`: the rows are a parent's, and each is looked at.
 */
export type Access = 'found' | 'checked';

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
    ...when(filter.takesPlace, (window) => takesPlaceIn(window, access)),
    ...when(filter.statusChangedSince, (since) => hasChangedSince(since, access)),
  ];
}

function takesPart(reading: Reading, personId: string, access: Access): Sql {
  const person = shownIds(reading, 'person', [personId]);
  if (access === 'found') return sql`m.id in (select mp.meeting_id from meeting_participant as mp where mp.person_id = ${person})`;
  return sql`exists (select 1 from meeting_participant as mp where mp.meeting_id = m.id and mp.person_id = ${person})`;
}

const MILLISECONDS_A_DAY = 86_400_000;

function takesPlaceIn(window: TimeWindow, access: Access): Sql {
  const { fromMs, beforeMs } = toEnds('takesPlace', window);
  if (access === 'checked') return sql`(m.longest_days is not null and m.starts_at < ${beforeMs} and m.ends_at > ${fromMs})`;
  return sql`m.seq in (
    select d.seq from json_each(${JSON.stringify(LENGTHS_IN_DAYS)}) as length
    cross join meeting as d on d.longest_days = length.value and d.starts_at > ${fromMs} - length.value * ${MILLISECONDS_A_DAY} and d.starts_at < ${beforeMs} and d.ends_at > ${fromMs})`;
}

function hasChangedSince(since: string, access: Access): Sql {
  const sinceMs = toInstantMs('statusChangedSince', since);
  return access === 'found' ? sql`m.seq in (select c.seq from meeting as c where c.changed_at >= ${sinceMs})` : sql`m.changed_at >= ${sinceMs}`;
}
