import type { Answer, Client, PageBoundsFragment } from '@onrecord/client';
import { createSavingClient } from '../ask/create-saving-client.js';
import type { Row } from './row.js';

/** The most rows of one file. */
const ROWS_MAX = 10_000;

/** A page of a list: what becomes rows, and where it ends. */
export interface PageOfRows {
  readonly rows: readonly Row[];
  readonly pageInfo: PageBoundsFragment;
}

/**
 * All rows of a list, page after page.
 * @throws Error with the words of the server where it refuses, and where the list has more rows than a file may: a part would be taken for the whole.
 */
export async function gatherRows<Data>(ask: (client: Client, after: string | undefined) => Promise<Answer<Data>>, read: (data: Data) => PageOfRows | undefined, rowsMax = ROWS_MAX, client = createSavingClient()): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | undefined; ; ) {
    const { data, errors } = await ask(client, after);
    const page = data === null ? undefined : read(data);
    if (page === undefined) throw new Error(errors[0]?.message ?? 'no answer came');
    rows.push(...page.rows);
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return rows;
    if (rows.length >= rowsMax) throw new Error(`there are more than ${rowsMax} rows; filter them, by time for example`);
    after = endCursor;
  }
}
