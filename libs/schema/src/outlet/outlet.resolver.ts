import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { whenLoaded } from '../loaders/when-loaded.js';
import { fromGlobalId } from '../node/global-id.js';
import type { RecordContext } from '../record-context.js';
import { OutletNode, toOutletNode } from './outlet.type.js';

@Resolver(() => OutletNode)
export class OutletResolver {
  @Query(() => OutletNode, { nullable: true, description: 'One outlet; null when the record has none with this id or you may not see it.' })
  outlet(@Arg('id', () => ID, { description: 'The `id` of an outlet.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.outlets.load(fromGlobalId('id', 'Outlet', id)), toOutletNode);
  }
}
