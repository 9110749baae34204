import type { Cluster, Meeting, Person, Statement } from '@onrecord/domain';
import { sql } from 'kysely';
import { toMilliseconds, toPublicationKeys } from '../database/publication-keys.js';
import type { ClusterNoun } from '../database/tables.js';
import { inChunks } from '../database/row-chunks.js';
import type { Writing } from './linked-article.js';
import type { FormedCluster } from './reform-clusters.js';
import { findWithheldClusters } from './withheld-people.js';

/** Writes the rows of clusters formed anew, and deletes those of the clusters that are no more. */
export async function saveClusterRows(writing: Writing, noun: ClusterNoun, before: readonly string[], formed: readonly FormedCluster[]): Promise<void> {
  if (noun === 'person') await savePeople(writing, formed);
  if (noun === 'statement') await saveStatements(writing, formed);
  if (noun === 'meeting') await saveMeetings(writing, formed);
  const kept = new Set(formed.map(({ cluster }) => cluster.id));
  const gone = before.filter((id) => !kept.has(id));
  if (gone.length > 0) await sql`delete from ${sql.table(noun)} where id in (select value from json_each(${JSON.stringify(gone)}))`.execute(writing);
}

async function savePeople(writing: Writing, formed: readonly FormedCluster[]): Promise<void> {
  const withheld = await findWithheldClusters(writing, formed);
  const people = ofKind<Person>(formed, 'person');
  const rows = people.map(({ cluster, releaseAt }) => ({ id: cluster.id, name_key: toNameKey(cluster.name), most_quoted: 0, withheld: withheld.has(cluster.id) ? 1 : 0, release_at: releaseAt, value: JSON.stringify(cluster) }));
  for (const chunk of inChunks(rows)) {
    await writing.insertInto('person').values(chunk).onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ name_key: row.ref('excluded.name_key'), withheld: row.ref('excluded.withheld'), release_at: row.ref('excluded.release_at'), value: row.ref('excluded.value') }))).execute();
  }
  await saveNames(writing, people.map(({ cluster }) => cluster.id));
}

/** Writes the names of people anew, and their words for the index. */
export async function saveNames(writing: Writing, personIds: readonly string[]): Promise<void> {
  const ids = sql`(select value from json_each(${JSON.stringify(personIds)}))`;
  await sql`delete from person_name where person_id in ${ids}`.execute(writing);
  await sql`
    insert into person_name (person_id, name)
    select p.id, p.value ->> '$.name' from person as p where p.id in ${ids}
    union select p.id, n.value from person as p, json_each(p.value, '$.names') as n where p.id in ${ids}`.execute(writing);
  await sql`insert into person_words (rowid, name) select id, replace(replace(name, char(1), ' '), char(2), ' ') from person_name where person_id in ${ids}`.execute(writing);
}

async function saveStatements(writing: Writing, formed: readonly FormedCluster[]): Promise<void> {
  const rows = ofKind<Statement>(formed, 'statement').map(({ cluster, releaseAt }) => ({ id: cluster.id, release_at: releaseAt, value: JSON.stringify(cluster) }));
  for (const chunk of inChunks(rows)) {
    await writing.insertInto('statement').values(chunk).onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ release_at: row.ref('excluded.release_at'), value: row.ref('excluded.value') }))).execute();
  }
}

async function saveMeetings(writing: Writing, formed: readonly FormedCluster[]): Promise<void> {
  const rows = ofKind<Meeting>(formed, 'meeting').map(({ cluster, members, releaseAt }) => {
    const reported = members.flatMap((row) => toMilliseconds(row.member.published) ?? []);
    const { newest } = toPublicationKeys(reported.length === 0 ? undefined : reported.reduce((a, b) => Math.max(a, b)));
    const { oldest } = toPublicationKeys(reported.length === 0 ? undefined : reported.reduce((a, b) => Math.min(a, b)));
    return { id: cluster.id, kind: cluster.meetingKind, status: cluster.status, newest, oldest, release_at: releaseAt, value: JSON.stringify(cluster) };
  });
  for (const chunk of inChunks(rows)) {
    await writing
      .insertInto('meeting')
      .values(chunk)
      .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ kind: row.ref('excluded.kind'), status: row.ref('excluded.status'), newest: row.ref('excluded.newest'), oldest: row.ref('excluded.oldest'), release_at: row.ref('excluded.release_at'), value: row.ref('excluded.value') })))
      .execute();
  }
}

interface DatedCluster<Value> extends FormedCluster {
  readonly cluster: Cluster & Value;
  /** When the last of its articles was released: before that, it tells too much. */
  readonly releaseAt: number;
}

function ofKind<Value extends Cluster>(formed: readonly FormedCluster[], kind: Value['kind']): readonly DatedCluster<Value>[] {
  const isKind = (entry: FormedCluster): entry is FormedCluster & { readonly cluster: Value } => entry.cluster.kind === kind;
  return formed.filter(isKind).map((entry) => ({ ...entry, releaseAt: entry.members.reduce((latest, row) => Math.max(latest, row.releaseAt), 0) }));
}

/** Names sort without regard to case and diacritics. */
export function toNameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
