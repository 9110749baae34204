import type { QuoteParent } from '@onrecord/domain';
import { type Connection, toConnection } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import type { RecordContext } from '../record-context.js';
import { type QuotesArgs, toQuoteFilter } from './quote.args.js';
import { type QuoteNode, toQuoteNode } from './quote.type.js';

/** The quotes that hang on an article, a speaker or a statement; one query for all parents of an operation. */
export async function loadQuoteConnection({ loaders }: RecordContext, parent: QuoteParent, parentId: string, args: QuotesArgs): Promise<Connection<QuoteNode>> {
  const filter = toQuoteFilter(args.filter);
  const page = await loaders.quotePages.load(parentId, { parent, filter, order: args.orderBy, page: toPageRequest(args) });
  for (const { node } of page.edges) loaders.quotes.learn(node.id, node);
  return toConnection(page, toQuoteNode, () => loaders.quoteCounts.load(parentId, { parent, filter }));
}
