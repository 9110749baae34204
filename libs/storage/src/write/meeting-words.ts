import type { Meeting } from '@onrecord/domain';
import { sql } from 'kysely';
import { toWithheldParties, withholdParties } from '../visibility/withheld-words.js';
import { withheldInMeeting } from '../visibility/visibility.js';
import { toSearchText } from './replace-facts.js';
import type { Writing } from './linked-article.js';

/** Indexes the words of meetings anew: who met, where, what and when. Withheld people are left out, so that nobody finds a meeting by their name. */
export async function replaceMeetingWords(writing: Writing, meetingIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ seq: number; value: string; withheld: string | null }>`
    select m.seq, m.value, ${withheldInMeeting} as withheld from meeting as m where m.id in (select value from json_each(${JSON.stringify(meetingIds)}))`.execute(writing);
  for (const row of rows) {
    const meeting = withholdParties(JSON.parse(row.value) as Meeting, toWithheldParties(row.withheld));
    await sql`delete from meeting_words where rowid = ${row.seq}`.execute(writing);
    await sql`insert into meeting_words (rowid, names, place, words) values (${row.seq}, ${toSearchText(meeting.parties.map((party) => party.name).join(' · '))}, ${toSearchText(meeting.place ?? '')}, ${toSearchText(toWords(meeting))})`.execute(writing);
  }
}

/** The meetings in which people take part. */
export async function loadMeetingIdsOf(writing: Writing, personIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select distinct meeting_id as id from meeting_participant where person_id in (select value from json_each(${JSON.stringify(personIds)}))`.execute(writing);
  return rows.map((row) => row.id);
}

/** The meetings, of those in which people take part, where somebody is withheld: who that is may have changed with the people. */
export async function loadGuardedMeetingIds(writing: Writing, personIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from person where withheld = 1 and id in (select value from json_each(${JSON.stringify(personIds)}))`.execute(writing);
  return loadMeetingIdsOf(writing, rows.map((row) => row.id));
}

function toWords({ meetingKind, status, time }: Meeting): string {
  return [meetingKind, status, time?.words].filter((words) => words !== undefined).join(' · ');
}
