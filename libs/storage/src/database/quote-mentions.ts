import { sql, type RawBuilder } from 'kysely';

/** Mentions of an article beyond which this migration tells its quotes without them: a hundred times what a long article has, and pairs in SQL grow with the square. */
const MENTIONS_AT_MOST = 5000;

/** Tells of the quotes that were there before whom their content names or means; those of later articles are told as they come (`mention-rows.ts`). */
function tellMentionsOf(articles: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  insert into quote_mention (quote_seq, article_id, person_local)
  with found as materialized (
    select q.seq, q.article_id, q.speaker_local, content.value ->> '$.start' as starts, content.value ->> '$.end' as ends
    from article as a cross join quote as q on q.article_id = a.id cross join json_each(q.record, '$.quote.content') as content where ${articles})
  select distinct found.seq, a.id, mention.value ->> '$.entityId'
  from article as a cross join version as v on v.id = a.version_id cross join json_each(v.analysed, '$.mentions') as mention
  cross join found on found.article_id = a.id and mention.value ->> '$.span.start' >= found.starts and mention.value ->> '$.span.end' <= found.ends
  where ${articles} and json_array_length(v.analysed, '$.mentions') <= ${sql.lit(MENTIONS_AT_MOST)} and mention.value ->> '$.entityKind' = 'person' and mention.value ->> '$.entityId' is not null and mention.value ->> '$.entityId' is not found.speaker_local`;
}

/** The people whom the articles of these rows mean across articles. */
export function tellMentionedPeopleOf(articles: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  update quote_mention set person_id = m.cluster_id from link_member as m indexed by link_member_article
  where ${articles} and m.article_id = quote_mention.article_id and m.noun = 'person' and m.local_id = quote_mention.person_local and quote_mention.person_id is not m.cluster_id`;
}

/** The statements of this migration, in order. */
export const QUOTE_MENTIONS: readonly (string | RawBuilder<unknown>)[] = [
  `create table quote_mention (
    quote_seq integer not null references quote (seq) on delete cascade, article_id text not null, person_local text not null, person_id text,
    primary key (quote_seq, person_local)) without rowid`,
  `create index quote_mention_article on quote_mention (article_id, person_local)`,
  `create index quote_mention_person on quote_mention (person_id, quote_seq) where person_id is not null`,
  tellMentionsOf(sql`a.linked = 1`),
  tellMentionedPeopleOf(sql`true`),
];
