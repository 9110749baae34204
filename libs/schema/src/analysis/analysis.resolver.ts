import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RecordContext } from '../record-context.js';
import { ArticleTextInput } from '../submission/article.input.js';
import type { Problem } from '../submission/problem.type.js';
import { readArticleInput } from '../submission/read-article-input.js';
import { toProblem } from '../submission/to-problem.js';
import { AnalyseResult, type Analysis, toAnalysis } from './analysis.type.js';

@Resolver()
export class AnalysisResolver {
  @Query(() => AnalyseResult, { description: 'Reads an article and saves nothing: what it says, who is quoted, who met whom. For trying a text out.' })
  async analyse(@Arg('input', () => ArticleTextInput, { description: 'The article.' }) input: ArticleTextInput, @Ctx() context: RecordContext): Promise<Analysis | Problem> {
    try {
      const { analysed } = await context.analyst.read(readArticleInput(input, context));
      return toAnalysis(analysed);
    } catch (error) {
      return toProblem(error);
    }
  }
}
