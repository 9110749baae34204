import { PAGE_SIZE_DEFAULT } from '@onrecord/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { fromGlobalId } from '../node/global-id.js';
import { QuotesArgs } from '../quote/quote.args.js';
import { loadQuoteConnection } from '../quote/quote-pages.js';
import { QuoteConnection, type QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { StatementNode, toStatementNode } from './statement.type.js';
import { StatementWording, toStatementWording } from './wording.type.js';

@Resolver(() => StatementNode)
export class StatementResolver {
  @Query(() => StatementNode, { nullable: true, description: 'One statement; null when the record has none with this id or you may not see it.' })
  statement(@Arg('id', () => ID, { description: 'The `id` of a statement.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.statements.load(fromGlobalId('id', 'Statement', id)), toStatementNode);
  }

  @FieldResolver(() => QuoteConnection, { description: 'The quotes that report it, one or more an article.' })
  quotes(@Root() { statementId }: StatementNode, @Args(() => QuotesArgs) args: QuotesArgs, @Ctx() context: RecordContext): Promise<Connection<QuoteNode>> {
    return loadQuoteConnection(context, 'statement', statementId, args);
  }

  @FieldResolver(() => [StatementWording], { description: 'What its first quotes print of it, earliest first, each beside the fullest wording of these: what was changed, added, dropped or left out.' })
  async wordings(
    @Root() { statementId }: StatementNode,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE_DEFAULT, description: 'Of how many quotes: 1 to 100.' }) first: number,
    @Ctx() { loaders, comparer }: RecordContext,
  ): Promise<readonly StatementWording[]> {
    const { edges } = await loaders.quotePages.load(statementId, { parent: 'statement', filter: {}, order: 'oldest', page: toPageRequest({ first }) });
    const quotes = edges.map(({ node }) => node);
    const byId = new Map(quotes.map((quote) => [quote.id, quote]));
    return comparer.compareWordings(quotes).map((wording) => toStatementWording(wording, byId.get(wording.quoteId)!));
  }
}
