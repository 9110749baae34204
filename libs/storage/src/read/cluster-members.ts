import type { MemberRef, Person, PersonRecord, PersonRole, Statement } from '@onrecord/domain';
import { sql, type RawBuilder } from 'kysely';

/** A person or a statement lists so many of its members: the earliest. */
const MEMBERS_MAX = 1000;

/** JSON array of the members of person p, in the order of publication: `[articleId, localId, strand]`. */
export const membersOfPerson: RawBuilder<string> = sql`(
  select json_group_array(json_array(found.article_id, found.local_id, found.strand_id)) from (
    select article_id, local_id, strand_id from link_member where noun = 'person' and cluster_id = p.id
    order by at, article_id, length(local_id), local_id limit ${MEMBERS_MAX}) as found)`;

/** JSON array of the members of statement s, in the order of publication: `[articleId, localId]`. */
export const membersOfStatement: RawBuilder<string> = sql`(
  select json_group_array(json_array(found.article_id, found.local_id)) from (
    select article_id, local_id from link_member where noun = 'statement' and cluster_id = s.id
    order by at, article_id, length(local_id), local_id limit ${MEMBERS_MAX}) as found)`;

type StoredMember = readonly [articleId: string, localId: string, strandId?: number | null];

/** A role as stored: with its articles, or with the strands that tell it. */
interface StoredRole extends Omit<PersonRole, 'articleIds'> {
  readonly articleIds?: readonly string[];
  readonly strands?: readonly number[];
  readonly firstArticleId?: string;
}

type StoredPerson = Omit<Person, 'members' | 'roles'> & { readonly roles: readonly StoredRole[] };

/** A person as stored, without what is looked up by the members. */
export function withoutMembers(value: string): PersonRecord {
  const stored = JSON.parse(value) as StoredPerson;
  return { ...stored, roles: stored.roles.map(({ articleIds: _articles, strands: _strands, firstArticleId: _first, ...role }) => role) };
}

/** A stored person with the members. A role's articles are those, among them, whose strand tells it. */
export function withMembers(value: string, members: string): Person {
  const stored = JSON.parse(value) as StoredPerson;
  const rows = JSON.parse(members) as readonly StoredMember[];
  return { ...stored, roles: stored.roles.map((role) => toRole(role, rows)), members: rows.map(toRef) };
}

/** A stored statement with its members. */
export function withQuotes(value: string, members: string): Statement {
  return { ...(JSON.parse(value) as Statement), members: (JSON.parse(members) as readonly StoredMember[]).map(toRef) };
}

function toRole({ articleIds, strands, firstArticleId, ...role }: StoredRole, rows: readonly StoredMember[]): PersonRole {
  if (articleIds !== undefined) return { ...role, articleIds };
  const telling = new Set(strands);
  const articles = rows.filter(([, , strand]) => strands === undefined || telling.has(strand ?? -1)).map(([articleId]) => articleId);
  return { ...role, articleIds: articles.length > 0 || firstArticleId === undefined ? [...new Set(articles)] : [firstArticleId] };
}

function toRef([articleId, localId]: StoredMember): MemberRef {
  return { articleId, localId };
}
