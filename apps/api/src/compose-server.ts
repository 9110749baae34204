import { setTimeout as wait } from 'node:timers/promises';
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
import { createMetrics, type Metrics } from './operation/metrics/metrics.js';
import { addMetricsRoute } from './operation/metrics/metrics-route.js';
import { addRecordGauges } from './operation/metrics/record-gauges.js';
import { isLoopback } from './operation/is-loopback.js';
import { requestIdOf } from './operation/request-id.js';
import { countRequests } from './operation/requests-under-way.js';
import { createStopping } from './operation/stopping.js';
import { watchRequest, watchRequests } from './operation/watch-requests.js';

const STOP_MILLISECONDS = 8000;
/** For the last answers to reach their clients. */
const CLOSE_MILLISECONDS = 200;
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
  /** Where the server counts; measures of its own when absent. */
  readonly metrics?: Metrics;
}

/** A server that can be started once and stopped once. */
export interface RecordServer {
  /** Listens, and tells the address at which GraphQL is. */
  start(): Promise<string>;
  /** Refuses new requests, lets those under way finish for 8 seconds, then ends them and all connections. */
  stop(): Promise<void>;
}

/** Puts the server together: GraphQL, its playground and its health over a store and an engine. Nothing listens yet. */
export async function composeServer({ host, port, limits, publicUrl }: Pick<Configuration, 'host' | 'port' | 'limits' | 'publicUrl'>, parts: ServerParts): Promise<RecordServer> {
  const { store, log, metrics = createMetrics() } = parts;
  const server = Fastify({ bodyLimit: limits.bodyBytes, requestTimeout: REQUEST_MILLISECONDS, forceCloseConnections: 'idle', return503OnClosing: false, genReqId: requestIdOf, exposeHeadRoutes: false, routerOptions: { maxParamLength: ID_LENGTH_MAX }, frameworkErrors: (error, request, reply) => {
      watchRequest(watch, request, reply);
      answerUnreadable(error, request, reply);
    } });
  const watch = { log, metrics, underWay: countRequests(server.server), stopping: createStopping() };
  const identify = identifyAnybody;
  watchRequests(server, watch);
  server.removeContentTypeParser('text/plain');
  const apollo = createGraphqlServer(limits, log, metrics);
  await apollo.start();
  addErrorAnswers(server, log);
  addRoutes(server, {
    apollo,
    page: await renderGraphiqlPage(GRAPHQL_PATH),
    identify,
    makeContext: (caller) => makeContext(caller, parts, { limits, publicUrl }),
    async checkReady() {
      if (watch.stopping.hasBegun) throw new Error('the server is stopping');
      await store.check();
    },
  });
  addMetricsRoute(server, { metrics, identify, isLocal: isLoopback(host) });
  addRecordGauges(metrics, store, parts.clock);
  return {
    start: async () => `${await server.listen({ host, port })}${GRAPHQL_PATH}`,
    async stop() {
      const ended = watch.stopping.begin().catch((error: unknown) => log.error({ error }, 'not all could be ended'));
      await Promise.race([ended.then(() => watch.underWay.finish()), wait(STOP_MILLISECONDS, undefined, { ref: false })]);
      const closing = setTimeout(() => watch.underWay.closeConnections(), CLOSE_MILLISECONDS);
      await server.close();
      clearTimeout(closing);
      await apollo.stop();
    },
  };
}

function makeContext(caller: Caller, { store, clock, intake, analyst }: ServerParts, { limits, publicUrl }: Pick<Configuration, 'limits'> & { readonly publicUrl: string | undefined }): RecordContext {
  const viewer = { now: clock.now() };
  const reader = store.readAs(viewer);
  return { reader, loaders: createLoaders(reader), intake, analyst, comparer: { ...meetingComparer, ...wordingComparer }, caller, viewer, limits, ...(publicUrl === undefined ? {} : { publicUrl }) };
}
