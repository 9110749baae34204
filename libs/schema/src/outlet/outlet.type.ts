import type { Outlet } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';

@ObjectType('Outlet', { implements: Node, simpleResolvers: true, description: 'A newspaper, site or agency that publishes articles. Also called publisher, publication or title.' })
export class OutletNode implements Node {
  id!: string;

  @Field(() => String, { description: 'Its name, such as `Norvania Courier`.' })
  name!: string;
}

/** An outlet as GraphQL shows it. */
export function toOutletNode(outlet: Outlet): OutletNode {
  return make(OutletNode, { id: toGlobalId('Outlet', outlet.id), name: outlet.name });
}
