import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../access/needs.js';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { fromGlobalId } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import type { RecordContext } from '../record-context.js';
import { NotFoundProblem, type Problem } from '../submission/problem.type.js';
import { toProblem } from '../submission/to-problem.js';
import { make } from '../text/make.js';
import { readWithholdInput } from './read-withhold-input.js';
import { ArticleRemoval, RemoveArticleResult, toWithholding, WITHHELD_TYPES, WithholdInput, WithholdingConnection, type WithholdingFields, WithholdResult } from './withholding.type.js';

@Resolver()
export class WithholdingResolver {
  @Needs('review')
  @Query(() => WithholdingConnection, { description: 'What is withheld, the latest first.' })
  async withholdings(@Args(() => PageArgs) args: PageArgs, @Ctx() { administration }: RecordContext): Promise<Connection<WithholdingFields>> {
    return toConnection(await administration.pageOfWithholdings(toPageRequest(args)), toWithholding, () => administration.countWithholdings());
  }

  @Needs('review')
  @Mutation(() => WithholdResult, { description: 'Keeps an article, a quote or a person out of every answer from now on, also when articles are read anew. Only what is shown can be withheld. Also called taking down.' })
  async withhold(@Arg('input', () => WithholdInput, { description: 'What, and on whose word.' }) input: WithholdInput, @Ctx() { administration, loaders, viewer }: RecordContext): Promise<WithholdingFields | Problem> {
    try {
      const entry = readWithholdInput(input, viewer.now);
      if ((await loadNode(loaders, { type: WITHHELD_TYPES[entry.noun], id: entry.id })) === undefined) return notFound(['input', 'id']);
      await administration.withhold(entry);
      loaders.forget();
      return toWithholding(entry);
    } catch (error) {
      return toProblem(error);
    }
  }

  @Needs('admin')
  @Mutation(() => RemoveArticleResult, { description: 'Takes an article, its versions and all that rests on them out of the record; people, statements and meetings are formed anew from what stays. It may be taken in again: to keep it out, withhold it.' })
  async removeArticle(@Arg('id', () => ID, { description: 'The `id` of an article.' }) id: string, @Ctx() { administration, loaders }: RecordContext): Promise<ArticleRemoval | NotFoundProblem> {
    const wasThere = await administration.removeArticle(fromGlobalId('id', 'Article', id));
    loaders.forget();
    return wasThere ? make(ArticleRemoval, { removed: id }) : notFound(['id']);
  }
}

function notFound(path: readonly string[]): NotFoundProblem {
  return make(NotFoundProblem, { code: 'NOT_FOUND', message: 'nothing with this id is there: the record never had it, or it was removed or withheld already', path });
}
