import type { StrandedPerson } from '@onrecord/domain';
import { sql } from 'kysely';
import { saveNames, toNameKey } from './cluster-rows.js';
import type { Writing } from './linked-article.js';
import type { MemberRow } from './member-rows.js';
import type { OpenStrand } from './strand-rows.js';
import { noteWithheldIds } from './withheld-people.js';

/** A person whose row is to be written. */
export interface PersonToSave {
  readonly stranded: StrandedPerson;
  /** The strands; none for a member that is a person of its own. */
  readonly rows: readonly OpenStrand[];
  /** The members that are new in it. */
  readonly fresh: readonly MemberRow[];
  /** Whether other members came or went, so that the row cannot go on from what it is. */
  readonly isWhole: boolean;
}

/** A person's row as it stands. */
interface KnownPerson {
  readonly id: string;
  readonly withheld: number;
  readonly release_at: number;
  readonly names: string;
}

/** Writes people formed from strands, and deletes those, of the touched, who are no more. */
export async function savePeopleOfStrands(writing: Writing, touched: readonly string[], people: readonly PersonToSave[]): Promise<void> {
  const ids = people.map(({ stranded }) => stranded.person.id);
  const known = new Map((await loadKnown(writing, ids)).map((row) => [row.id, row]));
  const whole = people.filter((person) => person.isWhole || !known.has(person.stranded.person.id)).map(({ stranded }) => stranded.person.id);
  const releases = await loadReleases(writing, whole);
  const withheld = await findWithheld(writing, people, known, whole);
  for (const person of people) {
    const { id, name, names } = person.stranded.person;
    const release_at = releases.get(id) ?? Math.max(known.get(id)?.release_at ?? 0, ...person.fresh.map((row) => row.releaseAt));
    const row = { name_key: toNameKey(name), withheld: withheld.has(id) ? 1 : 0, release_at, value: JSON.stringify(toStoredPerson(person)) };
    await writing.insertInto('person').values({ id, most_quoted: 0, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute();
    if (known.get(id)?.names !== JSON.stringify(names)) await saveNames(writing, [id]);
  }
  await sql`
    delete from person where id in (select value from json_each(${JSON.stringify(touched)}))
    and not exists (select 1 from link_member as m where m.noun = 'person' and m.cluster_id = person.id)`.execute(writing);
}

/** Without its members: those are looked up when it is read, and so are the articles of its roles, by the strands that tell them. */
function toStoredPerson({ stranded: { person, tellers }, rows }: PersonToSave): unknown {
  const { members: _members, ...rest } = person;
  const rowOf = new Map(rows.map((row) => [row.signature, row]));
  const roles = person.roles.map(({ words, of, tense }, index) => {
    const strands = tellers[index]!.flatMap((signature) => rowOf.get(signature) ?? []);
    const [first] = strands.map((row) => row.strand!.first.ref.articleId);
    return { words, of, tense, strands: rows.length === 0 ? undefined : strands.map((row) => row.id), firstArticleId: first };
  });
  return { ...rest, roles };
}

async function loadKnown(writing: Writing, ids: readonly string[]): Promise<readonly KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select p.id, p.withheld, p.release_at, p.value -> '$.names' as names from json_each(${JSON.stringify(ids)}) as given cross join person as p on p.id = given.value`.execute(writing);
  return rows;
}

/** When the last of its articles was released: before that, a person tells too much. */
async function loadReleases(writing: Writing, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; release_at: number }>`
    select given.value as id, max(m.release_at) as release_at from json_each(${JSON.stringify(ids)}) as given
    cross join link_member as m on m.noun = 'person' and m.cluster_id = given.value group by given.value`.execute(writing);
  return new Map(rows.map((row) => [row.id, row.release_at]));
}

/** Whoever is withheld stays so, whatever they are joined with or parted from. The ids of new members are noted. */
async function findWithheld(writing: Writing, people: readonly PersonToSave[], known: ReadonlyMap<string, KnownPerson>, whole: readonly string[]): Promise<ReadonlySet<string>> {
  const ownIds = people.flatMap(({ stranded, fresh }) => [stranded.person.id, ...fresh.flatMap((row) => row.ownId ?? [])].map((ownId) => [stranded.person.id, ownId]));
  const { rows } = await sql<{ id: string }>`
    select given.value ->> 0 as id from json_each(${JSON.stringify(ownIds)}) as given cross join withheld_person as w on w.id = given.value ->> 1
    union select given.value from json_each(${JSON.stringify(whole)}) as given
    cross join link_member as m on m.noun = 'person' and m.cluster_id = given.value cross join withheld_person as w on w.id = m.own_id`.execute(writing);
  const withheld = new Set([...rows.map((row) => row.id), ...[...known.values()].filter((row) => row.withheld === 1).map((row) => row.id)]);
  if (withheld.size === 0) return withheld;
  const grown = [...withheld].filter((id) => whole.includes(id) || known.get(id)?.withheld !== 1);
  await sql`
    insert or ignore into withheld_person (id) select m.own_id from json_each(${JSON.stringify(grown)}) as given
    cross join link_member as m on m.noun = 'person' and m.cluster_id = given.value where m.own_id is not null`.execute(writing);
  await noteWithheldIds(writing, ownIds.flatMap(([id, ownId]) => (withheld.has(id!) ? ownId! : [])));
  return withheld;
}
