import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { QuoteNode, toQuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { MeetingReportNode } from './meeting-report.type.js';
import { MeetingNode, toMeetingNode } from './meeting.type.js';

@Resolver(() => MeetingReportNode)
export class MeetingReportResolver {
  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article that reports it; null when you may not see it.' })
  article(@Root() { articleId }: MeetingReportNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(articleId), toArticleNode);
  }

  @FieldResolver(() => QuoteNode, { nullable: true, description: 'The quote whose words tell of the meeting: then its speaker claims it. Null where the article tells it in its own words.' })
  async claimedIn(@Root() { reportId }: MeetingReportNode, @Ctx() { loaders }: RecordContext): Promise<QuoteNode | undefined> {
    const quoteId = await loaders.quoteIdsOfReports.load(reportId);
    return quoteId === undefined ? undefined : whenLoaded(loaders.quotes.load(quoteId), toQuoteNode);
  }

  @FieldResolver(() => MeetingNode, { nullable: true, description: 'The meeting that it reports, with what other articles say of it.' })
  meeting(@Root() { meetingId }: MeetingReportNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.meetings.load(meetingId), toMeetingNode);
  }
}
