import type { OutletAuthor } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { toGlobalId } from '../node/global-id.js';
import { Node } from '../node/node.type.js';
import { make } from '../text/make.js';
import { OutletNode, toOutletNode } from './outlet.type.js';

@ObjectType('Author', { implements: Node, simpleResolvers: true, description: 'Somebody who writes for an outlet, by the name in its bylines. The same name at the same outlet is taken for one; the same name at another outlet is another author. Never a person of a story. Also called writer, reporter, correspondent or contributor.' })
export class AuthorNode implements Node {
  id!: string;
  authorId!: string;

  @Field(() => String, { description: 'As the byline of the newest article prints it.' })
  name!: string;

  @Field(() => OutletNode, { description: 'For whom they write.' })
  outlet!: OutletNode;
}

/** An author as GraphQL shows them. */
export function toAuthorNode({ id, name, outlet }: OutletAuthor): AuthorNode {
  return make(AuthorNode, { id: toGlobalId('Author', id), authorId: id, name, outlet: toOutletNode(outlet) });
}
