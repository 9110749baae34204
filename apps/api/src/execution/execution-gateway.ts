import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';
import type { GraphQLSchema } from 'graphql';
import type { Executor } from './executor.js';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RecordContext>['gateway']>;

/** Hands Apollo a schema together with who executes its operations: what Apollo calls a gateway. */
export function createExecutionGateway(schema: GraphQLSchema, execute: Executor): Gateway {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async load() {
      return {
        executor: async ({ document, operation, request, context }) =>
          execute({ document, operation, operationName: request.operationName ?? undefined, variables: request.variables ?? {}, context: context as RecordContext }),
      };
    },
    async stop() {},
  };
}
