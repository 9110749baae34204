import { type Page, PAGE_SIZE_MAX, type PageRequest } from '@onrecord/domain';
import type { RecordContext } from '../record-context.js';

/** How many quotes, and how many reports, of each side are compared; an article with more is told as not complete. */
export const COMPARED_AT_MOST = 500;

/** What of an article is set beside another. */
export interface ComparedFacts<Quote, Report> {
  readonly quotes: readonly Quote[];
  readonly reports: readonly Report[];
  /** Whether that is all it has. */
  readonly isComplete: boolean;
}

/** The quotes of an article that are sure enough, and its reports, in the order of the text; a page of each at a time. */
export async function loadSide({ loaders }: RecordContext, articleId: string, minConfidence: number) {
  const [quotes, reports] = await Promise.all([
    readOn((page) => loaders.quotePages.load(articleId, { parent: 'article', filter: { minConfidence }, order: 'text', page })),
    readOn((page) => loaders.reportPages.load(articleId, { parent: 'article', page })),
  ]);
  return { quotes: quotes.items, reports: reports.items, isComplete: quotes.isComplete && reports.isComplete };
}

/** Reads a list from its front to its end, or to as much of it as is compared. */
async function readOn<Item>(read: (page: PageRequest) => Promise<Page<Item>> | Page<Item>): Promise<{ readonly items: readonly Item[]; readonly isComplete: boolean }> {
  const items: Item[] = [];
  let after: string | undefined;
  for (;;) {
    const { edges, hasNextPage } = await read({ first: PAGE_SIZE_MAX, ...(after === undefined ? {} : { after }) });
    items.push(...edges.map(({ node }) => node));
    after = edges.at(-1)?.cursor;
    if (!hasNextPage || after === undefined || items.length >= COMPARED_AT_MOST) return { items, isComplete: !hasNextPage };
  }
}
