import { NETWORK_EDGES_MAX, type QuoteNetworkFrom } from '@onrecord/domain';
import { ArgsType, Field, Int } from 'type-graphql';
import { MeetingFilterInput } from '../meeting/meeting.args.js';
import { QuoteFilterInput } from '../quote/quote.args.js';
import { QUOTE_NETWORK_FROM } from './network.type.js';

const EDGES_DEFAULT = 200;
const EDGES = { defaultValue: EDGES_DEFAULT, description: `How many edges, the heaviest: 1 to ${NETWORK_EDGES_MAX}.` };

@ArgsType()
export class MeetingNetworkArgs {
  @Field(() => MeetingFilterInput, { nullable: true, description: 'Which meetings count, such as those of a window (`takesPlace`, `reported`); those HELD or UNDERWAY when `statuses` is left out.' })
  filter?: MeetingFilterInput | null;

  @Field(() => Int, EDGES)
  first!: number;
}

@ArgsType()
export class QuoteNetworkArgs {
  @Field(() => QUOTE_NETWORK_FROM, { defaultValue: 'outlet', description: 'From whom the edges lead.' })
  from!: QuoteNetworkFrom;

  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes count, such as those published in a window; those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => Int, EDGES)
  first!: number;
}
