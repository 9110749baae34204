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

/**
 * GraphQL over HTTP: under the older `application/json` an operation that cannot be parsed or is not valid is answered
 * with 200, under `application/graphql-response+json` with 400.
 */
function refusalStatusPlugin(): ApolloServerPlugin<RecordContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, errors }) {
          const wantsStatus = request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
          const code = errors?.[0]?.extensions['code'];
          if (!wantsStatus && (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED')) response.http.status = 200;
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
