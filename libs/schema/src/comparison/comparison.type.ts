import type { MeetingReportRecord, QuoteRecord } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { ArticleNode } from '../article/article.type.js';
import { connectionOf } from '../connections/connection.js';
import { describeEnum } from '../enums/describe-enum.js';
import { MeetingContradictionFields } from '../meeting/meeting-contradiction.type.js';
import { MeetingReportNode } from '../meeting/meeting-report.type.js';
import { QuoteNode } from '../quote/quote.type.js';
import type { WordingDifference } from './compare-quotes.js';
import type { Sides } from './set-side-by-side.js';

export const WORDING_DIFFERENCE = describeEnum<WordingDifference>('WordingDifference', 'How two articles, or two versions of one, word one statement, by the words inside quotation marks.', {
  same: 'The same words.',
  cut: 'One quotes more of it than the other, and neither changes a word.',
  changed: 'Words were changed, added, or dropped from the middle of what is quoted as one piece.',
  unmarked: 'One of them prints no words inside marks that may stand alone: an indirect quote or a denial. There is nothing to compare.',
});

@ObjectType('ComparedStatement', { simpleResolvers: true, description: 'A statement that both articles report, or the same words in both.' })
export class ComparedStatement {
  @Field(() => WORDING_DIFFERENCE, { description: 'How they word it. `statement.wordings` tells word by word.' })
  wording!: WordingDifference;

  @Field(() => Boolean, { description: "Whether the writers' words for the saying are of different classes: what one has \"said\" the other has \"claimed\"." })
  cueClassDiffers!: boolean;

  @Field(() => [QuoteNode], { description: 'The quotes of `a` that report it, in the order of the text.' })
  quotesInA!: readonly QuoteNode[];

  @Field(() => [QuoteNode], { description: 'The quotes of `b` that report it, in the order of the text.' })
  quotesInB!: readonly QuoteNode[];

  statementId?: string;
}

/** Pages of statements that two articles report. */
export const ComparedStatementConnection = connectionOf<ComparedStatement>('ComparedStatement', 'statements that both articles report', () => ComparedStatement);

@ObjectType('ComparedMeeting', { simpleResolvers: true, description: 'A meeting of which both articles tell.' })
export class ComparedMeeting {
  @Field(() => Boolean, { description: 'Whether they tell different statuses. Of articles of different days that may be news, and no contradiction.' })
  statusDiffers!: boolean;

  @Field(() => [MeetingContradictionFields], { description: 'In what the two cannot both be right: place, time, status, parties.' })
  contradictions!: readonly MeetingContradictionFields[];

  @Field(() => [MeetingReportNode], { description: 'The reports of `a`, in the order of the text.' })
  reportsInA!: readonly MeetingReportNode[];

  @Field(() => [MeetingReportNode], { description: 'The reports of `b`, in the order of the text.' })
  reportsInB!: readonly MeetingReportNode[];

  meetingId!: string;
}

/** Pages of meetings of which two articles tell. */
export const ComparedMeetingConnection = connectionOf<ComparedMeeting>('ComparedMeeting', 'meetings of which both articles tell', () => ComparedMeeting);

@ObjectType('ArticleComparison', { simpleResolvers: true, description: 'Two articles side by side: what only one of them has, and what both have and word differently. Also called diff.' })
export class ArticleComparison {
  @Field(() => ArticleNode, { description: 'The first article.' })
  a!: ArticleNode;

  @Field(() => ArticleNode, { description: 'The second article.' })
  b!: ArticleNode;

  @Field(() => Boolean, { description: 'Whether all quotes and reports of both were compared; of an article with more than 500 of one sort the first 500 are.' })
  isComplete!: boolean;

  quotes!: Sides<QuoteRecord>;
  reports!: Sides<MeetingReportRecord>;
}
