import type { Page, PageRequest, PersonFilter, PersonOrder, PersonRecord } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import { withoutMembers } from './cluster-members.js';
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
}

/** The columns of a person, for queries that call the table p. */
export const PERSON_COLUMNS = sql`p.value`;

/** A person as stored: a withheld one is never selected. */
export function toPerson(row: PersonRow): PersonRecord {
  return withoutMembers(row.value);
}

/** The people whom each article names, in the order in which it does. */
export function loadPersonPages(reading: Reading, articleIds: readonly string[], page: PageRequest): Promise<readonly Page<PersonRecord>[]> {
  const plan = toArticlePeoplePlan(reading);
  return loadPages<PersonRow, PersonRecord>(reading, plan, parentsById(articleIds), toPageBounds(page, plan.list), toPerson);
}

/** How many people each article names. */
export function countPeopleOf(reading: Reading, articleIds: readonly string[]): Promise<readonly number[]> {
  return countLists(reading, toArticlePeoplePlan(reading), parentsById(articleIds));
}

/** A page of all people that the filter leaves. */
export async function pageOfPeople(reading: Reading, filter: PersonFilter, order: PersonOrder, page: PageRequest): Promise<Page<PersonRecord>> {
  const plan = toPeoplePlan(reading, filter, order);
  const [found] = await loadPages<PersonRow, PersonRecord>(reading, plan, WHOLE_RECORD, toPageBounds(page, plan.list), toPerson);
  return found!;
}

/** How many people the filter leaves. */
export async function countPeople(reading: Reading, filter: PersonFilter): Promise<number> {
  const conditions = [isShown('person', reading.nowMs), ...toPersonConditions(reading, filter)];
  const [count] = await countLists(reading, { source: sql`person as p`, conditions }, WHOLE_RECORD);
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

const ORDERS: Readonly<Record<PersonOrder, { readonly key: Sql; readonly index: Sql }>> = {
  name: { key: sql`p.name_key`, index: sql`person_by_name` },
  'most-quoted': { key: sql`p.most_quoted`, index: sql`person_most_quoted` },
};

function toPeoplePlan(reading: Reading, filter: PersonFilter, order: PersonOrder): ListPlan {
  const { key, index } = ORDERS[order];
  const found = toPersonConditions(reading, filter);
  // Almost everybody is shown: found by that, all people would be sorted for one page.
  const source = found.length === 0 ? sql`person as p indexed by ${index}` : sql`person as p`;
  return { list: `people of all, ${order}`, source, conditions: [isShown('person', reading.nowMs), ...found], seq: sql`p.seq`, key, id: sql`p.id`, table: sql`person as p`, columns: PERSON_COLUMNS };
}

/** What the filter asks of person p. */
function toPersonConditions(reading: Reading, filter: PersonFilter): readonly Sql[] {
  return [
    ...when(filter.name, (words) => sql`p.id in (select pn.person_id from person_words as w cross join person_name as pn on pn.id = w.rowid where w.person_words match ${toMatchExpression('name', words)})`),
    ...when(filter.articleIds, (ids) => sql`p.id in (select ap.person_id from article_person as ap where ${isOneOf(sql`ap.article_id`, ids)} and ap.release_at <= ${reading.nowMs})`),
  ];
}
