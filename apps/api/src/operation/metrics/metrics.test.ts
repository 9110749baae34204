import { AnalysisTimedOutError, ParseError } from '@onrecord/domain';
import { TALKS } from '../../test/invented-articles.js';
import { startServer, type TestServer } from '../../test/start-server.js';
import { measureAnalyst } from './measure-analyst.js';
import { measureIntake } from './measure-intake.js';
import { countErrors, countOperation, countRequest, createMetrics } from './metrics.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ articles: TALKS });
}, 60_000);

afterAll(() => server.stop());

/** Lines of a metric without those of other metrics. */
async function measured(name: string): Promise<readonly string[]> {
  const text = await (await server.fetch('/metrics')).text();
  return text.split('\n').filter((line) => line.startsWith(name));
}

test('requests, operations, errors and the record are measured', async () => {
  await server.ask('query Ours { articles { totalCount } }');
  await server.ask('{ nothing }');
  await server.fetch('/nowhere');
  expect(await measured('onrecord_http_requests_total')).toEqual(expect.arrayContaining(['onrecord_http_requests_total{route="/graphql",status="2xx"} 2', 'onrecord_http_requests_total{route="none",status="4xx"} 1']));
  expect(await measured('onrecord_graphql_operations_total')).toEqual(expect.arrayContaining(['onrecord_graphql_operations_total{type="query",outcome="answered"} 1', 'onrecord_graphql_operations_total{type="none",outcome="refused"} 1']));
  expect(await measured('onrecord_errors_total')).toEqual(expect.arrayContaining(['onrecord_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1', 'onrecord_errors_total{code="NOT_FOUND"} 1']));
  expect(await measured('onrecord_record_size')).toEqual(expect.arrayContaining(['onrecord_record_size{noun="articles"} 2', 'onrecord_record_size{noun="meetings"} 1']));
  expect(await measured('onrecord_subscriptions')).toEqual(['onrecord_subscriptions 0']);
});

test('a client makes no series: neither by names, nor by addresses, nor by headers', async () => {
  const series = async () => (await measured('onrecord_')).length;
  await Promise.all([server.ask('query A { __typename }'), server.fetch('/nowhere'), server.ask('{ nothing }')]);
  const before = await series();
  for (let n = 0; n < 5; n++) {
    await server.ask(`query Name${n} { __typename alias${n}: __typename }`);
    await server.ask(`{ nothing${n} }`);
    await server.fetch(`/nowhere/${n}?a=${n}`, { headers: { 'x-request-id': `request-${n}`, 'user-agent': `agent ${n}` } });
  }
  expect(await series()).toBe(before);
});

test('an odd code makes no series of its own', async () => {
  const metrics = createMetrics();
  countErrors(metrics, ['TOO_LARGE', 'odd one', 'x'.repeat(100)]);
  const { values } = await metrics.errors.get();
  expect(values.map(({ labels, value }) => [labels.code, value])).toEqual([['TOO_LARGE', 1], ['OTHER', 2]]);
});

test.each([
  // whether a part of an answer came with the errors
  [[], true, 'answered'],
  [['NOT_FOUND'], true, 'partly'],
  [['OPERATION_TOO_LARGE'], false, 'refused'],
  [['INTERNAL_SERVER_ERROR'], true, 'failed'],
])('an operation with the codes %j and an answer: %s, is %s', async (codes, hasAnswer, outcome) => {
  const metrics = createMetrics();
  countOperation(metrics, { type: 'query', hasAnswer, codes, cost: undefined, seconds: 0 });
  expect((await metrics.operations.get()).values).toEqual([expect.objectContaining({ labels: { type: 'query', outcome } })]);
});

test('requests are counted by class of status', async () => {
  const metrics = createMetrics();
  for (const status of [200, 204, 503]) countRequest(metrics, { route: '/graphql', status, seconds: 0.1 });
  expect((await metrics.requests.get()).values.map(({ labels, value }) => [labels.status, value])).toEqual([['2xx', 2], ['5xx', 1]]);
});

test('analyses and intake are counted by what came of them', async () => {
  const metrics = createMetrics();
  const outcomes = [new AnalysisTimedOutError('too slow'), new ParseError('NOT_AN_ARTICLE', 'none'), new Error('a bug')];
  const analyst = measureAnalyst({ read: () => Promise.reject(outcomes.shift()) }, metrics);
  const intake = measureIntake({ takeIn: async (input) => (await analyst.read(input), { kind: 'intake-result', outcome: 'added', articleId: 'a', versionId: 'v' }) }, metrics);
  for (let n = 0; n < 3; n++) await intake.takeIn({ bytes: new Uint8Array(), receipt: {}, details: {} }).catch(() => undefined);
  for (const counter of [metrics.analyses, metrics.intakes]) expect((await counter.get()).values.map(({ labels }) => labels.outcome)).toEqual(['ANALYSIS_TIMED_OUT', 'NOT_AN_ARTICLE', 'failed']);
  expect((await metrics.analysesUnderWay.get()).values).toEqual([expect.objectContaining({ value: 0 })]);
});

describe('who may read the measures', () => {
  const PROXIED = { 'x-forwarded-for': '192.0.2.7' };

  test.each<[string, () => Record<string, string>, number]>([
    ['a program of this machine', () => ({}), 200],
    // a proxy that passes everything on would tell them to the world
    ['whoever comes through a proxy', () => PROXIED, 403],
    ['whoever comes through a proxy with a key of an administrator', () => ({ ...PROXIED, authorization: `Bearer ${server.key}` }), 200],
    ['whoever comes with a key that is none', () => ({ ...PROXIED, authorization: 'Bearer nonsense' }), 401],
    // a page of another site whose name leads to this machine
    ['a page of another site', () => ({ host: 'record.example' }), 403],
  ])('%s', async (_, headers, status) => {
    const { request } = await import('node:http');
    const answered = await new Promise<number | undefined>((resolve, reject) => request(new URL('/metrics', server.address), { headers: headers() }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end());
    expect(answered).toBe(status);
  });

  test('a key of a smaller scope does not open them', async () => {
    const { text } = await server.store.keys.make('reader', ['read', 'submit', 'review'], '2031-04-01T00:00:00.000Z');
    expect((await server.fetch('/metrics', { headers: { ...PROXIED, authorization: `Bearer ${text}` } })).status).toBe(403);
  });
});
