import type { Caller } from '@onrecord/domain';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context, ExecutionResult, FormattedExecutionResult, ServerOptions } from 'graphql-ws';
import type { CallerSigns, IdentifyCaller } from '../access/identify-caller.js';
import type { SubscriptionSettings } from '../configuration/subscriptions.js';
import type { Log } from '../operation/log.js';
import { RateLimitedError } from '../rates/rate-limited.js';
import type { Rates } from '../rates/rates.js';
import { CLOSE_CODES, toClosing } from './close-codes.js';
import type { SocketLine } from './socket-line.js';
import { tooManySubscriptions } from './subscription-refusals.js';
import type { EventAnswer, Subscriptions } from './subscriptions.js';

/** What a client says when it opens a socket: `authorization` among it, since browsers send no header with a socket. */
export type ConnectionParameters = Record<string, unknown> | undefined;

/** What is known of a socket. */
export interface KnownSocket {
  signs: CallerSigns;
  readonly line: SocketLine;
  readonly requestId: string;
  /** Who it is, once the client said so. */
  caller?: Caller;
}

/** What the protocol works with. */
export interface ProtocolParts {
  readonly subscriptions: Subscriptions;
  readonly identify: IdentifyCaller;
  readonly rates: Pick<Rates, 'admit'>;
  readonly settings: Pick<SubscriptionSettings, 'initMilliseconds' | 'ofConnection'>;
  readonly log: Log;
}

type SocketContext = Context<ConnectionParameters, KnownSocket>;
type Protocol = ServerOptions<ConnectionParameters, KnownSocket>;

/** What graphql-ws passes on from the check of a subscription to its beginning. */
interface OpenedArgs extends ExecutionArgs {
  readonly answers: AsyncGenerator<EventAnswer, void, undefined>;
}

/** How graphql-ws opens our subscriptions: it neither parses nor validates, and sends what they answer as it is. */
export function toProtocol({ subscriptions, identify, rates, settings, log }: ProtocolParts): Protocol {
  async function open({ extra: { caller, requestId }, subscriptions: ofSocket }: SocketContext, parameters: Readonly<Record<string, unknown>>): Promise<OpenedArgs | readonly GraphQLError[]> {
    if (caller === undefined) return [];
    if (Object.keys(ofSocket).length > settings.ofConnection) return [tooManySubscriptions(settings.ofConnection)];
    const refusal = refusalOf(caller);
    if (refusal !== undefined) return [toError(subscriptions.show(refusal, requestId))];
    const opened = await subscriptions.open(parameters, caller, requestId);
    return opened.kind === 'refused' ? opened.errors.map(toError) : { ...opened.args, contextValue: undefined, answers: opened.answers };
  }

  /** Each wish is a request, however many of them one socket brings. */
  function refusalOf(caller: Caller): RateLimitedError | undefined {
    try {
      rates.admit(caller);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimitedError) return error;
      throw error;
    }
  }

  return {
    connectionInitWaitTimeout: settings.initMilliseconds,
    async onConnect({ extra, connectionParams }) {
      try {
        extra.signs = { ...extra.signs, headers: withAuthorization(extra.signs.headers, connectionParams) };
        extra.caller = await identify(extra.signs);
        return true;
      } catch (error) {
        const { code, reason } = toClosing(error);
        if (code === CLOSE_CODES.internal) log.error({ error, requestId: extra.requestId }, 'nobody could be identified');
        extra.line.close(code, reason);
        return true;
      }
    },
    onSubscribe: (context, _, payload) => open(context, { ...payload }) as Promise<ExecutionArgs | readonly GraphQLError[]>,
    // The answers are in their public form already, which onNext sends as it is.
    subscribe: (args) => (args as OpenedArgs).answers as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, answer) => answer as EventAnswer as FormattedExecutionResult,
  };
}

/** The headers of the handshake, with the key that the client named once the socket was open. */
function withAuthorization(headers: CallerSigns['headers'], parameters: ConnectionParameters): CallerSigns['headers'] {
  const named = Object.entries(parameters ?? {}).find(([name, value]) => name.toLowerCase() === 'authorization' && typeof value === 'string')?.[1];
  return named === undefined ? headers : { ...headers, authorization: named as string };
}

function toError({ message, ...rest }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { extensions: rest.extensions });
}
