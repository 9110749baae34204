import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ArticleConnection, type ArticleNode, toArticleNode } from '../article/article.type.js';
import { type Connection, toConnection } from '../connections/connection.js';
import { PageArgs, toPageRequest } from '../connections/page.args.js';
import { whenLoaded } from '../loaders/when-loaded.js';
import { MeetingsArgs } from '../meeting/meeting.args.js';
import { loadMeetingConnection } from '../meeting/meeting-pages.js';
import { MeetingConnection, type MeetingNode } from '../meeting/meeting.type.js';
import { fromGlobalId } from '../node/global-id.js';
import { QuotesArgs } from '../quote/quote.args.js';
import { loadQuoteConnection } from '../quote/quote-pages.js';
import { QuoteConnection, type QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { PeopleArgs, toPersonFilter } from './person.args.js';
import { PersonConnection, PersonNode, toPersonNode } from './person.type.js';

@Resolver(() => PersonNode)
export class PersonResolver {
  @Query(() => PersonNode, { nullable: true, description: 'One person; null when the record has none with this id or you may not see them. The id of a person who was joined to another keeps answering.' })
  person(@Arg('id', () => ID, { description: 'The `id` of a person.' }) id: string, @Ctx() { loaders }: RecordContext) {
    return whenLoaded(loaders.people.load(fromGlobalId('id', 'Person', id)), toPersonNode);
  }

  @Query(() => PersonConnection, { description: 'The named people of the record.' })
  async people(@Args(() => PeopleArgs) args: PeopleArgs, @Ctx() { reader, loaders }: RecordContext): Promise<Connection<PersonNode>> {
    const filter = toPersonFilter(args.filter);
    const page = await reader.pageOfPeople(filter, args.orderBy, toPageRequest(args));
    for (const { node } of page.edges) loaders.people.learn(node.id, node);
    return toConnection(page, toPersonNode, () => reader.countPeople(filter));
  }

  @FieldResolver(() => QuoteConnection, { description: 'What this person said, in all articles, newest first unless asked otherwise.' })
  quotes(@Root() { personId }: PersonNode, @Args(() => QuotesArgs) args: QuotesArgs, @Ctx() context: RecordContext): Promise<Connection<QuoteNode>> {
    return loadQuoteConnection(context, 'speaker', personId, args);
  }

  @FieldResolver(() => MeetingConnection, { description: 'The meetings that this person takes or took part in, or is said to be going to.' })
  meetings(@Root() { personId }: PersonNode, @Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() context: RecordContext): Promise<Connection<MeetingNode>> {
    return loadMeetingConnection(context, 'participant', personId, args);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that name this person, newest first.' })
  async articles(@Root() { personId }: PersonNode, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: RecordContext): Promise<Connection<ArticleNode>> {
    const page = await loaders.articlePages.load(personId, toPageRequest(args));
    for (const { node } of page.edges) loaders.articles.learn(node.id, node);
    return toConnection(page, toArticleNode, () => loaders.articleCounts.load(personId, null));
  }
}
