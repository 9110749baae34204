import { type Analyst, type ApiKey, type ErrorCode, type Intake, type MeetingComparer, ParseError, type RecordReader, SCOPES, type WordingComparer } from '@onrecord/domain';
import { graphql, type GraphQLSchema } from 'graphql';
import { buildRecordSchema } from '../build-schema.js';
import type { Administration } from '../access/administration.js';
import { createLoaders } from '../loaders/create-loaders.js';
import { RECORD_LIMITS_DEFAULT, type RecordContext } from '../record-context.js';
import { createFakeReader } from './fake-reader.js';
import { fakeAnalysis } from './fake-facts.js';

let schema: GraphQLSchema | undefined;

/** The schema, built once a test file. */
export function recordSchema(): GraphQLSchema {
  schema ??= buildRecordSchema();
  return schema;
}

const KEY: ApiKey = { kind: 'api-key', id: '0123456789abcdef', name: 'desk', scopes: ['submit'], madeAt: '2031-01-01T00:00:00.000Z' };

const ANALYST: Analyst = {
  async read({ bytes, receipt }) {
    if (new TextDecoder().decode(bytes).trim() === '') throw new ParseError('NOT_AN_ARTICLE', 'the text holds no words');
    const analysed = fakeAnalysis();
    return { analysed, document: { kind: 'source-document', id: 'doc_1', text: analysed.article.text, form: 'text', charset: 'utf-8', byteLength: bytes.length, receipt, diagnostics: [] } };
  },
};

const INTAKE: Intake = {
  async takeIn(input) {
    await ANALYST.read(input);
    return { kind: 'intake-result', outcome: 'added', articleId: 'a1', versionId: 'v1' };
  },
};

/** Knows that the second of three other meetings is none of these people, and that two claims of a place go against each other. */
const COMPARER: MeetingComparer & WordingComparer = {
  compareWordings: (quotes) => quotes.map(({ id, words }, index) => ({ quoteId: id, isFullest: index === 0, parts: index === 0 ? [{ kind: 'same', words: words.quoted.join(' '), fullest: words.quoted.join(' ') }, { kind: 'dropped', words: '', fullest: 'now' }] : [] })),
  relate: (meeting, other) => (Number(other.id.slice(1)) === Number(meeting.id.slice(1)) + 2 ? undefined : { kind: 'meeting-relation', reason: 'another-time-and-place', order: 'later' }),
  contradictionsOf: (reports) => [{ kind: 'meeting-contradiction', aspect: 'place', claims: ['Ostholm', 'Brunn'].map((value) => ({ kind: 'meeting-claim', value, reportIds: reports.map(({ id }) => id) })) }],
};

/** Refuses nothing, and does nothing. */
const ADMINISTRATION: Administration = {
  withhold: async () => undefined,
  removeArticle: async (id) => id === 'a1',
  pageOfWithholdings: async () => ({ edges: [{ cursor: 'at:1', node: { noun: 'person', id: 'p9', who: 'the desk', why: 'a court order', when: '2031-01-01T00:00:00.000Z' } }], hasNextPage: false, hasPreviousPage: false }),
  countWithholdings: async () => 1,
  keys: {
    pageOfKeys: async () => ({ edges: [{ cursor: 'at:1', node: KEY }], hasNextPage: false, hasPreviousPage: false }),
    countKeys: async () => 1,
    revoke: async (id, now) => (id === KEY.id ? { ...KEY, revokedAt: now } : undefined),
  },
};

/** A context over a reader, as a server makes one for each request, of a caller who may do everything. */
export function contextOver(reader: RecordReader, parts: Partial<RecordContext> = {}): RecordContext {
  return { reader, loaders: createLoaders(reader), intake: INTAKE, analyst: ANALYST, administration: ADMINISTRATION, comparer: COMPARER, caller: { address: '127.0.0.1', keyId: '0123456789abcdef', scopes: SCOPES }, viewer: { now: '2031-02-01T00:00:00.000Z' }, limits: RECORD_LIMITS_DEFAULT, ...parts };
}

/** What an operation answers, over the fake reader; `errors` as their codes, arguments and messages. */
export async function ask(source: string, variableValues: Readonly<Record<string, unknown>> = {}, context = contextOver(createFakeReader().reader)) {
  const { data, errors } = await graphql({ schema: recordSchema(), source, variableValues, contextValue: context });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: (errors ?? []).map(describeError) };
}

function describeError(error: { readonly message: string; readonly originalError?: unknown }) {
  const original = error.originalError as { readonly code?: ErrorCode; readonly details?: { readonly argument?: string } } | undefined;
  return { code: original?.code, argument: original?.details?.argument, message: error.message };
}
