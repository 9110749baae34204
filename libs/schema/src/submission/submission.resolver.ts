import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Needs } from '../access/needs.js';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { ArticleTextInput } from './article.input.js';
import type { Problem } from './problem.type.js';
import { readArticleInput } from './read-article-input.js';
import { Submission, SubmitArticleResult } from './submission.type.js';
import { toProblem } from './to-problem.js';
import { toSeenOutcome } from './to-seen-outcome.js';

@Resolver(() => Submission)
export class SubmissionResolver {
  @Needs('submit')
  @Mutation(() => SubmitArticleResult, { description: 'Takes an article into the record: reads it, links it, saves it. The same article with the same details changes nothing.' })
  async submitArticle(@Arg('input', () => ArticleTextInput, { description: 'The article.' }) input: ArticleTextInput, @Ctx() context: RecordContext): Promise<Submission | Problem> {
    try {
      const result = await context.intake.takeIn(readArticleInput(input, context));
      context.loaders.forget();
      return make(Submission, { outcome: toSeenOutcome(result, await context.loaders.articles.load(result.articleId)), articleId: result.articleId });
    } catch (error) {
      return toProblem(error);
    }
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article as the record has it now; null while it is under embargo.' })
  article(@Root() { articleId }: Submission, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(articleId), toArticleNode);
  }
}
