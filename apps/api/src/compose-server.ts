import { randomUUID } from 'node:crypto';
import type { Analyst, ArticleStore, Caller, Clock, Intake } from '@onrecord/domain';
import { meetingComparer, wordingComparer } from '@onrecord/linking';
import { createLoaders, type RecordContext } from '@onrecord/schema';
import Fastify from 'fastify';
import { identifyAnybody } from './access/identify-caller.js';
import type { Configuration } from './configuration/configuration.js';
import { addErrorAnswers, answerUnreadable } from './http/error-answers.js';
import { renderGraphiqlPage } from './http/graphiql-page.js';
import { createGraphqlServer } from './http/graphql-server.js';
import { addRoutes, GRAPHQL_PATH } from './http/routes.js';
import type { Log } from './operation/log.js';

const STOP_MILLISECONDS = 8000;
const REQUEST_MILLISECONDS = 60_000;
/** The most characters of an id in an address; no id is longer in GraphQL either. */
const ID_LENGTH_MAX = 512;

/** What the server is put together from. They belong to whoever made them: the server closes none. */
export interface ServerParts {
  readonly store: ArticleStore;
  readonly analyst: Analyst;
  readonly intake: Intake;
  readonly clock: Clock;
  readonly log: Log;
}

/** A server that can be started once and stopped once. */
export interface RecordServer {
  /** Listens, and tells the address at which GraphQL is. */
  start(): Promise<string>;
  /** Takes no more requests, lets those under way finish for 8 seconds, then ends them. */
  stop(): Promise<void>;
}

/** Puts the server together: GraphQL, its playground and its health over a store and an engine. Nothing listens yet. */
export async function composeServer({ host, port, limits, publicUrl }: Pick<Configuration, 'host' | 'port' | 'limits' | 'publicUrl'>, parts: ServerParts): Promise<RecordServer> {
  const { store, log } = parts;
  const server = Fastify({ bodyLimit: limits.bodyBytes, requestTimeout: REQUEST_MILLISECONDS, forceCloseConnections: 'idle', genReqId: () => randomUUID(), exposeHeadRoutes: false, routerOptions: { maxParamLength: ID_LENGTH_MAX }, frameworkErrors: answerUnreadable });
  server.removeContentTypeParser('text/plain');
  const apollo = createGraphqlServer(limits, log);
  await apollo.start();
  let isStopping = false;
  addErrorAnswers(server, log);
  addRoutes(server, {
    apollo,
    page: await renderGraphiqlPage(GRAPHQL_PATH),
    identify: identifyAnybody,
    makeContext: (caller) => makeContext(caller, parts, { limits, publicUrl }),
    async checkReady() {
      if (isStopping) throw new Error('the server is stopping');
      await store.check();
    },
  });
  return {
    start: async () => `${await server.listen({ host, port })}${GRAPHQL_PATH}`,
    async stop() {
      isStopping = true;
      const deadline = setTimeout(() => server.server.closeAllConnections(), STOP_MILLISECONDS);
      await server.close();
      clearTimeout(deadline);
      await apollo.stop();
    },
  };
}

function makeContext(caller: Caller, { store, clock, intake, analyst }: ServerParts, { limits, publicUrl }: Pick<Configuration, 'limits'> & { readonly publicUrl: string | undefined }): RecordContext {
  const viewer = { now: clock.now() };
  const reader = store.readAs(viewer);
  return { reader, loaders: createLoaders(reader), intake, analyst, comparer: { ...meetingComparer, ...wordingComparer }, caller, viewer, limits, ...(publicUrl === undefined ? {} : { publicUrl }) };
}
