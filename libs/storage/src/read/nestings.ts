import type { QuoteNesting } from '@onrecord/domain';
import { sql } from 'kysely';
import { isShown } from '../visibility/visibility.js';
import type { Reading } from './reading.js';

/** By quote: the quote that it stands inside, and those inside it; a local id leads there within the article. */
export async function loadNestings({ kysely, nowMs }: Reading, quoteIds: readonly string[]): Promise<readonly QuoteNesting[]> {
  const { rows } = await sql<{ position: number; relayed_in: string | null; relayed: string }>`
    select parent.key as position,
      (select q.id from quote as q where q.article_id = own.article_id and q.local_id = own.record ->> '$.quote.insideOf' and ${isShown('quote', nowMs)}) as relayed_in,
      (select json_group_array(found.id) from (
        select q.id from quote as q where q.article_id = own.article_id and q.nested = 1 and q.record ->> '$.quote.insideOf' = own.local_id and ${isShown('quote', nowMs)}
        order by q.position) as found) as relayed
    from json_each(${JSON.stringify(quoteIds)}) as parent cross join quote as own on own.id = parent.value and own.release_at <= ${nowMs}`.execute(kysely);
  const nestings = quoteIds.map((): QuoteNesting => ({ relayedIds: [] }));
  for (const { position, relayed_in, relayed } of rows) nestings[position] = { ...(relayed_in !== null && { relayedInId: relayed_in }), relayedIds: JSON.parse(relayed) as readonly string[] };
  return nestings;
}
