import { toMemberKey, type LinkedNoun, type Linker, type LinkMember, type PairLinking } from '@onrecord/domain';
import { sql } from 'kysely';
import { loadHeads, moveCluster, nameCluster, orphansFollow, type Head } from './cluster-moves.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { loadClusterIdsOf, loadMembersOf, loadMembersOfClusters, replaceMembers, type MemberRow } from './member-rows.js';
import { findJoinedClusters } from './pair-candidates.js';
import type { Reformed } from './reform-clusters.js';

/** A cluster to be: members that are new or were left behind, and the clusters as they stand that those join. */
interface Joint {
  readonly rows: MemberRow[];
  readonly clusterIds: Set<string>;
}

/**
 * Replaces an article's members of a noun whose clusters are what pairs join. Clusters that lose a member are formed anew from
 * those left behind; the others only grow, so that nothing is read of them but who is the same as a new member.
 */
export async function growPairs(writing: Writing, noun: LinkedNoun, pairs: PairLinking, linker: Linker, articleId: string, article: LinkedArticle | undefined, members: readonly LinkMember[]): Promise<Reformed> {
  const left = await loadClusterIdsOf(writing, noun, articleId);
  await replaceMembers(writing, noun, articleId, article, members, linker);
  const fresh = await loadMembersOf(writing, noun, articleId);
  const behind = await loadMembersOfClusters(writing, noun, left);
  const inside = [...fresh, ...behind];
  const joined = await findJoinedClusters(writing, noun, pairs, fresh, inside);
  const joints = toJoints(linker.form(noun, inside.map((row) => row.member)), inside, joined);
  const heads = await loadHeads(writing, noun, [...new Set(joints.flatMap((joint) => [...joint.clusterIds]))]);
  const reformed = { articleIds: new Set([articleId]), clusterIds: new Set(left) };
  const named = joints.map((joint) => ({ ...joint, id: toId(joint, heads) }));
  await orphansFollow(writing, noun, left, heirsOf(left, named));
  for (const { id, rows, clusterIds } of named) {
    for (const other of clusterIds) {
      reformed.clusterIds.add(other);
      if (other !== id) for (const moved of await moveCluster(writing, noun, other, id)) reformed.articleIds.add(moved);
    }
    reformed.clusterIds.add(id);
    for (const row of rows) if (row.clusterId !== id) reformed.articleIds.add(row.articleId);
  }
  await nameCluster(writing, noun, named.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)));
  if (noun === 'statement') await saveStatements(writing, left, named);
  return { articleIds: [...reformed.articleIds], clusterIds: [...reformed.clusterIds] };
}

/** New clusters, those that join one cluster as it stands taken together; each is merged into the largest, so that it costs about what there is. */
function toJoints(clusters: ReturnType<Linker['form']>, rows: readonly MemberRow[], joined: ReadonlyMap<number, ReadonlySet<string>>): readonly Joint[] {
  const byKey = new Map(rows.map((row) => [toMemberKey(row.member.ref), row]));
  const joints = new Set<Joint>();
  const ownerOf = new Map<string, Joint>();
  for (const { members } of clusters) {
    const own = members.flatMap((ref) => byKey.get(toMemberKey(ref)) ?? []);
    const fresh = { rows: own, clusterIds: new Set(own.flatMap((row) => [...(joined.get(row.id) ?? [])])) };
    const touched = new Set([...fresh.clusterIds].flatMap((id) => ownerOf.get(id) ?? []));
    const [largest, ...others] = [fresh, ...touched].sort((one, other) => sizeOf(other) - sizeOf(one));
    for (const other of others) {
      joints.delete(other);
      for (const row of other.rows) largest!.rows.push(row);
      for (const id of other.clusterIds) largest!.clusterIds.add(id);
      for (const id of other.clusterIds) ownerOf.set(id, largest!);
    }
    if (largest === fresh) for (const id of fresh.clusterIds) ownerOf.set(id, fresh);
    joints.add(largest!);
  }
  return [...joints];
}

const sizeOf = ({ rows, clusterIds }: Joint): number => rows.length + clusterIds.size;

/** The id of the earliest of all. */
function toId({ rows, clusterIds }: Joint, heads: ReadonlyMap<string, Head>): string {
  const all: readonly Head[] = [...rows.map(({ member, ownId }) => ({ ref: member.ref, published: member.published, id: ownId! })), ...[...clusterIds].flatMap((id) => heads.get(id) ?? [])];
  return all.reduce((first, head) => (isBefore(head, first) ? head : first)).id;
}

/** The total order of members: by publication, undated last, ties by article and by place in it. */
function isBefore(a: Head, b: Head): boolean {
  const [first, second] = [a, b].map(({ published }) => (published === undefined ? Infinity : Date.parse(published)));
  if (first !== second) return first! < second!;
  if (a.ref.articleId !== b.ref.articleId) return a.ref.articleId < b.ref.articleId;
  return a.ref.localId.length === b.ref.localId.length ? a.ref.localId < b.ref.localId : a.ref.localId.length < b.ref.localId.length;
}

/** For each cluster that lost a member the one to which most of those left behind went, of equals the first by id. */
function heirsOf(left: readonly string[], named: readonly (Joint & { readonly id: string })[]): ReadonlyMap<string, string> {
  const shares = new Map(left.map((former) => [former, new Map<string, number>()]));
  for (const { id, rows } of named) {
    for (const { clusterId } of rows) {
      const counts = clusterId === null ? undefined : shares.get(clusterId);
      counts?.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Map(
    [...shares].flatMap(([former, counts]) => {
      const [heir] = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
      return heir === undefined ? [] : [[former, heir[0]] as const];
    }),
  );
}

/** Writes the rows of statements that have new members and deletes those of statements that are no more. */
async function saveStatements(writing: Writing, left: readonly string[], named: readonly (Joint & { readonly id: string })[]): Promise<void> {
  const before = [...new Set(named.flatMap(({ clusterIds }) => [...clusterIds]))];
  const known = await writing.selectFrom('statement').select(['id', 'release_at']).where('id', 'in', before).execute();
  const releases = new Map(known.map((row) => [row.id, row.release_at]));
  const rows = named.map(({ id, rows: members, clusterIds }) => [id, Math.max(0, ...members.map((row) => row.releaseAt), ...[...clusterIds].map((other) => releases.get(other) ?? 0))]);
  const kept = new Set(rows.map(([id]) => id));
  const gone = [...left, ...before].filter((id) => !kept.has(id));
  await sql`delete from statement where id in (select value from json_each(${JSON.stringify(gone)}))`.execute(writing);
  await sql`
    insert into statement (id, release_at, value) select value ->> 0, value ->> 1, json_object('kind', 'statement', 'id', value ->> 0) from json_each(${JSON.stringify(rows)}) where true
    on conflict (id) do update set release_at = excluded.release_at, value = excluded.value`.execute(writing);
}
