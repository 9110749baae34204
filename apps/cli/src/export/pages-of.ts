import { PAGE_SIZE_MAX, type Page, type PageRequest, type RecordReader } from '@onrecord/domain';

/** A list of the record, read page by page. */
export type List<Thing> = (reader: RecordReader, page: PageRequest) => Promise<Page<Thing>>;

/** All pages of a list, in its order. */
export async function* pagesOf<Thing>(list: List<Thing>, reader: RecordReader): AsyncGenerator<readonly Thing[], void, undefined> {
  let request: PageRequest | undefined = { first: PAGE_SIZE_MAX };
  while (request !== undefined) {
    const { edges, hasNextPage }: Page<Thing> = await list(reader, request);
    yield edges.map(({ node }) => node);
    const last = edges.at(-1);
    request = hasNextPage && last !== undefined ? { first: PAGE_SIZE_MAX, after: last.cursor } : undefined;
  }
}
