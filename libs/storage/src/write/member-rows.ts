import type { Cluster, LinkedNoun, Linker, LinkMember } from '@onrecord/domain';
import { sql } from 'kysely';
import { inChunks } from '../database/row-chunks.js';
import type { LinkedArticle, Writing } from './linked-article.js';

/** A member as it stands in the table, with the cluster it was in so far. */
export interface MemberRow {
  readonly id: number;
  readonly articleId: string;
  readonly ownId: string | null;
  readonly clusterId: string | null;
  readonly releaseAt: number;
  readonly member: LinkMember;
}

/** The clusters that an article's members are in. */
export async function loadClusterIdsOf(writing: Writing, noun: LinkedNoun, articleId: string): Promise<readonly string[]> {
  const rows = await writing.selectFrom('link_member').select('cluster_id').distinct().where('article_id', '=', articleId).where('noun', '=', noun).where('cluster_id', 'is not', null).execute();
  return rows.flatMap((row) => row.cluster_id ?? []);
}

/** Puts an article's members of one noun in the place of those it had. */
export async function replaceMembers(writing: Writing, noun: LinkedNoun, articleId: string, article: LinkedArticle | undefined, members: readonly LinkMember[], linker: Linker): Promise<void> {
  await writing.deleteFrom('link_member').where('article_id', '=', articleId).where('noun', '=', noun).execute();
  if (article === undefined) return;
  const rows = members.map((member, position) => ({
    noun,
    position,
    article_id: articleId,
    local_id: member.ref.localId,
    own_id: ownIdOf(linker.form(noun, [member])) ?? null,
    release_at: article.releaseAt,
    member: JSON.stringify(member),
  }));
  for (const chunk of inChunks(rows)) await writing.insertInto('link_member').values(chunk).execute();
  await sql`
    insert or ignore into link_key (noun, key, member_id)
    select m.noun, k.value, m.id from link_member as m, json_each(m.member, '$.keys') as k
    where m.article_id = ${articleId} and m.noun = ${noun}`.execute(writing);
}

function ownIdOf(clusters: readonly Cluster[]): string | undefined {
  return clusters[0]?.id;
}

/**
 * The members whose clusters have to be formed anew: the article's, all of the clusters that it was in, and all of the
 * clusters with a member that shares a key with one of the article's. Linking relates only members that share a key, and a
 * cluster is given whole, so that nobody outside can change what comes out.
 */
export async function loadCandidates(writing: Writing, noun: LinkedNoun, articleId: string, clusterIds: readonly string[]): Promise<readonly MemberRow[]> {
  const { rows } = await sql<{ id: number; article_id: string; own_id: string | null; cluster_id: string | null; release_at: number; member: string }>`
    with sharing as (
      select distinct other.member_id as id
      from link_member as mine
      cross join link_key as key on key.member_id = mine.id
      cross join link_key as other on other.noun = key.noun and other.key = key.key
      where mine.article_id = ${articleId} and mine.noun = ${noun}
    ), touched as (
      select value as id from json_each(${JSON.stringify(clusterIds)})
      union select m.cluster_id from sharing cross join link_member as m on m.id = sharing.id where m.cluster_id is not null
    )
    select m.id, m.article_id, m.own_id, m.cluster_id, m.release_at, m.member from link_member as m
    where m.id in (
      select c.id from touched cross join link_member as c on c.noun = ${noun} and c.cluster_id = touched.id
      union select id from sharing
      union select id from link_member where article_id = ${articleId} and noun = ${noun}
    )
    order by m.id`.execute(writing);
  return rows.map((row) => ({ id: row.id, articleId: row.article_id, ownId: row.own_id, clusterId: row.cluster_id, releaseAt: row.release_at, member: JSON.parse(row.member) as LinkMember }));
}
