import { toMemberKey, type LinkedNoun } from '@onrecord/domain';
import { linker } from '@onrecord/linking';
import type { ReadDocument } from './read-archive.js';

/** Ids across the documents of one archive, by `documentId#localId`; a fact that takes no part in linking has none. */
export type ArchiveIds = ReadonlyMap<string, string>;

/** Links the documents as one archive and tells the id of the person, statement or meeting behind each fact of one noun. */
export function linkArchive(documents: readonly ReadDocument[], noun: LinkedNoun): ArchiveIds {
  const members = documents.flatMap(({ id, analysed }) => linker.membersOf(id, analysed, linker.identify(id, analysed)).filter((member) => member.noun === noun));
  const ids = new Map<string, string>();
  for (const cluster of linker.form(noun, members)) for (const member of cluster.members) ids.set(toMemberKey(member), cluster.id);
  return ids;
}
