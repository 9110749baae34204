import type { ArticleRecord, ArticleStore, Meeting, MeetingReportRecord, Page, PageRequest, Person, PersonRecord, QuoteRecord, RecordReader, Statement } from '@onrecord/domain';
import { NOW } from './opened-stores.js';

/** All that a store answers, in orders that do not depend on how it came in. */
export interface WholeRecord {
  readonly articles: readonly ArticleRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly reports: readonly MeetingReportRecord[];
  readonly statements: readonly Statement[];
}

/** Reads a store whole, page by page. */
export async function readRecord(store: ArticleStore, now: string = NOW): Promise<WholeRecord> {
  const reader = store.readAs({ now });
  const articles = await walkForwards((page) => reader.pageOfArticles({}, 'newest', page));
  const quotes = await walkForwards((page) => reader.pageOfQuotes({}, 'newest', page));
  const people = await reader.loadWholePeople((await walkForwards((page) => reader.pageOfPeople({}, 'name', page))).map((person) => person.id));
  const meetings = await walkForwards((page) => reader.pageOfMeetings({}, 'newest', page));
  const reports = await Promise.all(meetings.map((meeting) => walkForwards(async (page) => only(await reader.loadReportPages('meeting', [meeting.id], page)))));
  const statements = await reader.loadStatements([...new Set(quotes.map((quote) => quote.statementId))].sort());
  return { articles, quotes, people: people.flatMap((person) => person ?? []), meetings, reports: reports.flat(), statements: statements.flatMap((statement) => statement ?? []) };
}

/** The one person with a name. @throws when there is none or there are several. */
export async function personNamed(reader: RecordReader, name: string): Promise<PersonRecord> {
  const { edges } = await reader.pageOfPeople({ name }, 'name', {});
  return only(edges.map((edge) => edge.node).filter((person) => person.names.includes(name)));
}

/** All nodes of a list, read forwards. */
export async function walkForwards<Node>(read: (page: PageRequest) => Promise<Page<Node>>, size = 100): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let after: string | undefined; ; ) {
    const page = await read({ first: size, ...(after !== undefined && { after }) });
    nodes.push(...page.edges.map((edge) => edge.node));
    if (!page.hasNextPage) return nodes;
    after = page.edges.at(-1)?.cursor;
  }
}

/** All nodes of a list, read backwards and told in the list's order. */
export async function walkBackwards<Node>(read: (page: PageRequest) => Promise<Page<Node>>, size: number): Promise<readonly Node[]> {
  let nodes: readonly Node[] = [];
  for (let before: string | undefined; ; ) {
    const page = await read({ last: size, ...(before !== undefined && { before }) });
    nodes = [...page.edges.map((edge) => edge.node), ...nodes];
    if (!page.hasPreviousPage) return nodes;
    before = page.edges[0]?.cursor;
  }
}

/** The only one. @throws when there is none or there are several. */
export function only<Value>(values: readonly Value[]): Value {
  if (values.length !== 1) throw new Error(`one value is expected, found ${values.length}`);
  return values[0]!;
}
