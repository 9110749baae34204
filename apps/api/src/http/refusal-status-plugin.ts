import type { ApolloServerPlugin } from '@apollo/server';
import type { RecordContext } from '@onrecord/schema';

/** Operations that are refused as a whole before anything runs: they cannot be parsed, are not valid, or ask for too much. */
const REFUSED_OPERATION: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE', 'SUBSCRIPTION_NEEDS_STREAM']);

/** GraphQL over HTTP: under the older `application/json` an operation that is refused is answered with 200, under `application/graphql-response+json` with 400. */
export function refusalStatusPlugin(): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, errors }) {
          const wantsStatus = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
          if (REFUSED_OPERATION.has(errors?.[0]?.extensions?.['code'])) response.http.status = wantsStatus ? 400 : 200;
        },
      };
    },
  };
}
