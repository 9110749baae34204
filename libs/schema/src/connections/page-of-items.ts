import { type Connection, toPageInfo } from './connection.js';
import { type PageArgs, toPageRequest } from './page.args.js';
import { pageOfIds } from './page-of-ids.js';

/**
 * A page of things that are at hand, each known by an id of its own.
 * @throws InputError when the page cannot be, or the cursor is not one of this list's.
 */
export function toPageOf<Item, Node>(items: readonly Item[], idOf: (item: Item) => string, toNode: (item: Item) => Node, args: PageArgs): Connection<Node> {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  const page = pageOfIds([...byId.keys()], toPageRequest(args));
  return { edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toNode(byId.get(node)!) })), pageInfo: toPageInfo(page), totalCount: async () => byId.size };
}
