import type { Meeting } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { MEETING_COLUMNS, toMeeting, type MeetingRow } from './meeting-lists.js';
import { linkedParents } from './parents.js';
import type { Reading } from './reading.js';

/** How far the first reports of two meetings may lie apart. */
const APART_MS = 730 * 86_400_000;
const MEETINGS = 50;

/**
 * For each meeting the others that share two people or more with it and were first reported within two years, the nearest
 * first. A withheld person is nobody whom two meetings could share. Meetings known from undated articles are near one another.
 */
export async function loadMeetingsOfSamePeople(reading: Reading, meetingIds: readonly string[]): Promise<readonly (readonly Meeting[])[]> {
  const parents = linkedParents(reading, 'meeting', meetingIds);
  const others = sql`
    select m.seq from meeting as own
    cross join meeting_participant as mine on mine.meeting_id = own.id
    cross join person as p on p.id = mine.person_id and ${isShown('person', reading.nowMs)}
    cross join meeting_participant as theirs on theirs.person_id = mine.person_id and theirs.oldest between own.oldest - ${APART_MS} and own.oldest + ${APART_MS} and theirs.meeting_id <> own.id
    cross join meeting as m on m.id = theirs.meeting_id and ${isShown('meeting', reading.nowMs)}
    where own.id = parent.id group by m.seq having count(*) > 1 order by abs(m.oldest - own.oldest), m.id limit ${MEETINGS}`;
  const { rows } = await sql<MeetingRow & { position: number }>`
    select parent.position, ${MEETING_COLUMNS} from ${parents.rows} as parent
    cross join meeting as own on own.id = parent.id
    cross join meeting as m on m.seq in (${others})
    order by parent.position, abs(m.oldest - own.oldest), m.id`.execute(reading.kysely);
  const byParent = Array.from({ length: parents.count }, (): Meeting[] => []);
  for (const row of rows) byParent[row.position]?.push(toMeeting(row));
  return byParent;
}
