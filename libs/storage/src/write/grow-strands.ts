import type { Linker, LinkMember, StrandLinking } from '@onrecord/domain';
import { nameCluster, orphansFollow } from './cluster-moves.js';
import type { LinkedArticle, Writing } from './linked-article.js';
import { loadClusterIdsOf, loadMembersOf, loadMembersOfStrand, replaceMembers, type MemberRow } from './member-rows.js';
import { savePeopleOfStrands, type PersonToSave } from './person-rows.js';
import type { Reformed } from './reform-clusters.js';
import { answerForStrands, deleteStrands, hangMembers, loadKeysOfStrands, loadStrandIdsOf, loadStrands, moveStrand, saveStrand, type OpenStrand } from './strand-rows.js';
import { placeStrands, type PlacedStrands } from './place-strands.js';

/**
 * Replaces an article's people and tells those of their names apart anew, by the strands of each name. Members are looked at
 * only where their strand goes to another person, or loses one of them.
 */
export async function growStrands(writing: Writing, strands: StrandLinking, linker: Linker, articleId: string, article: LinkedArticle | undefined, members: readonly LinkMember[]): Promise<Reformed> {
  const left = await loadClusterIdsOf(writing, 'person', articleId);
  const leftStrands = new Set(await loadStrandIdsOf(writing, articleId));
  await replaceMembers(writing, 'person', articleId, article, members, linker);
  const fresh = await loadMembersOf(writing, 'person', articleId);
  const keys = [...new Set([...fresh.flatMap((row) => row.member.keys), ...(await loadKeysOfStrands(writing, [...leftStrands]))])];
  const { open, shrunkKeys } = await growOpenStrands(writing, strands, await loadStrands(writing, keys), leftStrands, fresh);
  const reformed = { articleIds: new Set([articleId]), clusterIds: new Set(left) };
  const people: PersonToSave[] = fresh.filter(({ member }) => member.keys.length === 0).map((row) => toAlone(strands, row));
  const heirs = new Map<string, string>();
  const placed = keys.map((key) => placeStrands(strands, open.filter((row) => row.key === key), shrunkKeys.has(key)));
  for (const { formerIds, heirOf } of placed) {
    for (const id of formerIds) reformed.clusterIds.add(id);
    for (const [former, heir] of heirOf) heirs.set(former, heir);
  }
  await orphansFollow(writing, 'person', [...new Set([...left, ...heirs.keys()])], heirs);
  for (const name of placed) people.push(...(await movePlaced(writing, strands, name, reformed)));
  await nameCluster(writing, 'person', people.flatMap(({ stranded, fresh: rows }) => rows.map((row) => [row.id, stranded.person.id] as const)));
  await savePeopleOfStrands(writing, [...reformed.clusterIds], people);
  for (const { stranded } of people) reformed.clusterIds.add(stranded.person.id);
  return { articleIds: [...reformed.articleIds], clusterIds: [...reformed.clusterIds] };
}

/** The strands of the names with what left and what came; and the names of which a strand is gone, since it has no member left. */
async function growOpenStrands(writing: Writing, strands: StrandLinking, known: readonly OpenStrand[], leftStrands: ReadonlySet<number>, fresh: readonly MemberRow[]): Promise<{ readonly open: readonly OpenStrand[]; readonly shrunkKeys: ReadonlySet<string> }> {
  const open = known.map((row) => ({ ...row, isTouched: leftStrands.has(row.id!) }));
  for (const row of open) {
    if (!row.isTouched) continue;
    const behind = await loadMembersOfStrand(writing, row.id!);
    const articles = new Set<string>();
    row.strand = undefined;
    for (const { member, articleId } of behind) {
      row.strand = strands.add(row.strand, member, !articles.has(articleId));
      articles.add(articleId);
    }
  }
  for (const member of fresh) {
    const [key] = member.member.keys;
    if (key === undefined) continue;
    const signature = strands.signatureOf(member.member);
    let row = open.find((candidate) => candidate.key === key && candidate.signature === signature);
    if (row === undefined) open.push((row = { id: undefined, key, signature, clusterId: undefined, strand: undefined, fresh: [], isTouched: true }));
    row.strand = strands.add(row.strand, member.member, row.fresh.length === 0);
    row.fresh.push(member);
    row.isTouched = true;
  }
  const empty = open.filter((row) => row.strand === undefined);
  await deleteStrands(writing, empty.flatMap((row) => row.id ?? []));
  for (const row of open) if (row.isTouched && row.strand !== undefined) row.id = await saveStrand(writing, row);
  await hangMembers(writing, open.flatMap((row) => row.fresh.map((member) => [member.id, row.id!] as const)));
  return { open: open.filter((row) => row.strand !== undefined), shrunkKeys: new Set(empty.map((row) => row.key)) };
}

/** Moves the strands of one name to whom they are part of. @returns the people whose rows have to be written. */
async function movePlaced(writing: Writing, strands: StrandLinking, { people, alone, hasMoved }: PlacedStrands, reformed: { readonly articleIds: Set<string>; readonly clusterIds: Set<string> }): Promise<readonly PersonToSave[]> {
  const toSave: PersonToSave[] = [];
  for (const { stranded, rows } of people) {
    for (const row of rows) {
      // Members that were people of their own are none any more.
      if (row.clusterId === null) for (const { ownId } of await loadMembersOfStrand(writing, row.id!)) if (ownId !== null) reformed.clusterIds.add(ownId);
      if (row.clusterId !== stranded.person.id) for (const articleId of await moveStrand(writing, row.id!, stranded.person.id)) reformed.articleIds.add(articleId);
    }
    if (hasMoved || rows.some((row) => row.isTouched)) toSave.push({ stranded, rows, fresh: rows.flatMap((row) => row.fresh), isWhole: hasMoved || rows.some((row) => row.isTouched && row.fresh.length === 0) });
  }
  for (const row of alone) {
    if (row.clusterId !== null) for (const articleId of await moveStrand(writing, row.id!, null)) reformed.articleIds.add(articleId);
    const members = row.clusterId === null ? row.fresh : await loadMembersOfStrand(writing, row.id!);
    toSave.push(...members.map((member) => toAlone(strands, member)));
  }
  if (hasMoved) await answerForStrands(writing, [...people.flatMap(({ rows }) => rows), ...alone].map((row) => row.id!));
  return toSave;
}

function toAlone(strands: StrandLinking, row: MemberRow): PersonToSave {
  return { stranded: strands.alone(row.member), rows: [], fresh: [row], isWhole: false };
}
