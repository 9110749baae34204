import { sql, type RawBuilder } from 'kysely';

/**
 * Which party of its meeting a participant is, by its place in the meeting's value. A party is one person, whom some reports name
 * by the surname alone: then it has several people, of whom the one with the fullest name, the first, leads. `null` where the
 * meeting's value names no such party.
 */
export function tellPartiesOf(meetings: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  update meeting_participant set party = found.party, leads = found.leads from (
    select rp.person_id, m.id as meeting_id, min(party.key) as party, max(named.key = 0) as leads
    from meeting as m
    cross join json_each(m.value, '$.parties') as party
    cross join json_each(party.value, '$.people') as named
    cross join report_participant as rp on rp.article_id = named.value ->> '$.articleId' and rp.person_local = named.value ->> '$.localId' and rp.person_id is not null
    cross join report as r on r.id = rp.report_id and r.meeting_id = m.id
    where ${meetings} group by rp.person_id, m.id) as found
  where meeting_participant.person_id = found.person_id and meeting_participant.meeting_id = found.meeting_id`;
}

/** The statements of this migration, in order. */
export const MEETING_PARTIES: readonly RawBuilder<unknown>[] = [sql`alter table meeting_participant add column party integer`, sql`alter table meeting_participant add column leads integer not null default 1`, tellPartiesOf(sql`true`)];
