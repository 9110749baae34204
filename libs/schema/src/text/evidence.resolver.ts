import type { ParsedArticle, Span } from '@onrecord/domain';
import { isHidden, spanContains } from '@onrecord/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { whenAnalysed } from '../article/article-reading.resolver.js';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import type { RecordContext } from '../record-context.js';
import { EvidenceFields } from './evidence.type.js';
import { sliceTextSpan, TextSpan } from './span.type.js';

@Resolver(() => EvidenceFields)
export class EvidenceResolver {
  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article that says so; null for an analysis that was not saved.' })
  article(@Root() { articleId }: EvidenceFields, @Ctx() { loaders }: RecordContext) {
    return articleId === undefined ? undefined : whenLoaded(loaders.articles.load(articleId), toArticleNode);
  }

  @FieldResolver(() => TextSpan, { description: 'What stands around the words: the paragraphs, headline or caption that hold the sentence; the sentence alone where the evidence is a version\'s, and where you may read evidence only (`access.mayReadText`).' })
  context(@Root() evidence: EvidenceFields, @Ctx() context: RecordContext): TextSpan | Promise<TextSpan> {
    if (evidence.isOfVersion === true) return evidence.sentence;
    return whenAnalysed(evidence, context, ({ article }) => readable(sliceTextSpan(article.text, surroundings(article, evidence.sentence))) ?? evidence.sentence);
  }
}

/** The stretch, if its viewer may read all of it. */
function readable(stretch: TextSpan): TextSpan | undefined {
  return isHidden(stretch.text) ? undefined : stretch;
}

/** From the start of the region in which the sentence begins to the end of the one in which it ends. */
function surroundings({ regions }: ParsedArticle, sentence: Span): Span {
  const whole = regions.find(({ span }) => spanContains(span, sentence));
  if (whole !== undefined) return whole.span;
  const first = regions.find(({ span }) => span.start <= sentence.start && sentence.start < span.end);
  const last = regions.find(({ span }) => span.start < sentence.end && sentence.end <= span.end);
  return { start: first?.span.start ?? sentence.start, end: last?.span.end ?? sentence.end };
}
