import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

test('a statement tells what each article prints of it, and a denial no words of its own', async () => {
  const { data, errors } = await ask('query S($id: ID!) { statement(id: $id) { wordings { isFullest quote { asReported } parts { kind words fullest } } } }', { id: toGlobalId('Statement', 's1') });
  expect(errors).toEqual([]);
  expect(data.statement.wordings).toEqual([
    { isFullest: true, quote: { asReported: '“We will act,”' }, parts: [{ kind: 'SAME', words: '“We will act,”', fullest: '“We will act,”' }, { kind: 'DROPPED', words: null, fullest: 'now' }] },
    { isFullest: false, quote: { asReported: 'A police spokesman denied taking “small” gifts.' }, parts: [] },
  ]);
});

test('a quote inside another leads to it, and back, each with its own speaker', async () => {
  const quoteFields = 'speakerName speakerState relayedIn { speakerName } relays { speakerState relayedIn { speakerName } }';
  const { data, errors } = await ask(`query Q($outer: ID!, $inner: ID!) { outer: quote(id: $outer) { ${quoteFields} } inner: quote(id: $inner) { ${quoteFields} } }`, { outer: toGlobalId('Quote', 'q1'), inner: toGlobalId('Quote', 'd1') });
  expect(errors).toEqual([]);
  expect(data.outer).toEqual({ speakerName: 'Ada Lindqvist', speakerState: 'NAMED', relayedIn: null, relays: [{ speakerState: 'UNNAMED', relayedIn: { speakerName: 'Ada Lindqvist' } }] });
  expect(data.inner).toEqual({ speakerName: null, speakerState: 'UNNAMED', relayedIn: { speakerName: 'Ada Lindqvist' }, relays: [] });
});

test('an article leads to the one that it is a copy of, and to the other copies', async () => {
  const idOf = (articleId: string) => toGlobalId('Article', articleId);
  const { data, errors } = await ask('query A($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { copyOf { id } copies(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id } } } } } }', { ids: ['a1', 'a3', 'a9'].map(idOf) });
  expect(errors).toEqual([]);
  expect(data.nodes).toEqual([
    { copyOf: null, copies: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: idOf('a2') } }] } },
    { copyOf: { id: idOf('a1') }, copies: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: idOf('a1') } }] } },
    { copyOf: null, copies: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] } },
  ]);
});

test('copies and nestings of twenty articles are one query each', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ articles(first: 20) { edges { node { copyOf { headline } copies { totalCount } quotes { edges { node { relayedIn { kind } relays { kind } } } } } } } }', {}, contextOver(reader));
  expect(calls.filter((call) => call === 'loadCopies' || call === 'loadNestings')).toEqual(['loadCopies', 'loadNestings']);
});
