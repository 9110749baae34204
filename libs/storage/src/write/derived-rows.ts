import { sql, type RawBuilder } from 'kysely';
import { tellPartiesOf } from '../database/meeting-parties.js';
import { tellMentionedPeopleOf } from '../database/quote-mentions.js';
import type { Writing } from './linked-article.js';
import type { Reformed } from './reform-clusters.js';

/** Clusters formed anew, by noun. */
export interface ReformedNouns {
  readonly person: Reformed;
  readonly statement: Reformed;
  readonly meeting: Reformed;
}

/** Brings everything that repeats a cluster's id up to date with clusters formed anew. */
export async function updateDerivedRows(writing: Writing, reformed: ReformedNouns): Promise<void> {
  await pointFactsAtClusters(writing, reformed);
  await replaceArticlePeople(writing, reformed.person.articleIds);
  await replaceMeetingParticipants(writing, reformed);
}

function list(values: readonly string[]): RawBuilder<unknown> {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

// The index is named here and below because SQLite would rather walk all members of a noun, or all people of the record.
async function pointFactsAtClusters(writing: Writing, { person, statement, meeting }: ReformedNouns): Promise<void> {
  await sql`
    update quote set person_id = m.cluster_id from link_member as m indexed by link_member_article
    where quote.article_id in ${list(person.articleIds)} and quote.speaker_local is not null
      and m.article_id = quote.article_id and m.noun = 'person' and m.local_id = quote.speaker_local and quote.person_id is not m.cluster_id`.execute(writing);
  await sql`
    update report_participant set person_id = m.cluster_id from link_member as m indexed by link_member_article
    where report_participant.article_id in ${list(person.articleIds)} and report_participant.person_local is not null
      and m.article_id = report_participant.article_id and m.noun = 'person' and m.local_id = report_participant.person_local
      and report_participant.person_id is not m.cluster_id`.execute(writing);
  await tellMentionedPeopleOf(sql`quote_mention.article_id in ${list(person.articleIds)}`).execute(writing);
  await sql`
    update quote set statement_id = m.cluster_id from link_member as m indexed by link_member_article
    where quote.article_id in ${list(statement.articleIds)}
      and m.article_id = quote.article_id and m.noun = 'statement' and m.local_id = quote.local_id and quote.statement_id is not m.cluster_id`.execute(writing);
  await sql`
    update report set meeting_id = m.cluster_id from link_member as m indexed by link_member_article
    where report.article_id in ${list(meeting.articleIds)}
      and m.article_id = report.article_id and m.noun = 'meeting' and m.local_id = report.local_id and report.meeting_id is not m.cluster_id`.execute(writing);
}

async function replaceArticlePeople(writing: Writing, articleIds: readonly string[]): Promise<void> {
  await sql`delete from article_person where article_id in ${list(articleIds)}`.execute(writing);
  await sql`
    insert into article_person (person_id, article_id, position, newest, oldest, release_at)
    select m.cluster_id, m.article_id, min(m.position), a.newest, a.oldest, a.release_at
    from link_member as m indexed by link_member_article join article as a on a.id = m.article_id
    where m.article_id in ${list(articleIds)} and m.noun = 'person' and m.cluster_id is not null
    group by m.cluster_id, m.article_id`.execute(writing);
}

async function replaceMeetingParticipants(writing: Writing, { person, meeting }: ReformedNouns): Promise<void> {
  await sql`
    delete from meeting_participant
    where meeting_id in ${list(meeting.clusterIds)} or meeting_id in (select meeting_id from report where article_id in ${list(person.articleIds)})`.execute(writing);
  await sql`
    insert or ignore into meeting_participant (person_id, meeting_id, newest, oldest, happens_newest, happens_oldest)
    select rp.person_id, m.id, m.newest, m.oldest, m.happens_newest, m.happens_oldest
    from meeting as m join report as r on r.meeting_id = m.id join report_participant as rp on rp.report_id = r.id
    where rp.person_id is not null
      and (m.id in ${list(meeting.clusterIds)} or m.id in (select meeting_id from report where article_id in ${list(person.articleIds)}))`.execute(writing);
  const meetings = sql`m.id in (select value from json_each(${JSON.stringify(meeting.clusterIds)}) union select meeting_id from report where article_id in ${list(person.articleIds)})`;
  await tellPartiesOf(meetings).execute(writing);
}
