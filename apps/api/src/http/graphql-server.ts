import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { buildRecordSchema, type RecordContext, toPublicError } from '@onrecord/schema';
import type { Limits } from '../configuration/limits.js';
import { operationLimitsPlugin } from '../limits/operation-limits-plugin.js';
import { refusalStatusPlugin } from './refusal-status-plugin.js';
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

/** The error with all its causes, for the log. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const original = 'originalError' in error && error.originalError instanceof Error ? error.originalError : error;
  return original.cause === undefined ? (original.stack ?? original.message) : `${original.stack ?? original.message}\ncaused by ${describe(original.cause)}`;
}
