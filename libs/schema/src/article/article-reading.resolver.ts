import { type AnalysedArticle, type ArticleForm, type Genre, NotFoundError, type ParsedArticle, type RegionKind, sliceSpan, untilHidden } from '@onrecord/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Reads } from '../connections/reads.js';
import type { RecordContext } from '../record-context.js';
import { sliceTextSpan, TextSpan } from '../text/span.type.js';
import { CaptionFields, DatelineFields, DiagnosticFields, RegionFields, toCaptions, toDateline, toDiagnostic, toRegion } from './article-parts.type.js';
import { ArticleReading } from './article-reading.type.js';
import { ARTICLE_FORM, GENRE, REGION_KIND } from './article.enums.js';

/** A whole text weighs in an answer as much as a page of other things: an operation that asks for a hundred of them under fifty names would give tens of megabytes. */
const TEXT_READS = 100;

/** What is read from the article's text, which lists of articles do not carry. */
@Resolver(() => ArticleReading)
export class ArticleReadingResolver {
  @Reads(TEXT_READS)
  @FieldResolver(() => String, { description: 'The whole article, composed once and never changed; every span of this API counts in it, in UTF-16 code units. Where you may read evidence only (`access.mayReadText`), as far as it is headline and byline; spans count in the whole all the same.' })
  text(@Root() reading: ArticleReading, @Ctx() context: RecordContext): string | Promise<string> {
    return whenParsed(reading, context, (article) => untilHidden(article.text));
  }

  @FieldResolver(() => ARTICLE_FORM, { description: 'The form in which it arrived.' })
  form(@Root() reading: ArticleReading, @Ctx() context: RecordContext): ArticleForm | Promise<ArticleForm> {
    return whenParsed(reading, context, (article) => article.form);
  }

  @FieldResolver(() => GENRE, { nullable: true, description: 'What sort of writing it is; null when nothing on the page tells.' })
  genre(@Root() reading: ArticleReading, @Ctx() context: RecordContext): Genre | undefined | Promise<Genre | undefined> {
    return whenParsed(reading, context, (article) => article.genre?.value);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The line that names the writers, as printed; `authors` and `agencies` are its parse. Null when the page has none.' })
  byline(@Root() reading: ArticleReading, @Ctx() context: RecordContext): string | undefined | Promise<string | undefined> {
    return whenParsed(reading, context, ({ text, byline }) => (byline === undefined ? undefined : sliceSpan(text, byline)));
  }

  @FieldResolver(() => DatelineFields, { nullable: true, description: 'Place, date and agency that open the body; null when the page has none.' })
  dateline(@Root() reading: ArticleReading, @Ctx() context: RecordContext): DatelineFields | undefined | Promise<DatelineFields | undefined> {
    return whenParsed(reading, context, toDateline);
  }

  @FieldResolver(() => [CaptionFields], { description: "The pictures' words, in order. Where you may read evidence only (`access.mayReadText`), empty." })
  captions(@Root() reading: ArticleReading, @Ctx() context: RecordContext): readonly CaptionFields[] | Promise<readonly CaptionFields[]> {
    return whenParsed(reading, context, toCaptions);
  }

  @Reads(TEXT_READS)
  @FieldResolver(() => [TextSpan], { description: 'The body, paragraph by paragraph, without dateline, crossheads and notes. Where you may read evidence only (`access.mayReadText`), empty.' })
  paragraphs(@Root() reading: ArticleReading, @Ctx() context: RecordContext): readonly TextSpan[] | Promise<readonly TextSpan[]> {
    return whenParsed(reading, context, ({ text, paragraphs }) => paragraphs.map((span) => sliceTextSpan(text, span)));
  }

  @Reads(TEXT_READS)
  @FieldResolver(() => [RegionFields], { description: 'The parts of the article, in order. Where you may read evidence only (`access.mayReadText`), headline, byline and dateline alone.' })
  regions(
    @Root() reading: ArticleReading,
    @Ctx() context: RecordContext,
    @Arg('kinds', () => [REGION_KIND], { nullable: true, description: 'Only parts of these kinds; all when left out.' }) kinds: readonly RegionKind[] | null | undefined,
  ): readonly RegionFields[] | Promise<readonly RegionFields[]> {
    return whenParsed(reading, context, ({ text, regions }) => regions.filter((region) => kinds?.includes(region.kind) ?? true).map((region) => toRegion(text, region)));
  }

  @FieldResolver(() => [DiagnosticFields], { description: 'What was odd or doubtful in it.' })
  diagnostics(@Root() reading: ArticleReading, @Ctx() context: RecordContext): readonly DiagnosticFields[] | Promise<readonly DiagnosticFields[]> {
    return whenAnalysed(reading, context, (analysed) => analysed.diagnostics.map(toDiagnostic));
  }
}

/** Something of what was read, at once where the reading is at hand. */
export function whenAnalysed<Value>(reading: Pick<ArticleReading, 'analysed' | 'articleId'>, { loaders }: RecordContext, read: (analysed: AnalysedArticle) => Value): Value | Promise<Value> {
  const loaded = reading.analysed ?? loaders.analyses.load(reading.articleId ?? '');
  return loaded instanceof Promise ? loaded.then((analysed) => read(present(analysed))) : read(present(loaded));
}

/** Something of the article as its page gives it, at once where it is at hand. */
export function whenParsed<Value>(reading: ArticleReading, context: RecordContext, read: (article: ParsedArticle) => Value): Value | Promise<Value> {
  return whenAnalysed(reading, context, (analysed) => read(analysed.article));
}

function present(analysed: AnalysedArticle | undefined): AnalysedArticle {
  if (analysed === undefined) throw new NotFoundError('the article left the record while it was asked for; ask again');
  return analysed;
}
