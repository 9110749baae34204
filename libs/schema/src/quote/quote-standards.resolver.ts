import { isHidden, type QuoteRecord } from '@onrecord/domain';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RecordContext } from '../record-context.js';
import type { JsonLd } from '../standards/json-ld.js';
import { toPermalink } from '../standards/permalink.js';
import { mayStandAlone, toQuotation } from '../standards/quotation.js';
import { QuoteSelectorsFields, toQuoteSelectors, toShownSpans } from './quote-selectors.type.js';
import { QuoteNode } from './quote.type.js';

/** Quotes in the forms of others' standards. */
@Resolver(() => QuoteNode)
export class QuoteStandardsResolver {
  @FieldResolver(() => String, { description: 'The address of this quote, which stays the same when its article is read anew: whole where the server was told its public address (`ONRECORD_PUBLIC_URL`), else the path, such as `/quotes/UXVvdGU6cTE`.' })
  permalink(@Root() { id }: QuoteNode, @Ctx() { publicUrl }: RecordContext): string {
    return toPermalink(publicUrl, 'quotes', id);
  }

  @FieldResolver(() => QuoteSelectorsFields, { nullable: true, description: "Where what `asReported` shows stands, in the selectors of the W3C's Web Annotation Data Model and as a link into the article's page. Null when the speaker is withheld." })
  async selectors(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext): Promise<QuoteSelectorsFields | undefined> {
    if (record.quote.speaker.state === 'withheld') return undefined;
    const [analysed, article] = await Promise.all([loaders.analyses.load(record.articleId), loaders.articles.load(record.articleId)]);
    return analysed && toQuoteSelectors(toShownSpans(record), withSentence(analysed.article.text, record), article?.url);
  }

  @FieldResolver(() => GraphQLJSONObject, { nullable: true, description: 'The words inside quotation marks as schema.org `Quotation` in JSON-LD, with speaker and article, for a page that shows the quote. Null where no words may stand alone: indirect quotes, denials, quotes inside a denial, and when the speaker is withheld.' })
  async asQuotation(@Root() quote: QuoteNode, @Ctx() context: RecordContext): Promise<JsonLd | undefined> {
    const { record, speakerName } = quote;
    if (!mayStandAlone(record) || (await isInsideOfDenial(quote, context))) return undefined;
    return toQuotation(record, speakerName, await context.loaders.articles.load(record.articleId), toPermalink(context.publicUrl, 'quotes', quote.id));
  }
}

/** The text, with the sentence of a quote in it where the viewer may not read it as a whole. */
function withSentence(text: string, { quote: { evidence }, words: { sentence } }: QuoteRecord): string {
  const { start, end } = evidence.sentence;
  return isHidden(text) && sentence.length === end - start ? text.slice(0, start) + sentence + text.slice(end) : text;
}

/** Whether somebody denies what this quote is part of: "she denied that he had called it “theft”". */
async function isInsideOfDenial({ record, isNested }: QuoteNode, { loaders }: RecordContext): Promise<boolean> {
  if (!isNested) return false;
  let outer = (await loaders.nestings.load(record.id))?.relayedInId;
  while (outer !== undefined) {
    const [relaying, nesting] = await Promise.all([loaders.quotes.load(outer), loaders.nestings.load(outer)]);
    if (relaying === undefined || relaying.quote.cue?.cueClass === 'denied') return true;
    outer = nesting?.relayedInId;
  }
  return false;
}
