import type { LinkedNoun, LinkMember, MemberRef } from '@onrecord/domain';
import { sql } from 'kysely';
import type { Writing } from './linked-article.js';

/** The earliest member of a cluster, after which it is named. */
export interface Head {
  readonly ref: MemberRef;
  readonly published: string | undefined;
  readonly id: string;
}

/** The earliest member of each cluster, by the cluster's id. */
export async function loadHeads(writing: Writing, noun: LinkedNoun, clusterIds: readonly string[]): Promise<ReadonlyMap<string, Head>> {
  const { rows } = await sql<{ cluster_id: string; own_id: string; member: string }>`
    select given.value as cluster_id, m.own_id, m.member from json_each(${JSON.stringify(clusterIds)}) as given
    cross join link_member as m on m.id = (
      select first.id from link_member as first where first.noun = ${noun} and first.cluster_id = given.value
      order by first.at, first.article_id, length(first.local_id), first.local_id limit 1)`.execute(writing);
  return new Map(
    rows.map((row) => {
      const { ref, published } = JSON.parse(row.member) as LinkMember;
      return [row.cluster_id, { ref, published, id: row.own_id }];
    }),
  );
}

/** Puts all members of a cluster into another, with all ids that answer for it. @returns their articles. */
export async function moveCluster(writing: Writing, noun: LinkedNoun, from: string, to: string): Promise<readonly string[]> {
  const { rows } = await sql<{ article_id: string }>`update link_member set cluster_id = ${to} where noun = ${noun} and cluster_id = ${from} returning article_id`.execute(writing);
  await sql`update answering_id set cluster_id = ${to} where noun = ${noun} and cluster_id = ${from}`.execute(writing);
  return rows.map((row) => row.article_id);
}

/** Puts members into clusters, each with the id that it would have alone. */
export async function nameCluster(writing: Writing, noun: LinkedNoun, clusterOfMember: readonly (readonly [memberId: number, clusterId: string])[]): Promise<void> {
  const changes = JSON.stringify(clusterOfMember);
  await sql`update link_member set cluster_id = change.value ->> 1 from json_each(${changes}) as change where link_member.id = change.value ->> 0`.execute(writing);
  await sql`
    insert or replace into answering_id (noun, id, cluster_id)
    select ${noun}, m.own_id, m.cluster_id from json_each(${changes}) as change cross join link_member as m on m.id = change.value ->> 0 where m.own_id is not null`.execute(writing);
}

/** Ids that answered for a cluster go on to its heir, and to nobody where there is none. */
export async function orphansFollow(writing: Writing, noun: LinkedNoun, left: readonly string[], heirs: ReadonlyMap<string, string>): Promise<void> {
  for (const former of left) {
    const heir = heirs.get(former);
    if (heir === undefined) await sql`delete from answering_id where noun = ${noun} and cluster_id = ${former}`.execute(writing);
    else if (heir !== former) await sql`update answering_id set cluster_id = ${heir} where noun = ${noun} and cluster_id = ${former}`.execute(writing);
  }
}
