import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import type { RecordContext } from '../record-context.js';
import { MeetingReportNode } from './meeting-report.type.js';
import { MeetingNode, toMeetingNode } from './meeting.type.js';

@Resolver(() => MeetingReportNode)
export class MeetingReportResolver {
  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article that reports it; null when you may not see it.' })
  article(@Root() { articleId }: MeetingReportNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(articleId), toArticleNode);
  }

  @FieldResolver(() => MeetingNode, { nullable: true, description: 'The meeting that it reports, with what other articles say of it.' })
  meeting(@Root() { meetingId }: MeetingReportNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.meetings.load(meetingId), toMeetingNode);
  }
}
