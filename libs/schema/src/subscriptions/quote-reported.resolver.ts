import { PAGE_SIZE_MAX, type ChangeNoun, type QuoteFilter, type QuoteRecord } from '@onrecord/domain';
import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { toQuoteFilter } from '../quote/quote.args.js';
import { toQuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { make } from '../text/make.js';
import { followChanges } from './follow-changes.js';
import { type Delivery, type Following, followingOf } from './following.js';
import { interruptible } from './interruptible.js';
import { QuoteReported, QuoteReportedArgs } from './quote-reported.type.js';
import { readQuotePlace, type QuotePlace, writeQuotePlace } from './quote-place.js';
import { findStart, type StartPlace } from './start-place.js';

const NOUNS: readonly ChangeNoun[] = ['article'];

@Resolver()
export class QuoteReportedResolver {
  @Subscription(() => QuoteReported, { subscribe: ({ args, context }) => subscribe(args as QuoteReportedArgs, context as RecordContext), description: 'Each quote of the articles that come to be shown, article by article in the order of the text, as soon as they are. A new version tells the quotes of its article again, under the same `id` where the words are the same. Quotes that stand inside another quote are left out.' })
  quoteReported(@Root() event: QuoteReported, @Args(() => QuoteReportedArgs) _: QuoteReportedArgs): QuoteReported {
    return event;
  }
}

async function subscribe(args: QuoteReportedArgs, context: RecordContext): Promise<AsyncGenerator<Delivery<QuoteReported>>> {
  const following = followingOf(context);
  const filter = toQuoteFilter(args.filter);
  await loadQuotes(context, filter, 'none');
  const place = typeof args.after === 'string' ? readQuotePlace(args.after) : undefined;
  const start = await findStart(following, NOUNS, place?.behind ?? args.after);
  return interruptible((signal) => tellQuotes(following, filter, start, place, signal));
}

async function* tellQuotes(following: Following, filter: QuoteFilter, { mark, after }: StartPlace, place: QuotePlace | undefined, signal: AbortSignal): AsyncGenerator<Delivery<QuoteReported>, void, undefined> {
  for await (const found of followChanges(following, NOUNS, after, mark, signal)) {
    let { behind } = found;
    const quoteIds = await loadQuoteIds(following.freshContext(), filter, found.edges.map(({ node }) => node.id));
    for (const [index, { cursor, node }] of found.edges.entries()) {
      const ids = quoteIds[index]!;
      const told = place?.change === cursor ? ids.indexOf(place.quoteId) + 1 : 0;
      for (const [position, quoteId] of ids.entries()) {
        if (position < told) continue;
        const context = following.freshContext();
        const quote = await context.loaders.quotes.load(quoteId);
        if (quote === undefined || isNoLongerBySpeaker(quote, filter)) continue;
        const isLast = position === ids.length - 1;
        yield { context, payload: make(QuoteReported, { quote: toQuoteNode(quote), at: node.at, cursor: isLast ? cursor : writeQuotePlace({ behind, change: cursor, quoteId }) }) };
      }
      behind = cursor;
    }
  }
}

/** Ids only, since what they mean is read when it is delivered. */
function loadQuoteIds(context: RecordContext, filter: QuoteFilter, articleIds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const asked = filter.articleIds === undefined ? undefined : new Set(filter.articleIds);
  return Promise.all(articleIds.map(async (id) => (asked === undefined || asked.has(id) ? loadQuotes(context, filter, id) : [])));
}

/** The quotes of an article that the filter leaves; one query for all articles of a page, and for all who ask the same at once. */
async function loadQuotes({ loaders }: RecordContext, filter: QuoteFilter, articleId: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | undefined, goesOn = true; goesOn; ) {
    const page = await loaders.quotePages.load(articleId, { parent: 'article', filter, order: 'text', page: { first: PAGE_SIZE_MAX, ...(after === undefined ? {} : { after }) } });
    ids.push(...page.edges.map(({ node }) => node.id));
    after = page.edges.at(-1)?.cursor;
    goesOn = page.hasNextPage;
  }
  return ids;
}

/** Somebody who was withheld after the quote was found is nobody's to find, and neither is what that person said. */
function isNoLongerBySpeaker({ personId }: QuoteRecord, { speakerIds }: QuoteFilter): boolean {
  return speakerIds !== undefined && personId === undefined;
}
