import { ArgsType, Field, ObjectType } from 'type-graphql';
import { QuoteFilterInput } from '../quote/quote.args.js';
import { QuoteNode } from '../quote/quote.type.js';

@ObjectType('QuoteReported', { simpleResolvers: true, description: 'An article that came to be shown reports these words of somebody.' })
export class QuoteReported {
  @Field(() => QuoteNode, { description: 'The quote. Its `id` stays the same in a new version of the article, which is told again.' })
  quote!: QuoteNode;

  @Field(() => String, { description: 'Instant since which its article is shown as it is, ISO 8601 in UTC: the intake, not the publication.' })
  at!: string;

  @Field(() => String, { description: 'Opaque mark of this place: give it as `after` to go on from here.' })
  cursor!: string;
}

@ArgsType()
export class QuoteReportedArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes, as for `quotes`: with `speakers`, what these people said. Those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => String, { nullable: true, description: 'Only what came after this cursor, which an earlier event or `changes` gave; first what was missed, then what comes. From now on when left out.' })
  after?: string | null;
}
