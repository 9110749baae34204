import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { IdentifyCaller } from '../access/identify-caller.js';
import type { SubscriptionSettings } from '../configuration/subscriptions.js';
import type { OperationParameters } from './check-subscription.js';
import { isNoLongerGood, PINGS_OF_A_CHECK } from './is-no-longer-good.js';
import { isForgeable } from './is-forgeable.js';
import type { Seats } from './seats.js';
import { couldBeForged } from './subscription-refusals.js';
import type { EventAnswer, Subscriptions } from './subscriptions.js';
import { takenWithin } from './taken-within.js';

const MEDIA_TYPE = 'text/event-stream';
/** A line that says nothing: browsers take the stream for open, and nobody on the way for dead. */
const SIGN_OF_LIFE = ':\n\n';

/** The status of a refusal, where it is not that of a bad request. */
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429, TOO_MANY_CONNECTIONS: 429, STOPPING: 503, INTERNAL_SERVER_ERROR: 500 };

/** What event streams need. */
export interface EventStreamParts {
  readonly subscriptions: Subscriptions;
  readonly seats: Seats;
  readonly identify: IdentifyCaller;
  readonly recognise: IdentifyCaller;
  readonly settings: Pick<SubscriptionSettings, 'pingMilliseconds' | 'stallMilliseconds'>;
}

/**
 * Answers a subscription by server-sent events, one stream each: the mode of distinct connections of the protocol graphql-sse.
 * An event is written when the one before was taken, so that a slow reader is read for slowly.
 */
export function createEventStreams({ subscriptions, seats, identify, recognise, settings }: EventStreamParts): (request: FastifyRequest, reply: FastifyReply, parameters: OperationParameters) => Promise<FastifyReply> {
  return async (request, reply, parameters) => {
    let leave: (() => void) | undefined;
    try {
      if (isForgeable(request)) throw couldBeForged();
      const signs = { headers: request.headers, address: request.ip };
      const caller = await identify(signs);
      leave = seats.take(caller);
      const opened = await subscriptions.open(parameters, caller, request.id);
      if (opened.kind === 'opened') return await stream(reply, opened.answers, leave, caller.keyId === undefined ? undefined : () => isNoLongerGood(recognise, signs));
      leave();
      return sendRefusal(reply, opened.errors);
    } catch (error) {
      leave?.();
      return sendRefusal(reply, [subscriptions.show(error, request.id)]);
    }
  };

  async function stream(reply: FastifyReply, answers: AsyncGenerator<EventAnswer, void, undefined>, leave: () => void, isOver?: () => Promise<boolean>): Promise<FastifyReply> {
    const { raw } = reply.hijack();
    const end = (): void => {
      leave();
      void answers.return();
    };
    if (raw.destroyed) end();
    raw.once('close', end);
    raw.writeHead(200, { ...toHeaders(reply), 'content-type': `${MEDIA_TYPE}; charset=utf-8`, 'cache-control': 'no-cache', 'x-accel-buffering': 'no' });
    const checking = isOver === undefined ? undefined : setInterval(() => void isOver().then((over) => over && raw.destroy()), settings.pingMilliseconds * PINGS_OF_A_CHECK).unref();
    await writeAll(raw, answers, settings);
    clearInterval(checking);
    return reply;
  }
}

/** Writes answer after answer, then the end; a client that takes nothing is left. */
async function writeAll(raw: ServerResponse, answers: AsyncGenerator<EventAnswer, void, undefined>, { pingMilliseconds, stallMilliseconds }: EventStreamParts['settings']): Promise<void> {
  const write = (words: string): Promise<void> => takenWithin(stallMilliseconds, (taken) => raw.write(words, taken), () => raw.destroy());
  const pinging = setInterval(() => {
    if (raw.writableLength === 0) write(SIGN_OF_LIFE).catch(() => raw.destroy());
  }, pingMilliseconds).unref();
  try {
    await write(SIGN_OF_LIFE);
    for await (const answer of answers) await write(toEvent('next', JSON.stringify(answer)));
    raw.end(toEvent('complete', ''));
  } catch {
    // The client went away; there is nobody to tell.
    raw.destroy();
  } finally {
    clearInterval(pinging);
  }
}

function toEvent(event: 'next' | 'complete', words: string): string {
  return `event: ${event}\ndata: ${words}\n\n`;
}

function sendRefusal(reply: FastifyReply, errors: readonly GraphQLFormattedError[]): FastifyReply {
  const { code, retryAfter } = errors[0]?.extensions ?? {};
  if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
  return reply.code(STATUS[String(code)] ?? 400).send({ errors });
}

/** Headers that were set on the way, such as those that let a page of another origin read. */
function toHeaders(reply: FastifyReply): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)]])));
}
