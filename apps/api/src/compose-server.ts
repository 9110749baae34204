import { setTimeout as wait } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { Analyst, ArticleStore, Caller, Clock, Intake, Viewer } from '@onrecord/domain';
import { linker, meetingComparer, wordingComparer } from '@onrecord/linking';
import { buildRecordSchema, createLoaders, type RecordContext } from '@onrecord/schema';
import type { FastifyInstance } from 'fastify';
import { administer } from './access/administer.js';
import { describeAccess } from './access/describe-access.js';
import { createIdentify, type IdentifyCaller } from './access/identify-caller.js';
import { isTextOpen } from './access/open-text.js';
import type { Configuration } from './configuration/configuration.js';
import { createDocumentGate } from './documents/document-gate.js';
import { keepFor } from './documents/keep-for.js';
import { loadTrustedDocuments } from './documents/load-trusted-documents.js';
import { addBrowserRules } from './http/browser-rules.js';
import { addErrorAnswers } from './http/error-answers.js';
import { renderGraphiqlPage } from './http/graphiql-page.js';
import { createGraphqlServer } from './http/graphql-server.js';
import { packAnswers } from './http/pack-answers.js';
import { openServer } from './http/open-server.js';
import { leaveSlowReaders } from './http/leave-slow-readers.js';
import { refuseLongMediaTypes } from './http/refuse-long-media-types.js';
import { addRoutes, GRAPHQL_PATH } from './http/routes.js';
import { startDeadline } from './limits/deadline.js';
import { refuseLongDocuments } from './limits/refuse-long-documents.js';
import { stopAtDeadline } from './limits/stop-at-deadline.js';
import type { Log } from './operation/log.js';
import { createMetrics, type Metrics } from './operation/metrics/metrics.js';
import { addMetricsRoute } from './operation/metrics/metrics-route.js';
import { addRecordGauges } from './operation/metrics/record-gauges.js';
import { addSubscriptionGauges } from './operation/metrics/subscription-gauges.js';
import type { RequestWatch } from './operation/watch-requests.js';
import { admitCallers } from './rates/admit-callers.js';
import { admitLargeBodies } from './rates/admit-large-bodies.js';
import { createRates, type Rates } from './rates/rates.js';
import { addReader } from './reader/add-reader.js';
import { createChangeFeed } from './subscriptions/change-feed.js';
import { makeSubscriptions } from './subscriptions/make-subscriptions.js';
import { nudgeAfter } from './subscriptions/nudging-intake.js';

const STOP_MILLISECONDS = 8000;
/** For the last answers to reach their clients. */
const CLOSE_MILLISECONDS = 200;

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

/** What of the configuration a server is put together by. */
export type ServerConfiguration = Omit<Configuration, 'database' | 'seeds' | 'operation'>;

/** Puts the server together: GraphQL, its playground, the reader and its health over a store and an engine. Nothing listens yet. */
export async function composeServer(configuration: ServerConfiguration, parts: ServerParts): Promise<RecordServer> {
  const { limits, access, documents, allowedOrigins, subscriptions: subscriptionSettings, reader } = configuration;
  const { store, log, metrics = createMetrics() } = parts;
  const { server, watch } = openServer(configuration, { log, metrics });
  const rates = createRates(configuration.rates);
  const recognise = createIdentify(store.keys, configuration);
  const identify = admitCallers(recognise, rates);
  const gate = createDocumentGate(await loadTrustedDocuments(documents.manifests, limits), documents);
  const schema = buildRecordSchema();
  const apollo = createGraphqlServer(schema, configuration, log, metrics, rates);
  await apollo.start();
  addErrorAnswers(server, log);
  await guardRequests(server, { recognise, rates, limits, allowedOrigins });
  packAnswers(server);
  const feed = createChangeFeed(store, parts.clock, { pollMilliseconds: subscriptionSettings.pollMilliseconds, onFault: (error) => log.error({ error }, 'the record could not be followed') });
  const contextOf = (caller: Caller): RecordContext => makeContext(caller, { ...parts, intake: nudgeAfter(parts.intake, feed.nudge) }, configuration);
  const subscriptions = makeSubscriptions({ ...configuration, server: server.server, path: GRAPHQL_PATH, feed, identify, recognise, makeContext: contextOf, log, schema, gate, rates });
  watch.stopping.onBegin(subscriptions.stop);
  if (reader !== undefined) await addReader(server, reader);
  addRoutes(server, {
    apollo,
    hasReader: reader !== undefined,
    streamFor: subscriptions.stream,
    page: await renderGraphiqlPage(GRAPHQL_PATH),
    identify,
    gate,
    rates,
    keepingFor: keepFor(configuration),
    makeContext: contextOf,
    async checkReady() {
      if (watch.stopping.hasBegun) throw new Error('the server is stopping');
      await store.check();
    },
  });
  addMetricsRoute(server, { metrics, identify, isOpen: isTextOpen({ ...configuration, access: { ...access, text: 'auto' } }) });
  addRecordGauges(metrics, store, parts.clock);
  addSubscriptionGauges(metrics, subscriptions.counts);
  return { start: () => listen(server, configuration, log), stop: () => stop(server, watch, apollo) };
}

/** What is refused before anything of it is read, and who is left when they take nothing. */
async function guardRequests(server: FastifyInstance, { recognise, rates, limits, allowedOrigins }: Pick<Configuration, 'limits' | 'allowedOrigins'> & { readonly recognise: IdentifyCaller; readonly rates: Rates }): Promise<void> {
  leaveSlowReaders(server);
  refuseLongMediaTypes(server);
  admitLargeBodies(server, recognise, rates, limits.bodyBytes);
  refuseLongDocuments(server, GRAPHQL_PATH, limits.characters);
  await addBrowserRules(server, allowedOrigins);
}

async function listen(server: FastifyInstance, configuration: ServerConfiguration, log: Log): Promise<string> {
  const address = await server.listen({ host: configuration.host, port: configuration.port });
  const openness = describeAccess(configuration);
  if (openness !== undefined) log.info(openness);
  return `${address}${GRAPHQL_PATH}`;
}

async function stop(server: FastifyInstance, { stopping, underWay, log }: RequestWatch, apollo: ApolloServer<RecordContext>): Promise<void> {
  const ended = stopping.begin().catch((error: unknown) => log.error({ error }, 'not all could be ended'));
  await Promise.race([ended.then(() => underWay.finish()), wait(STOP_MILLISECONDS, undefined, { ref: false })]);
  const closing = setTimeout(() => underWay.closeConnections(), CLOSE_MILLISECONDS);
  await server.close();
  clearTimeout(closing);
  await apollo.stop();
}

function makeContext(caller: Caller, { store, clock, intake, analyst }: ServerParts, { limits, publicUrl }: Pick<Configuration, 'limits' | 'publicUrl'>): RecordContext {
  const viewer: Viewer = { now: clock.now(), reads: caller.mayReadText === true ? 'text' : 'evidence' };
  const timed = stopAtDeadline({ reader: store.readAs(viewer), analyst, intake }, startDeadline(limits.queryMilliseconds));
  return { ...timed, administration: administer(store, linker), loaders: createLoaders(timed.reader), comparer: { ...meetingComparer, ...wordingComparer }, caller, viewer, limits, ...(publicUrl === undefined ? {} : { publicUrl }) };
}
