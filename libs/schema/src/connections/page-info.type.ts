import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page. Give it as `before` to page backwards.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page. Give it as `after` to page forwards.' })
  endCursor?: string;
}
