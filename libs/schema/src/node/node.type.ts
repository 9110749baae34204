import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'A thing of the record with an id of its own, which `node(id)` answers. Unnamed and anonymous sources are never nodes.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, unique in the whole record; it stays the same when an article is read anew.' })
  id!: string;
}
