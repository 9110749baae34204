import type { PersonAuthority } from '@onrecord/domain';
import { sql } from 'kysely';
import { linkedParents } from './parents.js';
import type { Reading } from './reading.js';

/** What the authority file says of each person; nothing of one whom it knows as several. */
export async function loadAuthorities(reading: Reading, personIds: readonly string[]): Promise<readonly (PersonAuthority | undefined)[]> {
  const { rows } = await sql<{ position: number; value: string; count: number }>`
    select parent.position, min(pa.value) as value, count(*) as count
    from ${linkedParents(reading, 'person', personIds).rows} as parent cross join person_authority as pa on pa.current_id = parent.id
    group by parent.position`.execute(reading.kysely);
  const authorities = personIds.map((): PersonAuthority | undefined => undefined);
  for (const { position, value, count } of rows) if (count === 1) authorities[position] = JSON.parse(value) as PersonAuthority;
  return authorities;
}
