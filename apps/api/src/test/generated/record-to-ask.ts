import { separateTalks, TALKS } from '../invented-articles.js';
import { type Selected, startServer, type TestServer } from '../start-server.js';
import type { KnownIds } from './argument-values.js';
import { INVENTED_PAGE } from './invented-page.js';

/** A server whose record holds something of each kind, that answers operations of any size. */
export interface RecordToAsk {
  readonly server: TestServer;
  /** By type: the id of one thing. */
  readonly ids: KnownIds;
  /** Asks with a key for everything; gives the codes of the errors and the answer. */
  ask(query: string): Promise<{ readonly data: unknown; readonly errors: readonly { readonly code: unknown; readonly message: string }[] }>;
}

const IDS = /* GraphQL */ `
  {
    articles { edges { node { id versions { edges { node { id } } } outlet { id } } } }
    people { edges { node { id } } }
    quotes { edges { node { id statement { id } } } }
    meetings { edges { node { id reports { edges { node { id } } } } } }
  }
`;

type WithId = { readonly id: string };
interface Found {
  readonly articles: Selected<WithId & { readonly versions: Selected<WithId>; readonly outlet: WithId }>;
  readonly people: Selected<WithId>;
  readonly quotes: Selected<WithId & { readonly statement: WithId }>;
  readonly meetings: Selected<WithId & { readonly reports: Selected<WithId> }>;
}

const LARGE = 1_000_000_000;

/** Starts it; stop its server when done. */
export async function startRecordToAsk(): Promise<RecordToAsk> {
  const server = await startServer({ articles: [...TALKS, ...separateTalks(3), INVENTED_PAGE], limits: { cost: LARGE, aliases: LARGE, tokens: LARGE, characters: LARGE, fields: LARGE, repeats: LARGE, depth: LARGE, rootFields: LARGE, queryMilliseconds: 60_000 }, environment: { ONRECORD_RATE_REQUESTS: '0', ONRECORD_RATE_COST: '0', ONRECORD_RATE_ANALYSES: '0', ONRECORD_RATE_SUBMISSIONS: '0' } });
  // A second version of the page, whose wording is another one.
  await server.takeIn({ ...INVENTED_PAGE, bytes: new TextEncoder().encode(new TextDecoder().decode(INVENTED_PAGE.bytes).replace('may leave', 'may leave again')) });
  const { data, errors } = (await server.ask<Found>(IDS)).body;
  if (errors !== undefined) {
    await server.stop();
    throw new Error(`the ids could not be asked: ${errors[0]?.message}`);
  }
  const articles = data.articles.edges.map(({ node }) => node);
  const article = articles.find(({ versions }) => versions.edges.length > 1);
  const other = articles.find(({ versions }) => versions.edges.length === 1);
  if (article === undefined || other === undefined) throw new Error('expected an article with two versions and one with one, found other numbers of them');
  const [quote, meeting] = [data.quotes.edges[0]!.node, data.meetings.edges[0]!.node];
  const ids = { Article: article.id, 'another Article': other.id, ArticleVersion: article.versions.edges[0]!.node.id, 'another ArticleVersion': article.versions.edges[1]!.node.id, Outlet: article.outlet.id, Person: data.people.edges[0]!.node.id, Quote: quote.id, Statement: quote.statement.id, Meeting: meeting.id, MeetingReport: meeting.reports.edges[0]!.node.id };
  return {
    server,
    ids,
    async ask(query) {
      const { body } = await server.ask<unknown>(query, {}, { key: server.key });
      return { data: body.data, errors: (body.errors ?? []).map(({ message, extensions }) => ({ code: extensions['code'], message })) };
    },
  };
}
