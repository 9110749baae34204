import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { buildRecordSchema, type RecordContext, toPublicError } from '@onrecord/schema';
import type { Limits } from '../configuration/limits.js';
import { operationLimitsPlugin } from '../limits/operation-limits-plugin.js';
import { hideQuoted } from '../operation/hide-words.js';
import type { Metrics } from '../operation/metrics/metrics.js';
import { noteOperationPlugin } from '../operation/note-operation-plugin.js';
import type { Log } from '../operation/log.js';
import { refusalStatusPlugin } from './refusal-status-plugin.js';
import { currentRequestId } from './request-id.js';

/** Apollo Server over the record's schema: limited, masked, and silent towards every other host. */
export function createGraphqlServer(limits: Limits, log: Log, metrics: Metrics): ApolloServer<RecordContext> {
  const logger = { debug: () => undefined, info: () => undefined, warn: (words: unknown) => log.warn(hideQuoted(String(words))), error: (words: unknown) => log.error(hideQuoted(String(words))) };
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
      if (shown.isMasked) log.error({ error, path: formatted.path }, 'an operation failed');
      return shown.formatted;
    },
    plugins: [
      operationLimitsPlugin(limits),
      refusalStatusPlugin(),
      // Last, since it notes what the others have told.
      noteOperationPlugin(metrics),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
