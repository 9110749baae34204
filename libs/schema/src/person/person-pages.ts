import { type Connection, toConnection } from '../connections/connection.js';
import { type PageArgs, toPageRequest } from '../connections/page.args.js';
import type { RecordContext } from '../record-context.js';
import { type PersonNode, toPersonNode } from './person.type.js';

/** The people whom an article names; one query for all articles of an operation. */
export async function loadPersonConnection({ loaders }: RecordContext, articleId: string, args: PageArgs): Promise<Connection<PersonNode>> {
  const page = await loaders.personPages.load(articleId, toPageRequest(args));
  for (const { node } of page.edges) loaders.people.learn(node.id, node);
  return toConnection(page, toPersonNode, () => loaders.personCounts.load(articleId, null));
}
