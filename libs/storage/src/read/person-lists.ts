import type { Page, PageRequest, Person, PersonFilter, PersonOrder } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { membersOfPerson, withMembers } from './cluster-members.js';
import { isOneOf, when } from './conditions.js';
import type { ListPlan, Sql } from './list-plan.js';
import { countLists, loadPages } from './load-pages.js';
import { toMatchExpression } from './match-words.js';
import { toPageBounds } from './page-bounds.js';
import { parentsById, WHOLE_RECORD } from './parents.js';
import type { Reading } from './reading.js';

/** A person as selected. */
export interface PersonRow {
  readonly value: string;
  readonly members: string;
}

/** The columns of a person, for queries that call the table p. */
export const PERSON_COLUMNS = sql`p.value, ${membersOfPerson} as members`;

/** A person as stored: a withheld one is never selected. */
export function toPerson(row: PersonRow): Person {
  return withMembers(row.value, row.members);
}

/** The people whom each article names, in the order in which it does. */
export function loadPersonPages(reading: Reading, articleIds: readonly string[], page: PageRequest): Promise<readonly Page<Person>[]> {
  const plan = toArticlePeoplePlan(reading);
  return loadPages<PersonRow, Person>(reading, plan, parentsById(articleIds), toPageBounds(page, plan.list), toPerson);
}

/** How many people each article names. */
export function countPeopleOf(reading: Reading, articleIds: readonly string[]): Promise<readonly number[]> {
  return countLists(reading, toArticlePeoplePlan(reading), parentsById(articleIds));
}

/** A page of all people that the filter leaves. */
export async function pageOfPeople(reading: Reading, filter: PersonFilter, order: PersonOrder, page: PageRequest): Promise<Page<Person>> {
  const plan = toPeoplePlan(reading, filter, order);
  const [found] = await loadPages<PersonRow, Person>(reading, plan, WHOLE_RECORD, toPageBounds(page, plan.list), toPerson);
  return found!;
}

/** How many people the filter leaves. */
export async function countPeople(reading: Reading, filter: PersonFilter): Promise<number> {
  const [count] = await countLists(reading, toPeoplePlan(reading, filter, 'name'), WHOLE_RECORD);
  return count!;
}

function toArticlePeoplePlan(reading: Reading): ListPlan {
  return {
    list: 'people of article',
    source: sql`article_person as ap cross join person as p on p.id = ap.person_id`,
    conditions: [sql`ap.article_id = parent.id`, sql`ap.release_at <= ${reading.nowMs}`, isShown('person', reading.nowMs)],
    seq: sql`p.seq`,
    key: sql`ap.position`,
    outerKey: sql`(select ap.position from article_person as ap where ap.person_id = p.id and ap.article_id = parent.id)`,
    id: sql`p.id`,
    table: sql`person as p`,
    columns: PERSON_COLUMNS,
  };
}

const KEYS: Readonly<Record<PersonOrder, Sql>> = { name: sql`p.name_key`, 'most-quoted': sql`p.most_quoted` };

function toPeoplePlan(reading: Reading, filter: PersonFilter, order: PersonOrder): ListPlan {
  const conditions = [
    isShown('person', reading.nowMs),
    ...when(filter.name, (words) => sql`p.id in (select pn.person_id from person_words as w cross join person_name as pn on pn.id = w.rowid where w.person_words match ${toMatchExpression('name', words)})`),
    ...when(filter.articleIds, (ids) => sql`p.id in (select ap.person_id from article_person as ap where ${isOneOf(sql`ap.article_id`, ids)} and ap.release_at <= ${reading.nowMs})`),
  ];
  return { list: `people of all, ${order}`, source: sql`person as p`, conditions, seq: sql`p.seq`, key: KEYS[order], id: sql`p.id`, table: sql`person as p`, columns: PERSON_COLUMNS };
}
