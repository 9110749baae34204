import { InputError, type MeetingReportRecord, type QuoteRecord, type VersionFacts } from '@onrecord/domain';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { toArticleVersionNode } from '../article/article-version.type.js';
import type { Connection } from '../connections/connection.js';
import { PageArgs } from '../connections/page.args.js';
import { toPageOf } from '../connections/page-of-items.js';
import { Reads } from '../connections/reads.js';
import { readConfidence } from '../filters/read-confidence.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { MeetingReportNode, toMeetingReportNode } from '../meeting/meeting-report.type.js';
import { fromGlobalId } from '../node/global-id.js';
import { QuoteNode, toQuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { compareQuotes, compareWording, isCuedOtherwise } from './compare-quotes.js';
import { COMPARED_AT_MOST, type ComparedFacts } from './load-side.js';
import { type Shared, setSideBySide } from './set-side-by-side.js';
import { ComparedVersionMeeting, ComparedVersionMeetingConnection, ComparedVersionQuote, ComparedVersionQuoteConnection, VersionComparison } from './version-comparison.type.js';
import { toVersionMeeting, VersionMeeting, VersionMeetingConnection } from './version-meeting.type.js';
import { toVersionQuote, VersionQuote, VersionQuoteConnection } from './version-quote.type.js';

@Resolver(() => VersionComparison)
export class VersionComparisonResolver {
  @Query(() => VersionComparison, { nullable: true, description: 'Sets two versions of one article side by side: the quotes and meetings that only one of them has, and those that both have and tell differently. Null when either was never shown or you may not see it. For two articles ask `compareArticles`.' })
  @Reads(4 * COMPARED_AT_MOST)
  async compareVersions(
    @Arg('a', () => ID, { description: 'The `id` of a version of an article, as `Article.versions` gives it.' }) a: string,
    @Arg('b', () => ID, { description: 'The `id` of another version of the same article.' }) b: string,
    @Arg('minConfidence', () => Float, { nullable: true, description: 'Quotes at least this sure: 0 to 1. 0.5 when left out; 0 compares every quote.' }) minConfidence: number | null | undefined,
    @Ctx() { loaders }: RecordContext,
  ): Promise<VersionComparison | undefined> {
    const ids = [fromGlobalId('a', 'ArticleVersion', a), fromGlobalId('b', 'ArticleVersion', b)] as const;
    if (ids[0] === ids[1]) throw new InputError('b', '`b` must be another version than `a`');
    const confidence = readConfidence('minConfidence', minConfidence);
    const [versions, facts] = await Promise.all([Promise.all(ids.map((id) => loaders.versions.load(id))), Promise.all(ids.map((id) => loaders.versionFacts.load(id)))]);
    const [[versionA, versionB], [factsA, factsB]] = [versions, facts];
    if (versionA === undefined || versionB === undefined || factsA === undefined || factsB === undefined) return undefined;
    if (versionA.articleId !== versionB.articleId) throw new InputError('b', '`b` must be a version of the same article as `a`; for two articles ask `compareArticles`');
    const [ofA, ofB] = [toCompared(factsA, confidence), toCompared(factsB, confidence)];
    return make(VersionComparison, {
      a: toArticleVersionNode(versionA),
      b: toArticleVersionNode(versionB),
      isSameEngine: versionA.engine === versionB.engine,
      isComplete: ofA.isComplete && ofB.isComplete,
      quotes: compareQuotes(ofA.quotes, ofB.quotes),
      reports: setSideBySide(ofA.reports, ofB.reports, idOf),
    });
  }

  @FieldResolver(() => VersionQuoteConnection, { description: 'The quotes that only `a` reports, in the order of its text.' })
  quotesOnlyInA(@Root() { quotes }: VersionComparison, @Args(() => PageArgs) args: PageArgs): Connection<VersionQuote> {
    return toPageOf(quotes.onlyA, idOf, toVersionQuote, args);
  }

  @FieldResolver(() => VersionQuoteConnection, { description: 'The quotes that only `b` reports, in the order of its text.' })
  quotesOnlyInB(@Root() { quotes }: VersionComparison, @Args(() => PageArgs) args: PageArgs): Connection<VersionQuote> {
    return toPageOf(quotes.onlyB, idOf, toVersionQuote, args);
  }

  @FieldResolver(() => ComparedVersionQuoteConnection, { description: 'The quotes that both report, in the order of the text of `a`, each with how they tell it.' })
  quotes(@Root() { quotes }: VersionComparison, @Args(() => PageArgs) args: PageArgs, @Ctx() { comparer }: RecordContext): Connection<ComparedVersionQuote> {
    return toPageOf(quotes.shared, keyOf, (shared) => toComparedQuote(shared, comparer), args);
  }

  @FieldResolver(() => VersionMeetingConnection, { description: 'The meetings of which only `a` tells, in the order of its text.' })
  meetingsOnlyInA(@Root() { reports }: VersionComparison, @Args(() => PageArgs) args: PageArgs): Connection<VersionMeeting> {
    return toPageOf(reports.onlyA, idOf, toVersionMeeting, args);
  }

  @FieldResolver(() => VersionMeetingConnection, { description: 'The meetings of which only `b` tells, in the order of its text.' })
  meetingsOnlyInB(@Root() { reports }: VersionComparison, @Args(() => PageArgs) args: PageArgs): Connection<VersionMeeting> {
    return toPageOf(reports.onlyB, idOf, toVersionMeeting, args);
  }

  @FieldResolver(() => ComparedVersionMeetingConnection, { description: 'The meetings of which both tell, in the order of the text of `a`, each with what they tell differently.' })
  meetings(@Root() { reports }: VersionComparison, @Args(() => PageArgs) args: PageArgs): Connection<ComparedVersionMeeting> {
    return toPageOf(reports.shared, keyOf, toComparedMeeting, args);
  }
}

@Resolver(() => VersionQuote)
export class VersionQuoteResolver {
  @FieldResolver(() => QuoteNode, { nullable: true, description: 'The same quote as the article reports it now, with its statement and whatever other articles print of it; null when the version shown now no longer has it.' })
  quote(@Root() { quoteId }: VersionQuote, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.quotes.load(quoteId), toQuoteNode);
  }
}

@Resolver(() => VersionMeeting)
export class VersionMeetingResolver {
  @FieldResolver(() => MeetingReportNode, { nullable: true, description: 'The same report as the article gives it now, with its meeting; null when the version shown now no longer has it.' })
  report(@Root() { reportId }: VersionMeeting, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.reports.load(reportId), toMeetingReportNode);
  }
}

/** What of a version is compared: the first quotes that are sure enough and stand in no other, and the first reports. */
function toCompared({ quotes, reports }: VersionFacts, minConfidence: number): ComparedFacts<QuoteRecord, MeetingReportRecord> {
  const listed = quotes.filter(({ quote }) => quote.insideOf === undefined && quote.confidence >= minConfidence);
  return { quotes: listed.slice(0, COMPARED_AT_MOST), reports: reports.slice(0, COMPARED_AT_MOST), isComplete: Math.max(listed.length, reports.length) <= COMPARED_AT_MOST };
}

const idOf = ({ id }: { readonly id: string }): string => id;
const keyOf = ({ key }: Shared<unknown>): string => key;

function toComparedQuote(shared: Shared<QuoteRecord>, comparer: RecordContext['comparer']): ComparedVersionQuote {
  return make(ComparedVersionQuote, {
    wording: compareWording(shared, comparer),
    contentDiffers: differ(shared, ({ words }) => words.content.join(' ')),
    speakerDiffers: differ(shared, ({ quote, speakerName }) => `${quote.speaker.state} ${speakerName ?? ''}`),
    cueClassDiffers: isCuedOtherwise(shared),
    quotesInA: shared.a.map(toVersionQuote),
    quotesInB: shared.b.map(toVersionQuote),
  });
}

function toComparedMeeting(shared: Shared<MeetingReportRecord>): ComparedVersionMeeting {
  return make(ComparedVersionMeeting, {
    statusDiffers: differ(shared, ({ report }) => report.status),
    participantsDiffer: differ(shared, ({ report }) => report.participants.map(({ name }) => name).sort().join('; ')),
    placeDiffers: differ(shared, ({ report }) => report.place?.name ?? ''),
    reportsInA: shared.a.map(toVersionMeeting),
    reportsInB: shared.b.map(toVersionMeeting),
  });
}

/** Whether the facts of both sides tell something else, in whatever order. */
function differ<Fact>({ a, b }: Shared<Fact>, tell: (fact: Fact) => string): boolean {
  const [ofA, ofB] = [a, b].map((facts) => [...new Set(facts.map(tell))].sort().join('\n'));
  return ofA !== ofB;
}
