import type { QuoteRecord, Span } from '@onrecord/domain';
import { Field, ObjectType } from 'type-graphql';
import { toTextFragment } from '../standards/text-fragment.js';
import { make } from '../text/make.js';
import { TextSelectorFields, toTextSelector } from '../text/text-selector.type.js';

@ObjectType('QuoteSelectors', { simpleResolvers: true, description: 'How other programs find what `asReported` shows: for annotations and links. Also called anchors.' })
export class QuoteSelectorsFields {
  @Field(() => [TextSelectorFields], { description: 'The stretches that `asReported` shows, ordered by start: those inside quotation marks when `kind` is DIRECT and nothing is denied, else the whole sentence.' })
  stretches!: readonly TextSelectorFields[];

  @Field(() => String, { nullable: true, description: "The article's address with these stretches in it, `https://courier.example/a#:~:text=We%20will%20act`: a browser scrolls there and marks the words, where the page still has them. Null for an article without an address on the web. Source: WICG URL Fragment Text Directives. Also called text fragment, deep link or highlight link." })
  textFragment?: string;
}

/** The selectors of a quote in its article's text, some of which may be hidden, and whose address may be known. */
export function toQuoteSelectors(spans: readonly Span[], text: string, url: string | undefined): QuoteSelectorsFields {
  const textFragment = url === undefined ? undefined : toTextFragment(url, text, spans);
  return make(QuoteSelectorsFields, { stretches: spans.map((span) => toTextSelector(text, span)), ...(textFragment === undefined ? {} : { textFragment }) });
}

/** The stretches of a quote that may be shown apart from the article. */
export function toShownSpans({ quote }: QuoteRecord): readonly Span[] {
  return quote.quoteKind === 'direct' && quote.cue?.cueClass !== 'denied' && quote.quoted.length > 0 ? quote.quoted : [quote.evidence.sentence];
}
