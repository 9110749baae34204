import type { MeetingReportRecord, QuoteRecord } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { ArticleVersionNode } from '../article/article-version.type.js';
import { connectionOf } from '../connections/connection.js';
import type { WordingDifference } from './compare-quotes.js';
import { WORDING_DIFFERENCE } from './comparison.type.js';
import type { Sides } from './set-side-by-side.js';
import { VersionMeeting } from './version-meeting.type.js';
import { VersionQuote } from './version-quote.type.js';

@ObjectType('ComparedVersionQuote', { simpleResolvers: true, description: 'A quote that both versions report.' })
export class ComparedVersionQuote {
  @Field(() => WORDING_DIFFERENCE, { description: 'How they word what stands inside quotation marks.' })
  wording!: WordingDifference;

  @Field(() => Boolean, { description: "Whether the reported words differ in anything, the writer's own words for them included." })
  contentDiffers!: boolean;

  @Field(() => Boolean, { description: 'Whether the speaker is another one, or is told in another way: a name where there was none, or a name that was taken back.' })
  speakerDiffers!: boolean;

  @Field(() => Boolean, { description: "Whether the writer's words for the saying are of different classes: what one version has \"said\" the other has \"claimed\"." })
  cueClassDiffers!: boolean;

  @Field(() => [VersionQuote], { description: 'As `a` reports it; more than one where `a` prints it more than once.' })
  quotesInA!: readonly VersionQuote[];

  @Field(() => [VersionQuote], { description: 'As `b` reports it; more than one where `b` prints it more than once.' })
  quotesInB!: readonly VersionQuote[];
}

/** Pages of quotes that both versions report. */
export const ComparedVersionQuoteConnection = connectionOf<ComparedVersionQuote>('ComparedVersionQuote', 'quotes that both versions report', () => ComparedVersionQuote);

@ObjectType('ComparedVersionMeeting', { simpleResolvers: true, description: 'A meeting of which both versions tell.' })
export class ComparedVersionMeeting {
  @Field(() => Boolean, { description: 'Whether they tell different statuses: what one version has as planned the other has as held.' })
  statusDiffers!: boolean;

  @Field(() => Boolean, { description: 'Whether they name different parties.' })
  participantsDiffer!: boolean;

  @Field(() => Boolean, { description: 'Whether they tell different places, or only one of them tells a place.' })
  placeDiffers!: boolean;

  @Field(() => [VersionMeeting], { description: 'As `a` tells it.' })
  reportsInA!: readonly VersionMeeting[];

  @Field(() => [VersionMeeting], { description: 'As `b` tells it.' })
  reportsInB!: readonly VersionMeeting[];
}

/** Pages of meetings of which both versions tell. */
export const ComparedVersionMeetingConnection = connectionOf<ComparedVersionMeeting>('ComparedVersionMeeting', 'meetings of which both versions tell', () => ComparedVersionMeeting);

@ObjectType('VersionComparison', { simpleResolvers: true, description: 'Two versions of one article side by side: what only one of them has, and what both have and tell differently. Also called diff or changes of an article.' })
export class VersionComparison {
  @Field(() => ArticleVersionNode, { description: 'The first version.' })
  a!: ArticleVersionNode;

  @Field(() => ArticleVersionNode, { description: 'The second version.' })
  b!: ArticleVersionNode;

  @Field(() => Boolean, { description: 'Whether one engine read both. Where it is false, a difference may be a better reading of the same words.' })
  isSameEngine!: boolean;

  @Field(() => Boolean, { description: 'Whether all quotes and meetings of both were compared; of a version with more than 500 of one sort the first 500 are.' })
  isComplete!: boolean;

  quotes!: Sides<QuoteRecord>;
  reports!: Sides<MeetingReportRecord>;
}
