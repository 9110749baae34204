import { InputError, PAGE_SIZE_MAX } from '@onrecord/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../record-context.js';
import { readGlobalId } from './global-id.js';
import { loadNode } from './load-node.js';
import { Node } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The thing with this id; null when the record has none or you may not see it.' })
  node(@Arg('id', () => ID, { description: 'Any `id` that this API gave.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return loadNode(loaders, readGlobalId('id', id));
  }

  @Query(() => [Node], { nullable: 'items', description: 'The things with these ids, in their order; null in the place of one that the record has not or you may not see.' })
  nodes(@Arg('ids', () => [ID], { description: 'At most 100 of the ids that this API gave.' }) ids: readonly string[], @Ctx() { loaders }: RecordContext) {
    if (ids.length > PAGE_SIZE_MAX) throw new InputError('ids', `\`ids\` must hold at most ${PAGE_SIZE_MAX} ids, found ${ids.length}; ask in several steps`, { limit: PAGE_SIZE_MAX });
    return ids.map((id) => readGlobalId('ids', id)).map((named) => loadNode(loaders, named));
  }
}
