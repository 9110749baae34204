import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { type RecordContext, toPublicError } from '@onrecord/schema';
import type { GraphQLSchema } from 'graphql';
import type { Configuration } from '../configuration/configuration.js';
import { createDocumentCache } from '../execution/document-cache.js';
import { createExecutionGateway } from '../execution/execution-gateway.js';
import { createExecutor } from '../execution/create-executor.js';
import { guardTypes } from '../execution/guard-types.js';
import { documentLimitsRule } from '../limits/document-limits-rule.js';
import { createKnownDocuments } from '../limits/known-documents.js';
import { ERRORS_TOLD_MAX } from '../limits/tell-errors.js';
import { operationLimitsPlugin } from '../limits/operation-limits-plugin.js';
import { timeOutPlugin } from '../limits/time-out-plugin.js';
import { hideQuoted } from '../operation/hide-words.js';
import type { Metrics } from '../operation/metrics/metrics.js';
import { noteOperationPlugin } from '../operation/note-operation-plugin.js';
import { currentRequest } from '../operation/request-notes.js';
import type { Log } from '../operation/log.js';
import type { Rates } from '../rates/rates.js';
import { needsStreamPlugin } from '../subscriptions/needs-stream-plugin.js';
import { refusalStatusPlugin } from './refusal-status-plugin.js';

/** Apollo Server over the record's schema: limited, masked, and silent towards every other host. */
export function createGraphqlServer(schema: GraphQLSchema, { limits, introspection, execution }: Pick<Configuration, 'limits' | 'introspection' | 'execution'>, log: Log, metrics: Metrics, rates: Rates): ApolloServer<RecordContext> {
  const logger = { debug: () => undefined, info: () => undefined, warn: (words: unknown) => log.warn(hideQuoted(String(words))), error: (words: unknown) => log.error(hideQuoted(String(words))) };
  guardTypes(schema, (error) => log.error({ error }, 'a value has none of its types'));
  const known = createKnownDocuments(limits);
  return new ApolloServer<RecordContext>({
    gateway: createExecutionGateway(schema, createExecutor(schema, execution)),
    documentStore: createDocumentCache(),
    // Apollo's own puts a line break behind an answer, for which it copies all of it.
    stringifyResult: (result) => JSON.stringify(result),
    introspection: introspection === 'on',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimitsRule(known)],
    validationOptions: { maxErrors: ERRORS_TOLD_MAX },
    formatError(formatted, error) {
      const shown = toPublicError(formatted, error, currentRequest()?.id ?? randomUUID());
      if (shown.isMasked) log.error({ error, path: formatted.path }, 'an operation failed');
      return shown.formatted;
    },
    plugins: [
      needsStreamPlugin(),
      operationLimitsPlugin({ limits, known, rates, suggests: introspection === 'on' }),
      timeOutPlugin(),
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
