import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Connection, toConnection, toPageInfo } from '../connections/connection.js';
import { pageOfIds } from '../connections/page-of-ids.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { MeetingReportConnection, type MeetingReportNode } from '../meeting/meeting-report.type.js';
import { MeetingConnection, type MeetingNode } from '../meeting/meeting.type.js';
import { MeetingsArgs } from '../meeting/meeting.args.js';
import { loadMeetingConnection, loadReportConnection } from '../meeting/meeting-pages.js';
import { fromGlobalId } from '../node/global-id.js';
import { loadPersonConnection } from '../person/person-pages.js';
import { PersonConnection, type PersonNode } from '../person/person.type.js';
import { QuotesOfArticleArgs } from '../quote/quote.args.js';
import { loadQuoteConnection } from '../quote/quote-pages.js';
import { QuoteConnection, type QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { ArticlesArgs, toArticleFilter } from './article.args.js';
import { ArticleConnection, ArticleNode, toArticleNode } from './article.type.js';

@Resolver(() => ArticleNode)
export class ArticleResolver {
  @Query(() => ArticleNode, { nullable: true, description: 'One article; null when the record has none with this id or you may not see it.' })
  article(@Arg('id', () => ID, { description: 'The `id` of an article.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(fromGlobalId('id', 'Article', id)), toArticleNode);
  }

  @Query(() => ArticleConnection, { description: 'Articles of the record, newest first unless asked otherwise.' })
  async articles(@Args(() => ArticlesArgs) args: ArticlesArgs, @Ctx() { reader, loaders }: RecordContext): Promise<Connection<ArticleNode>> {
    const filter = toArticleFilter(args.filter);
    const page = await reader.pageOfArticles(filter, args.orderBy, toPageRequest(args));
    for (const { node } of page.edges) loaders.articles.learn(node.id, node);
    return toConnection(page, toArticleNode, () => reader.countArticles(filter));
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article of which this one is a copy: the earliest, that you may see, with nearly the same body, shortened or not, as when several papers print one wire story. Null for that one itself and for an article without copies. Also called reprint or duplicate.' })
  async copyOf(@Root() { articleId }: ArticleNode, @Ctx() { loaders }: RecordContext) {
    const [first] = (await loaders.copies.load(articleId)) ?? [];
    return first === undefined || first === articleId ? undefined : whenLoaded(loaders.articles.load(first), toArticleNode);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The other articles with nearly the same body, earliest first: all of them copies of one another. What is quoted in several copies is one statement.' })
  async copies(@Root() { articleId }: ArticleNode, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<ArticleNode>> {
    const ids = ((await loaders.copies.load(articleId)) ?? []).filter((id) => id !== articleId);
    const page = pageOfIds(ids, toPageRequest(args));
    const articles = await Promise.all(page.edges.map(({ node }) => loaders.articles.load(node)));
    const edges = page.edges.flatMap(({ cursor }, index) => (articles[index] === undefined ? [] : [{ cursor, node: toArticleNode(articles[index]) }]));
    return { edges, pageInfo: toPageInfo(page), totalCount: async () => ids.length };
  }

  @FieldResolver(() => QuoteConnection, { description: 'What people and bodies said, as this article reports it, in the order of the text unless asked otherwise. Quotes that stand inside another quote are left out of lists.' })
  quotes(@Root() article: ArticleNode, @Args(() => QuotesOfArticleArgs) args: QuotesOfArticleArgs, @Ctx() context: RecordContext): Promise<Connection<QuoteNode>> {
    return loadQuoteConnection(context, 'article', article.articleId, args);
  }

  @FieldResolver(() => PersonConnection, { description: 'The people whom this article names. Unnamed and anonymous sources are none.' })
  people(@Root() article: ArticleNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RecordContext): Promise<Connection<PersonNode>> {
    return loadPersonConnection(context, article.articleId, args);
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings that this article tells of, each as the whole record knows it.' })
  meetings(@Root() article: ArticleNode, @Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() context: RecordContext): Promise<Connection<MeetingNode>> {
    return loadMeetingConnection(context, 'article', article.articleId, args);
  }

  @FieldResolver(() => MeetingReportConnection, { description: "This article's own accounts of meetings." })
  reports(@Root() article: ArticleNode, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RecordContext): Promise<Connection<MeetingReportNode>> {
    return loadReportConnection(context, 'article', article.articleId, args);
  }
}
