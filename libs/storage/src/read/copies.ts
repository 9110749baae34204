import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import type { Reading } from './reading.js';

/** A wire story is told to have so many copies: the earliest. */
const COPIES_MAX = 1000;

/**
 * The articles with nearly the same body as each of some, themselves among them, in the order of publication; none for an
 * article that has no copies, or may not be seen. The first is the one of which the others are copies: whoever may not see
 * the earliest sees the next.
 */
export async function loadCopies({ kysely, nowMs }: Reading, articleIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ position: number; copies: string }>`
    select parent.key as position, (
      select json_group_array(found.id) from (
        select a.id from link_member as copy cross join article as a on a.id = copy.article_id and ${isShown('article', nowMs)}
        where copy.noun = 'copies' and copy.cluster_id = own.cluster_id
        order by copy.at, copy.article_id limit ${COPIES_MAX}) as found) as copies
    from json_each(${JSON.stringify(articleIds)}) as parent
    cross join article as a on a.id = parent.value and ${isShown('article', nowMs)}
    cross join link_member as own indexed by link_member_article on own.article_id = a.id and own.noun = 'copies'`.execute(kysely);
  const copies = articleIds.map((): readonly string[] => []);
  for (const row of rows) {
    const ids = JSON.parse(row.copies) as readonly string[];
    if (ids.length > 1) copies[row.position] = ids;
  }
  return copies;
}
