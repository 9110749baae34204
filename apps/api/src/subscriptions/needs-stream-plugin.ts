import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import { OperationTypeNode } from 'graphql';
import { askForStream } from './subscription-refusals.js';

/** Refuses subscriptions that come like queries, and says where they go. */
export function needsStreamPlugin(): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw askForStream();
        },
      };
    },
  };
}
