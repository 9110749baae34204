import type { Cluster, LinkedNoun, Linker, LinkMember } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS, toMilliseconds } from '../database/publication-keys.js';
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

/** Stands before a bond among the keys; no key begins so. */
export const BOND = '=';

/** A row as selected. */
interface SelectedRow {
  readonly id: number;
  readonly article_id: string;
  readonly own_id: string | null;
  readonly cluster_id: string | null;
  readonly release_at: number;
  readonly member: string;
}

/** The columns of a member, for queries that call the table m. */
const MEMBER_COLUMNS = sql`m.id, m.article_id, m.own_id, m.cluster_id, m.release_at, m.member`;

function toMemberRow(row: SelectedRow): MemberRow {
  return { id: row.id, articleId: row.article_id, ownId: row.own_id, clusterId: row.cluster_id, releaseAt: row.release_at, member: JSON.parse(row.member) as LinkMember };
}

/** An article's members of one noun, in its order. */
export async function loadMembersOf(writing: Writing, noun: LinkedNoun, articleId: string): Promise<readonly MemberRow[]> {
  const { rows } = await sql<SelectedRow>`select ${MEMBER_COLUMNS} from link_member as m indexed by link_member_article where m.article_id = ${articleId} and m.noun = ${noun} order by m.position`.execute(writing);
  return rows.map(toMemberRow);
}

/** Members by their numbers. */
export async function loadMembers(writing: Writing, ids: readonly number[]): Promise<readonly MemberRow[]> {
  const { rows } = await sql<SelectedRow>`select ${MEMBER_COLUMNS} from json_each(${JSON.stringify(ids)}) as given cross join link_member as m on m.id = given.value`.execute(writing);
  return rows.map(toMemberRow);
}

/** All members of clusters. */
export async function loadMembersOfClusters(writing: Writing, noun: LinkedNoun, clusterIds: readonly string[]): Promise<readonly MemberRow[]> {
  const { rows } = await sql<SelectedRow>`
    select ${MEMBER_COLUMNS} from json_each(${JSON.stringify(clusterIds)}) as given cross join link_member as m on m.noun = ${noun} and m.cluster_id = given.value`.execute(writing);
  return rows.map(toMemberRow);
}

/** All members of a strand. */
export async function loadMembersOfStrand(writing: Writing, strandId: number): Promise<readonly MemberRow[]> {
  const { rows } = await sql<SelectedRow>`select ${MEMBER_COLUMNS} from link_member as m where m.strand_id = ${strandId}`.execute(writing);
  return rows.map(toMemberRow);
}

/** The clusters that an article's members are in. */
export async function loadClusterIdsOf(writing: Writing, noun: LinkedNoun, articleId: string): Promise<readonly string[]> {
  // The index is named because SQLite would rather walk all members of the noun that are in a cluster.
  const { rows } = await sql<{ cluster_id: string }>`
    select distinct cluster_id from link_member indexed by link_member_article
    where article_id = ${articleId} and noun = ${noun} and cluster_id is not null`.execute(writing);
  return rows.map((row) => row.cluster_id);
}

/** The keys of an article's members: whoever shares one may be linked otherwise when they change. */
export async function loadKeysOf(writing: Writing, noun: LinkedNoun, articleId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct k.key from link_member as m cross join link_key as k on k.member_id = m.id where m.article_id = ${articleId} and m.noun = ${noun}`.execute(writing);
  return rows.map((row) => row.key);
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
    at: toMilliseconds(member.published) ?? NEVER_MS,
    member: JSON.stringify(member),
  }));
  for (const chunk of inChunks(rows)) await writing.insertInto('link_member').values(chunk).execute();
  await sql`
    insert or ignore into link_key (noun, key, at, member_id)
    select m.noun, k.value, m.at, m.id from link_member as m, json_each(m.member, '$.keys') as k
    where m.article_id = ${articleId} and m.noun = ${noun}
    union all select m.noun, ${BOND} || b.value, m.at, m.id from link_member as m, json_each(m.member, '$.bonds') as b
    where m.article_id = ${articleId} and m.noun = ${noun}`.execute(writing);
}

function ownIdOf(clusters: readonly Cluster[]): string | undefined {
  return clusters[0]?.id;
}

/**
 * The members whose clusters have to be formed anew: those connected with the article's, or with a key that it had, through
 * shared keys. Linking decides on such a group as a whole, so each comes whole; nobody outside can change what comes out.
 * The walk goes from members to keys and from keys to members, each once.
 */
export async function loadCandidates(writing: Writing, noun: LinkedNoun, articleId: string, formerKeys: readonly string[]): Promise<readonly MemberRow[]> {
  const { rows } = await sql<SelectedRow>`
    with recursive reached (is_key, value) as (
      select 0, id from link_member where article_id = ${articleId} and noun = ${noun}
      union select 1, value from json_each(${JSON.stringify(formerKeys)})
      union select 1, k.key from reached cross join link_key as k on k.member_id = reached.value where reached.is_key = 0
      union select 0, k.member_id from reached cross join link_key as k on k.noun = ${noun} and k.key = reached.value where reached.is_key = 1
    )
    select ${MEMBER_COLUMNS}
    from reached cross join link_member as m on m.id = reached.value where reached.is_key = 0
    order by m.id`.execute(writing);
  return rows.map(toMemberRow);
}
