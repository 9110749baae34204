import type { Client } from '@onrecord/client';
import { gatherRows } from './gather-rows.js';

const CLIENT = { query: () => Promise.reject(new Error('not asked here')) } as unknown as Client;

/** A list of so many rows, two a page; each cursor is the number of rows before it. */
const listOf = (count: number) => async (_: Client, after: string | undefined) => ({ data: { from: Number(after ?? 0), count }, errors: [], requestId: undefined });
const readTwo = ({ from, count }: { readonly from: number; readonly count: number }) => {
  const end = Math.min(from + 2, count);
  return { rows: Array.from({ length: end - from }, (_, place) => ({ number: from + place })), pageInfo: { hasNextPage: end < count, endCursor: String(end) } };
};

test.each([0, 1, 2, 5])('a list of %i is gathered whole, in its order', async (count) => {
  const rows = await gatherRows(listOf(count), readTwo, 100, CLIENT);
  expect(rows).toEqual(Array.from({ length: count }, (_, number) => ({ number })));
});

test('a list with more rows than a file may have is refused, not cut', async () => {
  await expect(gatherRows(listOf(9), readTwo, 4, CLIENT)).rejects.toThrow('more than 4 rows; filter them');
  expect(await gatherRows(listOf(4), readTwo, 4, CLIENT)).toHaveLength(4);
});

test('a refusal is told in the words of the server', async () => {
  const refuse = async () => ({ data: null, errors: [{ message: 'at most 30 a minute' }], requestId: undefined });
  await expect(gatherRows(refuse, readTwo, 100, CLIENT)).rejects.toThrow('at most 30 a minute');
});
