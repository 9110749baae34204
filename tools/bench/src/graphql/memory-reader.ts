import type { ArticleRecord, Edge, Page, PageRequest, PersonRecord, QuoteRecord, RecordReader } from '@onrecord/domain';

/** The part of the reader's port that the nested page needs. */
type PageReader = Pick<RecordReader, 'pageOfArticles' | 'loadQuotePages' | 'loadPeople' | 'loadArticles'>;

const LISTED = 100;

/**
 * A reader over what another one shows of the newest hundred articles, held in memory: the same records and the same
 * pages, at no cost of reading. What the nested page does not ask for is not there.
 */
export async function readIntoMemory(reader: RecordReader): Promise<PageReader> {
  const articles = await reader.pageOfArticles({}, 'newest', { first: LISTED });
  const ids = articles.edges.map(({ node }) => node.id);
  const pages = await reader.loadQuotePages('article', ids, { minConfidence: 0.5 }, 'text', { first: LISTED });
  const quotes = new Map(ids.map((id, index) => [id, pages[index]!]));
  const people = await readPeople(reader, pages.flatMap(({ edges }) => edges));
  const byId = new Map(articles.edges.map(({ node }) => [node.id, node]));
  return {
    pageOfArticles: async (_filter, _order, page): Promise<Page<ArticleRecord>> => firstOf(articles, page),
    loadQuotePages: async (_parent, asked, _filter, _order, page): Promise<readonly Page<QuoteRecord>[]> => asked.map((id) => firstOf(quotes.get(id)!, page)),
    loadPeople: async (asked) => asked.map((id) => people.get(id)),
    loadArticles: async (asked) => asked.map((id) => byId.get(id)),
  };
}

async function readPeople(reader: RecordReader, edges: readonly Edge<QuoteRecord>[]): Promise<ReadonlyMap<string, PersonRecord>> {
  const ids = [...new Set(edges.flatMap(({ node }) => (node.personId === undefined ? [] : [node.personId])))];
  const people = await reader.loadPeople(ids);
  return new Map(ids.flatMap((id, index) => (people[index] === undefined ? [] : [[id, people[index]] as const])));
}

function firstOf<Node>(list: Page<Node>, { first = LISTED }: PageRequest): Page<Node> {
  return { edges: list.edges.slice(0, first), hasNextPage: list.hasNextPage || list.edges.length > first, hasPreviousPage: false };
}
