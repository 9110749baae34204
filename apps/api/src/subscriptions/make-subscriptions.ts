import type { IncomingMessage, Server } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { Caller } from '@onrecord/domain';
import type { RecordContext } from '@onrecord/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdentifyCaller } from '../access/identify-caller.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Log } from '../operation/log.js';
import { asksForStream } from './asks-for-stream.js';
import type { RunningChangeFeed } from './change-feed.js';
import type { SubscriptionRules } from './check-subscription.js';
import { shareWithinTurn } from './delivery-contexts.js';
import { createEventStreams } from './event-stream.js';
import { isAllowedOrigin } from './is-allowed-origin.js';
import { readParameters } from './read-parameters.js';
import { createSeats } from './seats.js';
import { openSockets } from './sockets.js';
import { createSubscriptions } from './subscriptions.js';

/** What subscriptions are put together from. */
export interface SubscriptionServerParts extends SubscriptionRules, Pick<Configuration, 'subscriptions' | 'allowedOrigins' | 'trustedProxies' | 'publicUrl'> {
  readonly server: Server;
  readonly path: string;
  readonly feed: RunningChangeFeed;
  readonly identify: IdentifyCaller;
  /** The same without counting it: to see whether a key is good still. */
  readonly recognise: IdentifyCaller;
  readonly makeContext: (caller: Caller) => RecordContext;
  readonly log: Log;
}

/** The subscriptions of a server, by sockets and by event streams. */
export interface SubscriptionServer {
  /** Answers a request for an event stream; `undefined` for one that asks for something else. */
  stream(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | undefined;
  /** How many there are, and how many connections carry them. */
  counts(): { readonly subscriptions: number; readonly connections: number };
  /** Completes all, and closes their sockets. */
  stop(): Promise<void>;
}

/** Makes the subscriptions of a server and opens its sockets. */
export function makeSubscriptions({ server, path, feed, identify, recognise, makeContext, log, subscriptions: settings, allowedOrigins, trustedProxies, publicUrl, ...rules }: SubscriptionServerParts): SubscriptionServer {
  const freshContext = shareWithinTurn(makeContext);
  const follow = (caller: Caller): RecordContext => ({ ...makeContext(caller), following: { feed, freshContext: () => freshContext(caller) } });
  const subscriptions = createSubscriptions({ ...rules, makeContext: follow, log });
  const seats = createSeats(settings);
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  const sockets = openSockets(server, path, {
    subscriptions,
    seats,
    identify,
    recognise,
    rates: rules.rates,
    settings,
    log,
    addressOf: (request: IncomingMessage) => proxyAddr(request, isTrusted),
    isAllowedOrigin: (headers) => isAllowedOrigin(headers, allowedOrigins, publicUrl),
  });
  const stream = createEventStreams({ subscriptions, seats, identify, recognise, settings });
  return {
    stream(request, reply) {
      const parameters = readParameters(request);
      return asksForStream(request, parameters, rules.gate, rules.limits.tokens) ? stream(request, reply, parameters) : undefined;
    },
    counts: () => ({ subscriptions: subscriptions.count(), connections: seats.taken() }),
    async stop() {
      await subscriptions.end();
      feed.end();
      await sockets.stop();
    },
  };
}
