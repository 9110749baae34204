import type { EntityKind, Mention, MentionForm } from '@onrecord/domain';
import { linkArchive, type ArchiveIds } from '../documents/link-archive.js';
import { toOffsets, type Task } from './prediction.js';

const TYPES: Readonly<Record<Exclude<EntityKind, 'group'>, string>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };
const KINDS: Readonly<Record<MentionForm, string>> = { name: 'name', description: 'nominal', pronoun: 'pronoun' };

/** Who is named where, and who is one person across the archive. A mention that means nobody known is one entity with those of its chain. */
export const PEOPLE: Task = {
  form: 'text',
  nothing: { mentions: [] },
  predict: (archive) => {
    const ids = linkArchive(archive, 'person');
    return archive.map(({ id, analysed }) => ({
      mentions: analysed.mentions.flatMap((mention) =>
        mention.entityKind === 'group' ? [] : [{ span: toOffsets(analysed.article, mention.phrase ?? mention.span), type: TYPES[mention.entityKind], entity: entityOf(id, mention, ids), kind: KINDS[mention.form] }],
      ),
    }));
  },
};

function entityOf(documentId: string, mention: Mention, ids: ArchiveIds): string {
  const local = `${documentId}#${mention.entityId ?? mention.chain ?? mention.id}`;
  return ids.get(local) ?? local;
}
