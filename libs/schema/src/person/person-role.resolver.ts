import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleConnection, type ArticleNode, toArticleNode } from '../article/article.type.js';
import { type Connection, toPageInfo } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { pageOfIds } from '../connections/page-of-ids.js';
import type { RecordContext } from '../record-context.js';
import { PersonRoleFields } from './person.type.js';

@Resolver(() => PersonRoleFields)
export class PersonRoleResolver {
  @FieldResolver(() => ArticleConnection, { description: 'The articles that tell this role, in order of publication. Articles that you may not see are left out of a page.' })
  async articles(@Root() { articleIds }: PersonRoleFields, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<ArticleNode>> {
    const page = pageOfIds(articleIds, toPageRequest(args));
    const articles = await Promise.all(page.edges.map(({ node }) => loaders.articles.load(node)));
    const edges = page.edges.flatMap(({ cursor }, place) => {
      const article = articles[place];
      return article === undefined ? [] : [{ cursor, node: toArticleNode(article) }];
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: async () => articleIds.length };
  }
}
