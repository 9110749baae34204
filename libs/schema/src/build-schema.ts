import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessResolver } from './access/access.resolver.js';
import { guardFields } from './access/needs.js';
import { AnalysisResolver } from './analysis/analysis.resolver.js';
import { ArticleReadingResolver } from './article/article-reading.resolver.js';
import { ArticleVersionResolver, VersionsOfArticleResolver } from './article/article-version.resolver.js';
import { PersonMentionResolver } from './article/person-mention.resolver.js';
import { StatedFieldsResolver } from './article/stated-fields.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { ChangeResolver } from './changes/change.resolver.js';
import { callWhenAsked } from './made-when-asked.js';
import { ArticleComparisonResolver, ComparedMeetingResolver, ComparedStatementResolver } from './comparison/comparison.resolver.js';
import { VersionComparisonResolver, VersionMeetingResolver, VersionQuoteResolver } from './comparison/version-comparison.resolver.js';
import { CountsResolver } from './counts/counts.resolver.js';
import { ApiKeyResolver } from './keys/api-key.resolver.js';
import { MeetingClaimResolver, MeetingComparisonResolver } from './meeting/meeting-comparison.resolver.js';
import { MeetingParticipantResolver, MeetingStatusStepResolver, ReportedParticipantResolver } from './meeting/meeting-parts.resolver.js';
import { MeetingStandardsResolver } from './meeting/meeting-standards.resolver.js';
import { MeetingReportResolver } from './meeting/meeting-report.resolver.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';
import { NetworkResolver } from './network/network.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { AuthorResolver, AuthorsOfArticleResolver } from './outlet/author.resolver.js';
import { OutletResolver } from './outlet/outlet.resolver.js';
import { PersonAuthorityResolver } from './person/person-authority.resolver.js';
import { PersonListsResolver } from './person/person-lists.resolver.js';
import { PersonRoleResolver } from './person/person-role.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { QuoteStandardsResolver } from './quote/quote-standards.resolver.js';
import { QuoteResolver } from './quote/quote.resolver.js';
import { WithholdingResolver } from './review/withholding.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatementResolver } from './statement/statement.resolver.js';
import { SubmissionResolver } from './submission/submission.resolver.js';
import { ArticleAnalysedResolver } from './subscriptions/article-analysed.resolver.js';
import { MeetingStatusChangedResolver } from './subscriptions/meeting-status-changed.resolver.js';
import { NO_TOPICS } from './subscriptions/no-topics.js';
import { QuoteReportedResolver } from './subscriptions/quote-reported.resolver.js';
import { EvidenceResolver } from './text/evidence.resolver.js';

/** The GraphQL schema of the record. Its resolvers work with a `RecordContext`; nothing else is needed to run it. */
export function buildRecordSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    validate: false,
    pubSub: NO_TOPICS,
    resolvers: [
      NodeResolver,
      ArticleResolver,
      ArticleReadingResolver,
      StatedFieldsResolver,
      PersonMentionResolver,
      VersionsOfArticleResolver,
      ArticleVersionResolver,
      OutletResolver,
      AuthorResolver,
      AuthorsOfArticleResolver,
      PersonResolver,
      PersonListsResolver,
      PersonAuthorityResolver,
      PersonRoleResolver,
      QuoteResolver,
      QuoteStandardsResolver,
      EvidenceResolver,
      StatementResolver,
      MeetingResolver,
      MeetingComparisonResolver,
      MeetingStandardsResolver,
      MeetingClaimResolver,
      MeetingParticipantResolver,
      MeetingStatusStepResolver,
      MeetingReportResolver,
      ReportedParticipantResolver,
      SearchResolver,
      NetworkResolver,
      CountsResolver,
      ArticleComparisonResolver,
      ComparedStatementResolver,
      ComparedMeetingResolver,
      VersionComparisonResolver,
      VersionQuoteResolver,
      VersionMeetingResolver,
      ChangeResolver,
      AnalysisResolver,
      SubmissionResolver,
      AccessResolver,
      WithholdingResolver,
      ApiKeyResolver,
      ArticleAnalysedResolver,
      QuoteReportedResolver,
      MeetingStatusChangedResolver,
    ],
  });
  callWhenAsked(schema);
  describeRoot(schema.getQueryType(), 'What can be asked of the record: who said what, who met whom, where and when, each claim with the words that prove it.');
  describeRoot(schema.getMutationType(), 'What changes the record.');
  describeRoot(schema.getSubscriptionType(), 'What the record comes to show, told as it happens: over a WebSocket (graphql-ws) or server-sent events. A client that was cut off goes on with the `cursor` of its last event as `after`, and misses nothing. Also called live updates or alerts.');
  guardFields(schema);
  return schema;
}

/** type-graphql has no place for a description of the root types. */
function describeRoot(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}
