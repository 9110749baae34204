import type { AuthorityEntry, AuthorityOutcome } from '@onrecord/domain';
import { sql } from 'kysely';
import { inChunks } from '../database/row-chunks.js';
import { isShown } from '../visibility/visibility.js';
import { toNameKey } from './cluster-rows.js';
import type { Writing } from './linked-article.js';

/** An entry with the people of its name. */
interface FoundEntry {
  readonly entry: AuthorityEntry;
  readonly outcome: AuthorityOutcome;
  readonly personId?: string;
}

/** Keeps what an authority file says, in the place of all that was kept before. @returns what came of each entry, in order. */
export async function keepAuthority(writing: Writing, entries: readonly AuthorityEntry[], nowMs: number): Promise<readonly AuthorityOutcome[]> {
  const found = await findPeople(writing, entries, nowMs);
  const rows = found.flatMap(({ entry, personId }) => (personId === undefined ? [] : [{ person_id: personId, current_id: personId, value: JSON.stringify(entry.authority) }]));
  await writing.deleteFrom('person_authority').execute();
  for (const chunk of inChunks(rows)) await writing.insertInto('person_authority').values(chunk).execute();
  return found.map(({ outcome }) => outcome);
}

/** Whom each entry means: the one person of its name among those who may be joined across articles; nobody private is. */
async function findPeople(writing: Writing, entries: readonly AuthorityEntry[], nowMs: number): Promise<readonly FoundEntry[]> {
  const keys = entries.map(({ name }) => toNameKey(name));
  const { rows } = await sql<{ name_key: string; ids: string }>`
    select given.value as name_key, json_group_array(p.id) as ids
    from (select distinct value from json_each(${JSON.stringify(keys)})) as given
    cross join person as p on p.name_key = given.value and ${isShown('person', nowMs)}
    where exists (select 1 from link_member as m where m.noun = 'person' and m.cluster_id = p.id and json_array_length(m.member, '$.keys') > 0)
    group by given.value`.execute(writing);
  const idsOf = new Map(rows.map((row) => [row.name_key, JSON.parse(row.ids) as readonly string[]]));
  const told = new Map<string, number>();
  for (const key of keys) told.set(key, (told.get(key) ?? 0) + 1);
  return entries.map((entry, index): FoundEntry => {
    const ids = idsOf.get(keys[index]!) ?? [];
    if (told.get(keys[index]!) !== 1) return { entry, outcome: 'told-twice' };
    const [personId] = ids;
    if (personId === undefined) return { entry, outcome: 'unknown' };
    return ids.length > 1 ? { entry, outcome: 'several-people' } : { entry, outcome: 'applied', personId };
  });
}
