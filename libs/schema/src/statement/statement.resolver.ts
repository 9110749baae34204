import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../connections/connection.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { fromGlobalId } from '../node/global-id.js';
import { QuotesArgs } from '../quote/quote.args.js';
import { loadQuoteConnection } from '../quote/quote-pages.js';
import { QuoteConnection, type QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { StatementNode, toStatementNode } from './statement.type.js';

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
}
