import type { LinkedNoun } from '@onrecord/domain';
import { sql } from 'kysely';
import type { Writing } from './linked-article.js';
import type { FormedCluster } from './reform-clusters.js';

/**
 * Keeps every id answering. A cluster answers to its own id and to the id that each member would have alone, which makes
 * the aliases the same in any order of intake. An id whose member is gone follows most of the members it was with.
 */
export async function saveAnsweringIds(writing: Writing, noun: LinkedNoun, before: readonly string[], formed: readonly FormedCluster[]): Promise<void> {
  const { rows: was } = await sql<{ id: string; cluster_id: string }>`
    select id, cluster_id from answering_id where noun = ${noun} and cluster_id in (select value from json_each(${JSON.stringify(before)}))`.execute(writing);
  const answers = new Map<string, string>();
  for (const { cluster, members } of formed) for (const id of [cluster.id, ...members.flatMap((row) => row.ownId ?? [])]) answers.set(id, cluster.id);
  for (const { id, cluster_id } of was) {
    const heir = answers.has(id) ? undefined : heirOf(cluster_id, formed);
    if (heir !== undefined) answers.set(id, heir);
  }
  const same = new Map(was.map((row) => [row.id, row.cluster_id]));
  const changed = [...answers].filter(([id, clusterId]) => same.get(id) !== clusterId);
  const gone = was.filter((row) => !answers.has(row.id)).map((row) => row.id);
  await sql`delete from answering_id where noun = ${noun} and id in (select value from json_each(${JSON.stringify(gone)}))`.execute(writing);
  await sql`insert or replace into answering_id (noun, id, cluster_id) select ${noun}, value ->> 0, value ->> 1 from json_each(${JSON.stringify(changed)})`.execute(writing);
}

function heirOf(formerId: string, formed: readonly FormedCluster[]): string | undefined {
  const shares = formed.map(({ cluster, members }) => ({ id: cluster.id, count: members.filter((row) => row.clusterId === formerId).length })).filter(({ count }) => count > 0);
  return shares.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))[0]?.id;
}
