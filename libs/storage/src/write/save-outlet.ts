import { sql } from 'kysely';
import type { LinkedArticle, Writing } from './linked-article.js';

/**
 * Names the outlet of an article that is being linked. Of two ways to write the same outlet the first in the alphabet stands,
 * whichever came first; a name that no linked article gives counts for nothing.
 */
export async function saveOutlet(writing: Writing, { outletId, analysed }: LinkedArticle): Promise<void> {
  const name = analysed.article.outlet?.value;
  if (outletId === null || name === undefined) return;
  const isNamed = sql`exists (select 1 from article as a where a.outlet_id = outlet.id and a.linked = 1)`;
  await sql`insert into outlet (id, name) values (${outletId}, ${name}) on conflict (id) do update set name = iif(${isNamed}, min(name, excluded.name), excluded.name)`.execute(writing);
}
