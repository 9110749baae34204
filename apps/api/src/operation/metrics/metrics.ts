import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured of a server. No label has a value that a client chooses. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'route' | 'status'>;
  readonly requestSeconds: Histogram<'route'>;
  readonly requestsUnderWay: Gauge;
  readonly operations: Counter<'type' | 'outcome'>;
  readonly operationSeconds: Histogram<'type'>;
  readonly operationCost: Histogram;
  readonly errors: Counter<'code'>;
  readonly analyses: Counter<'outcome'>;
  readonly analysisSeconds: Histogram;
  /** Articles that are read or wait for it. */
  readonly analysesUnderWay: Gauge;
  readonly intakes: Counter<'outcome'>;
  readonly queries: Counter;
  readonly querySeconds: Counter;
}

/** Seconds, from a millisecond up: most answers take some, an analysis up to its limit of 20 s. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
/** From a small page to beyond what is answered. */
const COSTS = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/** Measures that stand at nothing, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    requests: new Counter({ name: 'onrecord_http_requests_total', help: 'Requests answered, by route and class of status.', labelNames: ['route', 'status'], registers }),
    requestSeconds: new Histogram({ name: 'onrecord_http_request_seconds', help: 'Seconds from a request to the end of its answer.', labelNames: ['route'], buckets: SECONDS, registers }),
    requestsUnderWay: new Gauge({ name: 'onrecord_http_requests_under_way', help: 'Requests that are being answered, this one among them.', registers }),
    operations: new Counter({ name: 'onrecord_graphql_operations_total', help: 'GraphQL operations: answered, answered in part, refused before they ran, or failed.', labelNames: ['type', 'outcome'], registers }),
    operationSeconds: new Histogram({ name: 'onrecord_graphql_operation_seconds', help: 'Seconds that a GraphQL operation took.', labelNames: ['type'], buckets: SECONDS, registers }),
    operationCost: new Histogram({ name: 'onrecord_graphql_operation_cost', help: 'Cost of GraphQL operations, as extensions.cost tells it.', buckets: COSTS, registers }),
    errors: new Counter({ name: 'onrecord_errors_total', help: 'Errors that clients were told, by code, each code once a request; refusals by limits among them.', labelNames: ['code'], registers }),
    analyses: new Counter({ name: 'onrecord_analyses_total', help: 'Articles read by the engine, by outcome: read, or the code of the refusal.', labelNames: ['outcome'], registers }),
    analysisSeconds: new Histogram({ name: 'onrecord_analysis_seconds', help: 'Seconds from the wish to have an article read to its reading; waiting for a thread among them.', buckets: SECONDS, registers }),
    analysesUnderWay: new Gauge({ name: 'onrecord_analyses_under_way', help: 'Articles that are being read or wait for it.', registers }),
    intakes: new Counter({ name: 'onrecord_intakes_total', help: 'Articles taken in, by outcome: added, new-version, unchanged, or the code of the refusal.', labelNames: ['outcome'], registers }),
    queries: new Counter({ name: 'onrecord_database_queries_total', help: 'Statements run on the database.', registers }),
    querySeconds: new Counter({ name: 'onrecord_database_query_seconds_total', help: 'Seconds that statements on the database took.', registers }),
  };
}

/** Counts a request that has ended; requests that no route takes are counted as one. */
export function countRequest({ requests, requestSeconds }: Metrics, { route = 'none', status, seconds }: { readonly route?: string | undefined; readonly status: number; readonly seconds: number }): void {
  requests.inc({ route, status: `${Math.floor(status / 100)}xx` });
  requestSeconds.observe({ route }, seconds);
}

/** What came of an operation. */
export interface CountedOperation {
  /** `undefined` for one that could not be read. */
  readonly type: string | undefined;
  readonly hasAnswer: boolean;
  readonly codes: readonly string[];
  readonly cost: number | undefined;
  readonly seconds: number;
}

/** Counts an operation that has ended. */
export function countOperation({ operations, operationSeconds, operationCost }: Metrics, { type = 'none', hasAnswer, codes, cost, seconds }: CountedOperation): void {
  operations.inc({ type, outcome: outcomeOf(hasAnswer, codes) });
  operationSeconds.observe({ type }, seconds);
  if (cost !== undefined) operationCost.observe(cost);
}

/** Counts the codes of the errors of an answer. */
export function countErrors({ errors }: Metrics, codes: Iterable<string>): void {
  for (const code of codes) errors.inc({ code: toKnownCode(code) });
}

function outcomeOf(hasAnswer: boolean, codes: readonly string[]): 'answered' | 'partly' | 'refused' | 'failed' {
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 'failed';
  if (codes.length === 0) return 'answered';
  return hasAnswer ? 'partly' : 'refused';
}

/** Matches a code as we and GraphQL have them, `TOO_LARGE`; so that no odd error makes a label of its own. */
const CODE = /^[A-Z][A-Z_]{2,39}$/;

function toKnownCode(code: string): string {
  return CODE.test(code) ? code : 'OTHER';
}

/** Counts a statement that the database has run; milliseconds. */
export function countQuery({ queries, querySeconds }: Metrics, milliseconds: number): void {
  queries.inc();
  querySeconds.inc(milliseconds / 1000);
}
