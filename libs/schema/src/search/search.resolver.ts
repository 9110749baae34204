import { InputError, type SearchHit } from '@onrecord/domain';
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { ArticleNode } from '../article/article.type.js';
import { toPageInfo } from '../connections/connection.js';
import { toPageRequest } from '../connections/page.args.js';
import { readAlternatives, readWords } from '../filters/read-filter.js';
import { MeetingNode } from '../meeting/meeting.type.js';
import type { NodeTypeName } from '../node/global-id.js';
import { loadNode } from '../node/load-node.js';
import { PersonNode } from '../person/person.type.js';
import { QuoteNode } from '../quote/quote.type.js';
import type { RecordContext } from '../record-context.js';
import { showHit } from './show-hit.js';
import { SEARCH_KIND, SearchConnection, type SearchEdge } from './search.type.js';

const EVERY_NOUN: readonly SearchHit['noun'][] = ['article', 'quote', 'person', 'meeting'];

const NODE_TYPE: Readonly<Record<SearchHit['noun'], NodeTypeName>> = { article: 'Article', quote: 'Quote', person: 'Person', meeting: 'Meeting' };

@ArgsType()
class SearchArgs {
  @Field(() => Int, { nullable: true, description: 'How many: 1 to 100, 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor, which an earlier page of the same search gave.' })
  after?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Articles, quotes, people and meetings with all of the words; the best of the newest first.' })
  async search(
    @Arg('words', () => String, { description: 'What to look for: all of these words, in any order; the last may be the beginning of one. A quote is found by what was said, by whom and to whom ("Lavrov sanctions"). At most 200 characters and 32 words.' }) words: string,
    @Arg('kinds', () => [SEARCH_KIND], { nullable: true, description: 'What to look among; everything when left out.' }) kinds: readonly SearchHit['noun'][] | null | undefined,
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { reader, loaders }: RecordContext,
  ): Promise<SearchConnection> {
    const page = await reader.search(wordsToFind(words), readAlternatives('kinds', kinds) ?? EVERY_NOUN, toPageRequest(args));
    const nodes = await Promise.all(page.edges.map(({ node: { noun, id } }) => loadNode(loaders, { type: NODE_TYPE[noun], id })));
    const edges = page.edges.flatMap(({ cursor, node: hit }, place): SearchEdge[] => {
      const node = nodes[place];
      return isSearchResult(node) ? [{ cursor, node, ...showHit(hit, node) }] : [];
    });
    return { edges, pageInfo: toPageInfo(page) };
  }
}

function wordsToFind(words: string): string {
  const found = readWords('words', words);
  if (found === undefined) throw new InputError('words', '`words` must hold a word');
  return found;
}

function isSearchResult(node: unknown): node is SearchEdge['node'] {
  return node instanceof ArticleNode || node instanceof QuoteNode || node instanceof PersonNode || node instanceof MeetingNode;
}
