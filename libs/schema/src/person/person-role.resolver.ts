import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ArticleConnection, type ArticleNode, toArticleNode } from '../article/article.type.js';
import { type Connection, toPageInfo } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { pageOfIds } from '../connections/page-of-ids.js';
import type { RecordContext } from '../record-context.js';
import { PersonRoleFields } from './person.type.js';

/** How many articles from the end of a role's are looked at for the last dated one: the undated stand behind all others. */
const LAST_LOOKED_AT = 5;

@Resolver(() => PersonRoleFields)
export class PersonRoleResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Publication of the first article that tells this role: a day or an instant in UTC, ISO 8601; null when it is undated or you may not see it. Not the day of taking office, which articles seldom tell.' })
  async firstSeen(@Root() role: PersonRoleFields, @Ctx() context: RecordContext): Promise<string | undefined> {
    return lastDayOf(context, (await loadArticleIds(context, role)).slice(0, 1));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Publication of the last article that tells this role: a day or an instant in UTC, ISO 8601; null when the last ones are undated or you may not see them. Not the day of leaving office.' })
  async lastSeen(@Root() role: PersonRoleFields, @Ctx() context: RecordContext): Promise<string | undefined> {
    return lastDayOf(context, (await loadArticleIds(context, role)).slice(-LAST_LOOKED_AT));
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that tell this role, in order of publication. Articles that you may not see are left out of a page.' })
  async articles(@Root() role: PersonRoleFields, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RecordContext): Promise<Connection<ArticleNode>> {
    const articleIds = await loadArticleIds(context, role);
    const page = pageOfIds(articleIds, toPageRequest(args));
    const articles = await Promise.all(page.edges.map(({ node }) => context.loaders.articles.load(node)));
    const edges = page.edges.flatMap(({ cursor }, place) => {
      const article = articles[place];
      return article === undefined ? [] : [{ cursor, node: toArticleNode(article) }];
    });
    return { edges, pageInfo: toPageInfo(page), totalCount: async () => articleIds.length };
  }
}

/** The articles that tell a role, in order of publication: none when the person was formed anew meanwhile and has it no more, or may not be seen any longer. */
async function loadArticleIds({ loaders }: RecordContext, { personId, words, of, tense }: PersonRoleFields): Promise<readonly string[]> {
  const person = await loaders.wholePeople.load(personId);
  return person?.roles.find((role) => role.words === words && role.of === of && role.tense === tense)?.articleIds ?? [];
}

/** Publication of the last of some articles that has one. */
async function lastDayOf({ loaders }: RecordContext, articleIds: readonly string[]): Promise<string | undefined> {
  const articles = await Promise.all(articleIds.map((id) => loaders.articles.load(id)));
  return articles.findLast((article) => article?.published !== undefined)?.published?.value;
}
