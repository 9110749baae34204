import { type MeetingGrouping, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, type QuoteGrouping } from '@onrecord/domain';
import { ArgsType, Field, Int } from 'type-graphql';
import { MeetingFilterInput } from '../meeting/meeting.args.js';
import { QuoteFilterInput } from '../quote/quote.args.js';
import { MEETING_GROUPING, QUOTE_GROUPING } from './counts.type.js';

const GROUPS = { defaultValue: PAGE_SIZE_DEFAULT, description: `How many groups: 1 to ${PAGE_SIZE_MAX}.` };

@ArgsType()
export class QuoteCountsArgs {
  @Field(() => QUOTE_GROUPING, { defaultValue: 'speaker', description: 'By what.' })
  by!: QuoteGrouping;

  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes count; those with a confidence of at least 0.5 when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => Int, GROUPS)
  first!: number;
}

@ArgsType()
export class MeetingCountsArgs {
  @Field(() => MEETING_GROUPING, { defaultValue: 'status', description: 'By what.' })
  by!: MeetingGrouping;

  @Field(() => MeetingFilterInput, { nullable: true, description: 'Which meetings count; all when left out.' })
  filter?: MeetingFilterInput | null;

  @Field(() => Int, GROUPS)
  first!: number;
}
