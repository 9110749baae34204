import { toMemberKey } from '@onrecord/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ArticleNode, toArticleNode } from '../article/article.type.js';
import { type Connection, toConnection } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { fromGlobalId } from '../node/global-id.js';
import { PersonNode, toPersonNode } from '../person/person.type.js';
import type { RecordContext } from '../record-context.js';
import { StatementNode, toStatementNode } from '../statement/statement.type.js';
import { make } from '../text/make.js';
import { QuotesArgs, toQuoteFilter } from './quote.args.js';
import { QuoteConnection, QuoteNode, toQuoteNode } from './quote.type.js';
import { SpeakerCandidate } from './speaker-candidate.type.js';

@Resolver(() => QuoteNode)
export class QuoteResolver {
  @Query(() => QuoteNode, { nullable: true, description: 'One quote; null when the record has none with this id or you may not see it.' })
  quote(@Arg('id', () => ID, { description: 'The `id` of a quote.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.quotes.load(fromGlobalId('id', 'Quote', id)), toQuoteNode);
  }

  @Query(() => QuoteConnection, { description: 'What people and bodies said, in all articles, newest first unless asked otherwise; with a confidence of at least 0.5 unless the filter says otherwise. Quotes that stand inside another quote are left out.' })
  async quotes(@Args(() => QuotesArgs) args: QuotesArgs, @Ctx() { reader, loaders }: RecordContext): Promise<Connection<QuoteNode>> {
    const filter = toQuoteFilter(args.filter);
    const page = await reader.pageOfQuotes(filter, args.orderBy, toPageRequest(args));
    for (const { node } of page.edges) loaders.quotes.learn(node.id, node);
    return toConnection(page, toQuoteNode, () => reader.countQuotes(filter));
  }

  @FieldResolver(() => ArticleNode, { nullable: true, description: 'The article that reports it; null when you may not see it.' })
  article(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.articles.load(record.articleId), toArticleNode);
  }

  @FieldResolver(() => PersonNode, { nullable: true, description: 'Who said it, across articles. Null unless `speakerState` is NAMED, and where the name stays inside this article. Also called source.' })
  speaker(@Root() { record, speakerState }: QuoteNode, @Ctx() { loaders }: RecordContext) {
    if (record.personId === undefined || speakerState !== 'named') return undefined;
    return whenLoaded(loaders.people.load(record.personId), toPersonNode);
  }

  @FieldResolver(() => [SpeakerCandidate], { description: 'In doubt: who may have said it, heaviest first. Empty when there is no doubt, and always for unnamed, anonymous and withheld speakers.' })
  async candidates(@Root() { record, speakerState }: QuoteNode, @Ctx() { loaders }: RecordContext): Promise<readonly SpeakerCandidate[]> {
    if (speakerState === 'unnamed' || speakerState === 'anonymous' || speakerState === 'withheld') return [];
    const found = await Promise.all(
      record.quote.speaker.candidates.map(async ({ entityId, weight }) => {
        const personId = await loaders.personIds.load(toMemberKey({ articleId: record.articleId, localId: entityId }));
        const person = personId === undefined ? undefined : await loaders.people.load(personId);
        return person === undefined ? [] : [make(SpeakerCandidate, { person: toPersonNode(person), weight })];
      }),
    );
    return found.flat();
  }

  @FieldResolver(() => QuoteNode, { nullable: true, description: 'The quote that this one stands inside, whose speaker relays it: A said that B said. Null unless `isNested`, and when you may not see it. Quotes inside quotes are in no list and no count. Also called embedding or reporting quote.' })
  async relayedIn(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext) {
    const nesting = await loaders.nestings.load(record.id);
    return nesting?.relayedInId === undefined ? undefined : whenLoaded(loaders.quotes.load(nesting.relayedInId), toQuoteNode);
  }

  @FieldResolver(() => [QuoteNode], { description: 'The quotes of others that stand inside this one, in the order of the text: what B said, in the words of A. Each has a speaker of its own. Also called nested or embedded quotes.' })
  async relays(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext): Promise<readonly QuoteNode[]> {
    const nesting = await loaders.nestings.load(record.id);
    const quotes = await Promise.all((nesting?.relayedIds ?? []).map((id) => loaders.quotes.load(id)));
    return quotes.flatMap((quote) => (quote === undefined ? [] : [toQuoteNode(quote)]));
  }

  @FieldResolver(() => [PersonNode], { description: 'The people whom its content names, or means by a description or a pronoun; whoever speaks is none of them. Ordered by id.' })
  async mentions(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext): Promise<readonly PersonNode[]> {
    const people = await Promise.all(((await loaders.mentionedIds.load(record.id)) ?? []).map((id) => loaders.people.load(id)));
    return people.flatMap((person) => (person === undefined ? [] : [toPersonNode(person)]));
  }

  @FieldResolver(() => StatementNode, { nullable: true, description: 'The utterance that this quote reports, shared with the quotes of other articles that report the same one.' })
  statement(@Root() { record }: QuoteNode, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.statements.load(record.statementId), toStatementNode);
  }
}
