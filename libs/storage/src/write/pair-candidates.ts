import type { LinkedNoun, PairLinking } from '@onrecord/domain';
import { sql } from 'kysely';
import { NEVER_MS } from '../database/publication-keys.js';
import type { Writing } from './linked-article.js';
import { BOND, loadMembers, type MemberRow } from './member-rows.js';

const MILLISECONDS_A_DAY = 86_400_000;

interface Candidate {
  readonly fresh_id: number;
  readonly other_id: number;
  readonly cluster_id: string;
}

/** The clusters outside which new members join, by the numbers of the members: through a bond, or a pair that is the same. */
export async function findJoinedClusters(writing: Writing, noun: LinkedNoun, pairs: PairLinking, members: readonly MemberRow[], inside: readonly MemberRow[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const joined = new Map(members.map((row) => [row.id, new Set<string>()]));
  const ids = JSON.stringify(members.map((row) => row.id));
  const insideIds = JSON.stringify(inside.map((row) => row.id));
  for (const { fresh_id, cluster_id } of await loadBonded(writing, noun, ids, insideIds)) joined.get(fresh_id)?.add(cluster_id);
  const fresh = new Map(members.map((row) => [row.id, row]));
  let candidates = await loadSharing(writing, noun, pairs, ids, insideIds);
  while (candidates.length > 0) {
    // One of each cluster mostly decides: the others are looked at only when it is not the same.
    const heads = [...new Map(candidates.map((candidate) => [`${candidate.fresh_id} ${candidate.cluster_id}`, candidate])).values()];
    const others = new Map((await loadMembers(writing, [...new Set(heads.map((head) => head.other_id))])).map((row) => [row.id, row]));
    for (const { fresh_id, other_id, cluster_id } of heads) {
      const [row, other] = [fresh.get(fresh_id), others.get(other_id)];
      if (row !== undefined && other !== undefined && pairs.isSame(row.member, other.member)) joined.get(fresh_id)?.add(cluster_id);
    }
    const seen = new Set(heads);
    candidates = candidates.filter((candidate) => !seen.has(candidate) && !joined.get(candidate.fresh_id)?.has(candidate.cluster_id));
  }
  return joined;
}

/** Whoever shares a bond is in one cluster: the first tells which. */
async function loadBonded(writing: Writing, noun: LinkedNoun, ids: string, insideIds: string): Promise<readonly Omit<Candidate, 'other_id'>[]> {
  const { rows } = await sql<Omit<Candidate, 'other_id'>>`
    select bonded.fresh_id, m.cluster_id from (
      select k.member_id as fresh_id, (
        select o.member_id from link_key as o where o.noun = ${noun} and o.key = k.key and o.member_id not in (select value from json_each(${insideIds})) limit 1) as other_id
      from json_each(${ids}) as given cross join link_key as k on k.member_id = given.value and substr(k.key, 1, 1) = ${BOND}) as bonded
    cross join link_member as m on m.id = bonded.other_id where m.cluster_id is not null`.execute(writing);
  return rows;
}

/** Members within the days that share enough keys, those that share most last. */
async function loadSharing(writing: Writing, noun: LinkedNoun, { days, sharedKeys, comparesUndated }: PairLinking, ids: string, insideIds: string): Promise<readonly Candidate[]> {
  const reach = days * MILLISECONDS_A_DAY;
  const { rows } = await sql<Candidate>`
    select shared.fresh_id, shared.other_id, m.cluster_id from (
      select k.member_id as fresh_id, o.member_id as other_id, count(*) as keys
      from json_each(${ids}) as given
      cross join link_key as k on k.member_id = given.value and substr(k.key, 1, 1) <> ${BOND} and (k.at < ${NEVER_MS} or ${comparesUndated ? 1 : 0})
      cross join link_key as o on o.noun = ${noun} and o.key = k.key and o.at between k.at - ${reach} and k.at + ${reach}
      where o.member_id not in (select value from json_each(${insideIds}))
      group by k.member_id, o.member_id having count(*) >= ${sharedKeys}) as shared
    cross join link_member as m on m.id = shared.other_id where m.cluster_id is not null
    order by shared.keys, shared.other_id`.execute(writing);
  return rows;
}
