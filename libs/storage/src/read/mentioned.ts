import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import type { Reading } from './reading.js';

/** By quote: the people whom its content names or means, those that may be seen. */
export async function loadMentionedIds({ kysely, nowMs }: Reading, quoteIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<{ position: number; id: string }>`
    select distinct parent.key as position, p.id from json_each(${JSON.stringify(quoteIds)}) as parent
    cross join quote as q on q.id = parent.value and ${isShown('quote', nowMs)}
    cross join quote_mention as mentioned on mentioned.quote_seq = q.seq and mentioned.person_id is not q.person_id
    cross join person as p on p.id = mentioned.person_id and ${isShown('person', nowMs)}
    order by position, p.id`.execute(kysely);
  const mentioned = quoteIds.map((): string[] => []);
  for (const { position, id } of rows) mentioned[position]?.push(id);
  return mentioned;
}
