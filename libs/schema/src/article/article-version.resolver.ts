import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import type { RecordContext } from '../record-context.js';
import { ArticleVersionConnection, ArticleVersionNode, toArticleVersionNode } from './article-version.type.js';
import { ArticleNode, toArticleNode } from './article.type.js';

@Resolver(() => ArticleNode)
export class VersionsOfArticleResolver {
  @FieldResolver(() => ArticleVersionConnection, { description: 'Its versions that were ever shown, the one shown now first, then back to the first. Also called revision history.' })
  async versions(@Root() { articleId, versionCount }: ArticleNode, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<ArticleVersionNode>> {
    const page = await loaders.versionPages.load(articleId, toPageRequest(args));
    for (const { node } of page.edges) loaders.versions.learn(node.id, node);
    return toConnection(page, toArticleVersionNode, async () => versionCount);
  }
}

@Resolver(() => ArticleVersionNode)
export class ArticleVersionResolver {
  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article, in the version shown now; null when you may not see it.' })
  article(@Root() { articleId }: ArticleVersionNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(articleId), toArticleNode);
  }
}
