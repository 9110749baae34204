import { toMemberKey, type Cluster, type LinkedNoun, type Linker, type LinkMember } from '@onrecord/domain';
import { sql } from 'kysely';
import { saveAnsweringIds } from './answering-ids.js';
import { saveClusterRows } from './cluster-rows.js';
import type { ClusterNoun } from '../database/tables.js';
import { growPairs } from './grow-pairs.js';
import { growStrands } from './grow-strands.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { loadCandidates, loadClusterIdsOf, loadKeysOf, replaceMembers, type MemberRow } from './member-rows.js';

/** A cluster as formed, with the rows of its members. */
export interface FormedCluster {
  readonly cluster: Cluster;
  readonly members: readonly MemberRow[];
}

/** What forming clusters anew has touched, so that what is derived from them follows. */
export interface Reformed {
  /** Articles with a member that has changed its cluster. */
  readonly articleIds: readonly string[];
  /** Clusters formed, and clusters that are no more. */
  readonly clusterIds: readonly string[];
}

/** Replaces an article's members of one noun, and forms what they join or leave. */
export function reformClusters(writing: Writing, noun: LinkedNoun, linker: Linker, articleId: string, article: LinkedArticle | undefined, members: readonly LinkMember[]): Promise<Reformed> {
  const pairs = linker.pairs?.[noun];
  if (pairs !== undefined) return growPairs(writing, noun, pairs, linker, articleId, article, members);
  if (noun === 'person' && linker.strands !== undefined) return growStrands(writing, linker.strands, linker, articleId, article, members);
  return noun === 'copies' ? Promise.resolve({ articleIds: [], clusterIds: [] }) : reformGroups(writing, noun, linker, articleId, article, members);
}

/** Forms anew every group that an article's members join or leave: work grows with these groups, not with the archive. */
async function reformGroups(writing: Writing, noun: ClusterNoun, linker: Linker, articleId: string, article: LinkedArticle | undefined, members: readonly LinkMember[]): Promise<Reformed> {
  const left = await loadClusterIdsOf(writing, noun, articleId);
  const formerKeys = await loadKeysOf(writing, noun, articleId);
  await replaceMembers(writing, noun, articleId, article, members, linker);
  const candidates = await loadCandidates(writing, noun, articleId, formerKeys);
  const formed = toFormed(linker.form(noun, candidates.map((row) => row.member)), candidates);
  const before = [...new Set([...left, ...candidates.flatMap((row) => row.clusterId ?? [])])];
  await saveClusterRows(writing, noun, before, formed);
  await saveAnsweringIds(writing, noun, before, formed);
  const moved = await moveMembers(writing, candidates, formed);
  return { articleIds: [...new Set([articleId, ...moved])], clusterIds: [...new Set([...before, ...formed.map(({ cluster }) => cluster.id)])] };
}

function toFormed(clusters: readonly Cluster[], candidates: readonly MemberRow[]): readonly FormedCluster[] {
  const byKey = new Map(candidates.map((row) => [toMemberKey(row.member.ref), row]));
  return clusters.map((cluster) => ({ cluster, members: cluster.members.flatMap((ref) => byKey.get(toMemberKey(ref)) ?? []) }));
}

/** @returns the articles of the members that changed their cluster. */
async function moveMembers(writing: Writing, candidates: readonly MemberRow[], formed: readonly FormedCluster[]): Promise<readonly string[]> {
  const clusterOf = new Map(formed.flatMap(({ cluster, members }) => members.map((row) => [row.id, cluster.id] as const)));
  const moved = candidates.filter((row) => (clusterOf.get(row.id) ?? null) !== row.clusterId);
  const changes = moved.map((row) => [row.id, clusterOf.get(row.id) ?? null]);
  await sql`
    update link_member set cluster_id = change.value ->> 1 from json_each(${JSON.stringify(changes)}) as change
    where link_member.id = change.value ->> 0`.execute(writing);
  return moved.map((row) => row.articleId);
}
