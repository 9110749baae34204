import type { ChangeNoun } from '@onrecord/domain';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ArticleNode } from '../article/article.type.js';
import { toPageInfo } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import { MeetingNode } from '../meeting/meeting.type.js';
import type { NodeTypeName } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { ChangeConnection, ChangeEdge, ChangesArgs, toChangeFilter } from './change.type.js';

const NODE_TYPE: Readonly<Record<ChangeNoun, NodeTypeName>> = { article: 'Article', meeting: 'Meeting' };

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, { description: 'What changed since an instant, in the order in which the record came to show it, each thing once at its last change: for whoever polls. What a person said meanwhile is told by the `quotes` of the articles. What left the record is not told. Also called feed or delta.' })
  async changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() { reader, loaders }: RecordContext): Promise<ChangeConnection> {
    const page = await reader.pageOfChanges(toChangeFilter(args), toPageRequest(args));
    const nodes = await Promise.all(page.edges.map(({ node: { noun, id } }) => loadNode(loaders, { type: NODE_TYPE[noun], id })));
    const edges = page.edges.flatMap(({ cursor, node: { at } }, place) => {
      const node = nodes[place];
      return node instanceof ArticleNode || node instanceof MeetingNode ? [make(ChangeEdge, { cursor, node, at })] : [];
    });
    return make(ChangeConnection, { edges, pageInfo: toPageInfo(page) });
  }
}
