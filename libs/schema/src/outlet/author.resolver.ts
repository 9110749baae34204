import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleConnection, ArticleNode, toArticleNode } from '../article/article.type.js';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import type { RecordContext } from '../record-context.js';
import { AuthorNode, toAuthorNode } from './author.type.js';

@Resolver(() => AuthorNode)
export class AuthorResolver {
  @FieldResolver(() => ArticleConnection, { description: 'The articles whose byline names this author, newest first.' })
  async articles(@Root() { authorId }: AuthorNode, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<ArticleNode>> {
    const page = await loaders.authorArticlePages.load(authorId, toPageRequest(args));
    for (const { node } of page.edges) loaders.articles.learn(node.id, node);
    return toConnection(page, toArticleNode, () => loaders.authorArticleCounts.load(authorId, null));
  }
}

@Resolver(() => ArticleNode)
export class AuthorsOfArticleResolver {
  @FieldResolver(() => [AuthorNode], { description: 'The writers whom the byline names, each with their other articles for this outlet, in its order. Empty for an article without an outlet; `authors` has their names.' })
  async writtenBy(@Root() { articleId }: ArticleNode, @Ctx() { loaders }: RecordContext): Promise<readonly AuthorNode[]> {
    const authors = await Promise.all(((await loaders.authorIds.load(articleId)) ?? []).map((id) => loaders.authors.load(id)));
    return authors.flatMap((author) => (author === undefined ? [] : [toAuthorNode(author)]));
  }
}
