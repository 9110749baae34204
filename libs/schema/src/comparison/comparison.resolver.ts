import { InputError, type MeetingReportRecord, type QuoteRecord } from '@onrecord/domain';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { toArticleNode } from '../article/article.type.js';
import type { Connection } from '../connections/connection.js';
import { PageArgs } from '../connections/page.args.js';
import { toPageOf } from '../connections/page-of-items.js';
import { Reads } from '../connections/reads.js';
import { readConfidence } from '../filters/read-confidence.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { toMeetingContradiction } from '../meeting/meeting-contradiction.type.js';
import { MeetingReportConnection, type MeetingReportNode, toMeetingReportNode } from '../meeting/meeting-report.type.js';
import { MeetingNode, toMeetingNode } from '../meeting/meeting.type.js';
import { fromGlobalId } from '../node/global-id.js';
import { QuoteConnection, type QuoteNode, toQuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { StatementNode, toStatementNode } from '../statement/statement.type.js';
import { make } from '../text/make.js';
import { compareQuotes, compareWording, isCuedOtherwise } from './compare-quotes.js';
import { ArticleComparison, ComparedMeeting, ComparedMeetingConnection, ComparedStatement, ComparedStatementConnection } from './comparison.type.js';
import { COMPARED_AT_MOST, loadSide } from './load-side.js';
import { type Shared, setSideBySide } from './set-side-by-side.js';

@Resolver(() => ArticleComparison)
export class ArticleComparisonResolver {
  @Query(() => ArticleComparison, { nullable: true, description: 'Sets two articles side by side: the quotes and meetings that only one of them has, and those that both have and tell differently. Null when the record has not both or you may not see them. For two versions of one article ask `compareVersions`.' })
  @Reads(4 * COMPARED_AT_MOST)
  async compareArticles(
    @Arg('a', () => ID, { description: 'The `id` of an article.' }) a: string,
    @Arg('b', () => ID, { description: 'The `id` of another article.' }) b: string,
    @Arg('minConfidence', () => Float, { nullable: true, description: 'Quotes at least this sure: 0 to 1. 0.5 when left out; 0 compares every quote.' }) minConfidence: number | null | undefined,
    @Ctx() context: RecordContext,
  ): Promise<ArticleComparison | undefined> {
    const ids = [fromGlobalId('a', 'Article', a), fromGlobalId('b', 'Article', b)] as const;
    if (ids[0] === ids[1]) throw new InputError('b', '`b` must be another article than `a`');
    const confidence = readConfidence('minConfidence', minConfidence);
    const [[articleA, articleB], [ofA, ofB]] = await Promise.all([
      Promise.all([context.loaders.articles.load(ids[0]), context.loaders.articles.load(ids[1])]),
      Promise.all([loadSide(context, ids[0], confidence), loadSide(context, ids[1], confidence)]),
    ]);
    if (articleA === undefined || articleB === undefined) return undefined;
    return make(ArticleComparison, {
      a: toArticleNode(articleA),
      b: toArticleNode(articleB),
      isComplete: ofA.isComplete && ofB.isComplete,
      quotes: compareQuotes(ofA.quotes, ofB.quotes),
      reports: setSideBySide(ofA.reports, ofB.reports, ({ meetingId }) => meetingId),
    });
  }

  @FieldResolver(() => QuoteConnection, { description: 'The quotes of `a` whose statement `b` does not report, in the order of the text.' })
  quotesOnlyInA(@Root() { quotes }: ArticleComparison, @Args(() => PageArgs) args: PageArgs): Connection<QuoteNode> {
    return toPageOf(quotes.onlyA, idOf, toQuoteNode, args);
  }

  @FieldResolver(() => QuoteConnection, { description: 'The quotes of `b` whose statement `a` does not report, in the order of the text.' })
  quotesOnlyInB(@Root() { quotes }: ArticleComparison, @Args(() => PageArgs) args: PageArgs): Connection<QuoteNode> {
    return toPageOf(quotes.onlyB, idOf, toQuoteNode, args);
  }

  @FieldResolver(() => ComparedStatementConnection, { description: 'The statements that both report, in the order of the text of `a`, each with how they word it; then the same words of sources without a name, whom the record never joins.' })
  statements(@Root() { quotes }: ArticleComparison, @Args(() => PageArgs) args: PageArgs, @Ctx() { comparer }: RecordContext): Connection<ComparedStatement> {
    return toPageOf(quotes.shared, keyOf, (shared) => toComparedStatement(shared, comparer), args);
  }

  @FieldResolver(() => MeetingReportConnection, { description: 'The reports of `a` of meetings of which `b` does not tell, in the order of the text.' })
  meetingsOnlyInA(@Root() { reports }: ArticleComparison, @Args(() => PageArgs) args: PageArgs): Connection<MeetingReportNode> {
    return toPageOf(reports.onlyA, idOf, toMeetingReportNode, args);
  }

  @FieldResolver(() => MeetingReportConnection, { description: 'The reports of `b` of meetings of which `a` does not tell, in the order of the text.' })
  meetingsOnlyInB(@Root() { reports }: ArticleComparison, @Args(() => PageArgs) args: PageArgs): Connection<MeetingReportNode> {
    return toPageOf(reports.onlyB, idOf, toMeetingReportNode, args);
  }

  @FieldResolver(() => ComparedMeetingConnection, { description: 'The meetings of which both tell, in the order of the text of `a`, each with what they tell differently.' })
  meetings(@Root() { reports }: ArticleComparison, @Args(() => PageArgs) args: PageArgs, @Ctx() { comparer }: RecordContext): Connection<ComparedMeeting> {
    return toPageOf(reports.shared, keyOf, (shared) => toComparedMeeting(shared, comparer), args);
  }
}

@Resolver(() => ComparedStatement)
export class ComparedStatementResolver {
  @FieldResolver(() => StatementNode, { nullable: true, description: 'The statement, with what other articles print of it; null where two statements hold the same words.' })
  statement(@Root() { statementId }: ComparedStatement, @Ctx() { loaders }: RecordContext) {
    if (statementId === undefined) return undefined;
    return whenLoaded(loaders.statements.load(statementId), toStatementNode);
  }
}

@Resolver(() => ComparedMeeting)
export class ComparedMeetingResolver {
  @FieldResolver(() => MeetingNode, { nullable: true, description: 'The meeting, with what other articles say of it.' })
  meeting(@Root() { meetingId }: ComparedMeeting, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.meetings.load(meetingId), toMeetingNode);
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function keyOf({ key }: Shared<unknown>): string {
  return key;
}

function toComparedStatement(shared: Shared<QuoteRecord>, comparer: RecordContext['comparer']): ComparedStatement {
  const isOne = shared.b.some(({ statementId }) => statementId === shared.key);
  return make(ComparedStatement, { ...(isOne ? { statementId: shared.key } : {}), wording: compareWording(shared, comparer), cueClassDiffers: isCuedOtherwise(shared), quotesInA: shared.a.map(toQuoteNode), quotesInB: shared.b.map(toQuoteNode) });
}

function toComparedMeeting({ key, a, b }: Shared<MeetingReportRecord>, comparer: RecordContext['comparer']): ComparedMeeting {
  const [ofA, ofB] = [a, b].map((reports) => [...new Set(reports.map(({ report }) => report.status))].sort().join());
  return make(ComparedMeeting, { meetingId: key, statusDiffers: ofA !== ofB, contradictions: comparer.contradictionsOf([...a, ...b]).map(toMeetingContradiction), reportsInA: a.map(toMeetingReportNode), reportsInB: b.map(toMeetingReportNode) });
}
