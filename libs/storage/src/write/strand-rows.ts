import type { PersonStrand } from '@onrecord/domain';
import { sql } from 'kysely';
import type { Writing } from './linked-article.js';
import type { MemberRow } from './member-rows.js';

/** A strand while its members change. */
export interface OpenStrand {
  /** Its number in the table; `undefined` before it has a row. */
  id: number | undefined;
  readonly key: string;
  readonly signature: string;
  /** The person it was part of; `undefined` for a new strand, null when its members were people of their own. */
  readonly clusterId: string | null | undefined;
  /** `undefined` while it has no member. */
  strand: PersonStrand | undefined;
  /** Its new members. */
  readonly fresh: MemberRow[];
  /** Whether members came or went. */
  isTouched: boolean;
}

/** All strands of some keys. */
export async function loadStrands(writing: Writing, keys: readonly string[]): Promise<readonly OpenStrand[]> {
  const { rows } = await sql<{ id: number; key: string; signature: string; cluster_id: string | null; value: string }>`
    select s.id, s.key, s.signature, s.cluster_id, s.value from json_each(${JSON.stringify(keys)}) as given cross join strand as s on s.key = given.value`.execute(writing);
  return rows.map((row) => ({ id: row.id, key: row.key, signature: row.signature, clusterId: row.cluster_id, strand: JSON.parse(row.value) as PersonStrand, fresh: [], isTouched: false }));
}

/** Writes a strand's row but for the person, which is told when it moves. @returns its number. */
export async function saveStrand(writing: Writing, { id, key, signature, strand }: OpenStrand): Promise<number> {
  const value = JSON.stringify(strand);
  if (id === undefined) return (await writing.insertInto('strand').values({ key, signature, value }).returning('id').executeTakeFirstOrThrow()).id;
  await writing.updateTable('strand').set({ value }).where('id', '=', id).execute();
  return id;
}

/** Takes strands out that have no member left. */
export async function deleteStrands(writing: Writing, ids: readonly number[]): Promise<void> {
  await sql`delete from strand where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(writing);
}

/** The strands that an article's members hang on. */
export async function loadStrandIdsOf(writing: Writing, articleId: string): Promise<readonly number[]> {
  const { rows } = await sql<{ strand_id: number }>`
    select distinct strand_id from link_member indexed by link_member_article where article_id = ${articleId} and noun = 'person' and strand_id is not null`.execute(writing);
  return rows.map((row) => row.strand_id);
}

/** The keys of strands. */
export async function loadKeysOfStrands(writing: Writing, ids: readonly number[]): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`select distinct s.key from json_each(${JSON.stringify(ids)}) as given cross join strand as s on s.id = given.value`.execute(writing);
  return rows.map((row) => row.key);
}

/** Hangs members on strands. */
export async function hangMembers(writing: Writing, strandOfMember: readonly (readonly [memberId: number, strandId: number])[]): Promise<void> {
  await sql`update link_member set strand_id = change.value ->> 1 from json_each(${JSON.stringify(strandOfMember)}) as change where link_member.id = change.value ->> 0`.execute(writing);
}

/** Puts all members of a strand into one cluster, or each into one of its own. @returns the articles of those that moved. */
export async function moveStrand(writing: Writing, strandId: number, clusterId: string | null): Promise<readonly string[]> {
  await writing.updateTable('strand').set({ cluster_id: clusterId }).where('id', '=', strandId).execute();
  const { rows } = await sql<{ article_id: string }>`
    update link_member set cluster_id = coalesce(${clusterId}, own_id)
    where strand_id = ${strandId} and cluster_id is not coalesce(${clusterId}, own_id) returning article_id`.execute(writing);
  return rows.map((row) => row.article_id);
}

/** Lets every member's own id answer for the cluster that it is in; new members are in none yet. */
export async function answerForStrands(writing: Writing, ids: readonly number[]): Promise<void> {
  await sql`
    insert or replace into answering_id (noun, id, cluster_id)
    select 'person', m.own_id, m.cluster_id from json_each(${JSON.stringify(ids)}) as given cross join link_member as m on m.strand_id = given.value where m.own_id is not null and m.cluster_id is not null`.execute(writing);
}
