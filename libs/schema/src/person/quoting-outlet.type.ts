import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { connectionOfEdges } from '../connections/connection.js';
import { PageArgs } from '../connections/page.args.js';
import { OutletNode } from '../outlet/outlet.type.js';
import { QuoteFilterInput } from '../quote/quote.args.js';

@ObjectType('QuotingOutletEdge', { simpleResolvers: true, description: 'An outlet that quotes a person, and how often.' })
export class QuotingOutletEdge {
  @Field(() => String, { description: 'Opaque mark of this place; good for the same list only.' })
  cursor!: string;

  @Field(() => OutletNode, { description: 'The outlet.' })
  node!: OutletNode;

  @Field(() => Int, { description: 'How many of the statements counted it reports; one that several of its articles report counts once.' })
  statementCount!: number;

  @Field(() => Int, { description: 'How many of the quotes counted it published.' })
  quoteCount!: number;

  @Field(() => String, { nullable: true, description: 'Day on which the first of these quotes was published, an ISO 8601 date in UTC; null when all are undated.' })
  firstDay?: string;

  @Field(() => String, { nullable: true, description: 'Day on which the last of these quotes was published, an ISO 8601 date in UTC; null when all are undated.' })
  lastDay?: string;
}

/** Pages of outlets that quote somebody. */
export const QuotingOutletConnection = connectionOfEdges('QuotingOutlet', 'outlets', () => QuotingOutletEdge);

@ArgsType()
export class QuotedByArgs extends PageArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes count; those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;
}
