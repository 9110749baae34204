import type { CueClass, MeetingGrouping, MeetingKind, MeetingStatus, QuoteGrouping } from '@onrecord/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../enums/describe-enum.js';
import { MEETING_KIND, MEETING_STATUS } from '../meeting/meeting.enums.js';
import { OutletNode } from '../outlet/outlet.type.js';
import { PersonNode } from '../person/person.type.js';
import { CUE_CLASS } from '../quote/quote.enums.js';

export const QUOTE_GROUPING = describeEnum<QuoteGrouping>('QuoteGrouping', 'By what statements are counted.', {
  speaker: 'By the person who said it, the most first. Bodies, groups and sources without a name are in no group.',
  outlet: 'By the outlet that reports it, the most first.',
  'cue-class': "By the class of the writer's word for the saying, the most first.",
  month: 'By the month of publication in UTC, the newest first. The undated are in no group.',
});

export const MEETING_GROUPING = describeEnum<MeetingGrouping>('MeetingGrouping', 'By what meetings are counted.', {
  kind: 'By what sort of meeting it is, the most first.',
  status: 'By what became of it, as known now, the most first.',
  month: 'By the month of the first day meant, else of the first report, the newest first. The undated are in no group.',
});

@ObjectType('QuoteCount', { simpleResolvers: true, description: 'A group of statements and how many it holds. Of `speaker`, `outlet`, `cueClass` and `month` it has the one by which was counted.' })
export class QuoteCount {
  @Field(() => PersonNode, { nullable: true, description: 'Who said it; null unless counted by SPEAKER.' })
  speaker?: PersonNode;

  @Field(() => OutletNode, { nullable: true, description: 'Who reports it; null unless counted by OUTLET.' })
  outlet?: OutletNode;

  @Field(() => CUE_CLASS, { nullable: true, description: "What the writer's word says about the saying; null unless counted by CUE_CLASS." })
  cueClass?: CueClass;

  @Field(() => String, { nullable: true, description: 'The month as `2018-06`; null unless counted by MONTH.' })
  month?: string;

  @Field(() => Int, { description: 'How many statements; one that several articles report counts once in each group that reports it.' })
  statementCount!: number;

  @Field(() => Int, { description: 'How many quotes report them.' })
  quoteCount!: number;
}

@ObjectType('QuoteCounts', { simpleResolvers: true, description: 'Statements counted by groups. Also called facets or buckets.' })
export class QuoteCounts {
  @Field(() => [QuoteCount], { description: 'The groups in their order, ties by id or name.' })
  groups!: readonly QuoteCount[];

  @Field(() => Int, { description: 'How many quotes were counted, those in no group included.' })
  quoteCount!: number;

  @Field(() => Boolean, { description: 'Whether all quotes that the filter leaves were counted; where not, only the 20,000 last published were looked at, and each count may be more.' })
  countsAll!: boolean;

  @Field(() => Boolean, { description: 'Whether there are more groups than asked for.' })
  isCut!: boolean;
}

@ObjectType('MeetingCount', { simpleResolvers: true, description: 'A group of meetings and how many it holds. Of `kind`, `status` and `month` it has the one by which was counted.' })
export class MeetingCount {
  @Field(() => MEETING_KIND, { nullable: true, description: 'What sort of meeting; null unless counted by KIND.' })
  kind?: MeetingKind;

  @Field(() => MEETING_STATUS, { nullable: true, description: 'What became of it; null unless counted by STATUS.' })
  status?: MeetingStatus;

  @Field(() => String, { nullable: true, description: 'The month as `2018-06`; null unless counted by MONTH.' })
  month?: string;

  @Field(() => Int, { description: 'How many meetings, each counted once however many articles report it.' })
  meetingCount!: number;
}

@ObjectType('MeetingCounts', { simpleResolvers: true, description: 'Meetings counted by groups. Also called facets or buckets.' })
export class MeetingCounts {
  @Field(() => [MeetingCount], { description: 'The groups in their order, ties by name.' })
  groups!: readonly MeetingCount[];

  @Field(() => Int, { description: 'How many meetings were counted, those in no group included.' })
  meetingCount!: number;

  @Field(() => Boolean, { description: 'Whether all meetings that the filter leaves were counted; where not, only the 5,000 last reported were looked at, and each count may be more.' })
  countsAll!: boolean;

  @Field(() => Boolean, { description: 'Whether there are more groups than asked for.' })
  isCut!: boolean;
}
