import type { ArticleFilter, ChangeNoun } from '@onrecord/domain';
import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { toArticleFilter } from '../article/article.args.js';
import { toArticleNode } from '../article/article.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { ArticleAnalysed, ArticleAnalysedArgs } from './article-analysed.type.js';
import { followChanges } from './follow-changes.js';
import { type Delivery, type Following, followingOf } from './following.js';
import { interruptible } from './interruptible.js';
import { findStart, type StartPlace } from './start-place.js';

const NOUNS: readonly ChangeNoun[] = ['article'];

@Resolver()
export class ArticleAnalysedResolver {
  @Subscription(() => ArticleAnalysed, { subscribe: ({ args, context }) => subscribe(args as ArticleAnalysedArgs, context as RecordContext), description: 'Each article that comes to be shown, taken in or in a new version, as soon as it is. Of two versions that came while nobody took events, the last is told.' })
  articleAnalysed(@Root() event: ArticleAnalysed, @Args(() => ArticleAnalysedArgs) _: ArticleAnalysedArgs): ArticleAnalysed {
    return event;
  }
}

async function subscribe(args: ArticleAnalysedArgs, context: RecordContext): Promise<AsyncGenerator<Delivery<ArticleAnalysed>>> {
  const following = followingOf(context);
  const filter = toArticleFilter(args.filter);
  await findMatching(context, filter, []);
  const start = await findStart(following, NOUNS, args.after);
  return interruptible((signal) => tellArticles(following, filter, start, signal));
}

async function* tellArticles(following: Following, filter: ArticleFilter, { mark, after }: StartPlace, signal: AbortSignal): AsyncGenerator<Delivery<ArticleAnalysed>, void, undefined> {
  for await (const { edges } of followChanges(following, NOUNS, after, mark, signal)) {
    const matching = await findMatching(following.freshContext(), filter, edges.map(({ node }) => node.id));
    for (const { cursor, node } of edges) {
      if (!matching.has(node.id)) continue;
      const context = following.freshContext();
      const article = await context.loaders.articles.load(node.id);
      if (article !== undefined) yield { payload: make(ArticleAnalysed, { article: toArticleNode(article), at: node.at, cursor }), context };
    }
  }
}

/** Which of these articles the filter leaves. */
async function findMatching({ reader }: RecordContext, filter: ArticleFilter, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (Object.keys(filter).length === 0) return new Set(ids);
  const { edges } = await reader.pageOfArticles({ ...filter, ids }, 'newest', { first: Math.max(1, ids.length) });
  return new Set(edges.map(({ node }) => node.id));
}
