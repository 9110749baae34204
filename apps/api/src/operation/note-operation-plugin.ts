import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import { GraphQLError } from 'graphql';
import { performance } from 'node:perf_hooks';
import type { ToldCost } from '../limits/operation-limits-plugin.js';
import { countOperation, type Metrics } from './metrics/metrics.js';
import { currentRequest } from './request-notes.js';

const NAME_LENGTH_MAX = 64;
const HASH_DIGITS = 12;

/** Notes what an operation is and what came of it, for the request's line in the log, and counts it. */
export function noteOperationPlugin(metrics: Metrics): ApolloServerPlugin<RecordContext> {
  return {
    // What is refused before there is an operation: a key that is no good, a client that asks too often, a request that is none.
    contextCreationDidFail: async ({ error }) => noteRefusal(error),
    invalidRequestWasReceived: async ({ error }) => noteRefusal(error),
    async requestDidStart({ contextValue }) {
      const began = performance.now();
      const notes = currentRequest();
      if (notes !== undefined && contextValue.caller.keyId !== undefined) notes.keyId = contextValue.caller.keyId;
      return {
        async didResolveSource({ queryHash }) {
          if (notes !== undefined) notes.documentHash = queryHash.slice(0, HASH_DIGITS);
        },
        async didResolveOperation({ operation, operationName }) {
          if (notes === undefined || operation === undefined) return;
          notes.operationType = operation.operation;
          if (typeof operationName === 'string') notes.operationName = toLoggedName(operationName);
        },
        async willSendResponse({ operation, response }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
          const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN'));
          const cost = costOf(result.extensions);
          for (const code of codes) notes?.codes.add(code);
          if (notes !== undefined && cost !== undefined) notes.cost = cost;
          countOperation(metrics, { type: operation?.operation, hasAnswer: result.data !== undefined && result.data !== null, codes, cost, seconds: (performance.now() - began) / 1000 });
        },
      };
    },
  };
}

/** Notes the code that an error tells its client. */
function noteRefusal(error: Error): void {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (typeof code === 'string') currentRequest()?.codes.add(code);
}

/** A name is the client's own: only what a name in GraphQL may have is kept, and not much of it. */
export function toLoggedName(name: string): string {
  return name.replace(/\W/g, '').slice(0, NAME_LENGTH_MAX);
}

/** The cost that `extensions.cost` tells; `undefined` where the operation was refused before it was reckoned. */
function costOf(extensions: Readonly<Record<string, unknown>> | undefined): number | undefined {
  return (extensions?.['cost'] as ToldCost | undefined)?.requested;
}
