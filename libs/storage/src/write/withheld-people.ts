import { sql } from 'kysely';
import type { Writing } from './linked-article.js';
import type { FormedCluster } from './reform-clusters.js';

/**
 * The clusters that are withheld people: any with a member, or under an id, that was ever part of one. Whoever is withheld
 * stays so, whatever they are joined with or parted from. The ids of new members are noted.
 */
export async function findWithheldClusters(writing: Writing, formed: readonly FormedCluster[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(formed.flatMap(toIds))];
  const { rows } = await sql<{ id: string }>`select id from withheld_person where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(writing);
  if (rows.length === 0) return new Set();
  const known = new Set(rows.map((row) => row.id));
  const withheld = formed.filter((entry) => toIds(entry).some((id) => known.has(id)));
  await noteWithheldIds(writing, withheld.flatMap(toIds));
  return new Set(withheld.map(({ cluster }) => cluster.id));
}

/** Withholds whoever answers to an id, now and whenever they come back. @returns the person now known under it. */
export async function withholdPerson(writing: Writing, id: string): Promise<string | undefined> {
  const answering = await writing.selectFrom('answering_id').select('cluster_id').where('noun', '=', 'person').where('id', '=', id).executeTakeFirst();
  await noteWithheldIds(writing, [id]);
  if (answering === undefined) return undefined;
  await sql`insert or ignore into withheld_person (id) select id from answering_id where noun = 'person' and cluster_id = ${answering.cluster_id}`.execute(writing);
  await writing.updateTable('person').set({ withheld: 1 }).where('id', '=', answering.cluster_id).execute();
  return answering.cluster_id;
}

/** Notes ids of withheld people. */
export async function noteWithheldIds(writing: Writing, ids: readonly string[]): Promise<void> {
  await sql`insert or ignore into withheld_person (id) select value from json_each(${JSON.stringify(ids)})`.execute(writing);
}

function toIds({ cluster, members }: FormedCluster): readonly string[] {
  return [cluster.id, ...members.flatMap((row) => row.ownId ?? [])];
}
