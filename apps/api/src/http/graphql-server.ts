import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { buildRecordSchema, type RecordContext, toPublicError } from '@onrecord/schema';
import type { Limits } from '../configuration.js';
import { operationLimitsPlugin } from '../limits/operation-limits-plugin.js';
import { currentRequestId } from './request-id.js';

/** Where the server tells its operator something. */
export type Log = (line: string) => void;

/** Apollo Server over the record's schema: limited, masked, and silent towards every other host. */
export function createGraphqlServer(limits: Limits, log: Log): ApolloServer<RecordContext> {
  const logger = { debug: () => undefined, info: () => undefined, warn: log, error: log };
  return new ApolloServer<RecordContext>({
    schema: buildRecordSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    parseOptions: { maxTokens: limits.tokens },
    formatError(formatted, error) {
      const requestId = currentRequestId();
      const shown = toPublicError(formatted, error, requestId);
      if (shown.isMasked) log(`request ${requestId} failed: ${describe(error)}`);
      return shown.formatted;
    },
    plugins: [
      operationLimitsPlugin(limits),
      refusalStatusPlugin(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Operations that are refused as a whole before anything runs: they cannot be parsed, are not valid, or ask for too much. */
const REFUSED_OPERATION: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE']);

/** GraphQL over HTTP: under the older `application/json` an operation that is refused is answered with 200, under `application/graphql-response+json` with 400. */
function refusalStatusPlugin(): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, errors }) {
          const wantsStatus = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
          if (REFUSED_OPERATION.has(errors?.[0]?.extensions['code'])) response.http.status = wantsStatus ? 400 : 200;
        },
      };
    },
  };
}

/** The error with all its causes, for the log. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const original = 'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  return original.cause === undefined ? (original.stack ?? original.message) : `${original.stack ?? original.message}\ncaused by ${describe(original.cause)}`;
}
