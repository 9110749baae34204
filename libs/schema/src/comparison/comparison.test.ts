import type { QuoteRecord, RecordReader } from '@onrecord/domain';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeDenial, fakeMeeting, fakeQuote, fakeReport } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const COMPARE = /* GraphQL */ `
  query C($a: ID!, $b: ID!) {
    compareArticles(a: $a, b: $b) {
      a { id }
      isComplete
      quotesOnlyInA { totalCount edges { node { id } } }
      quotesOnlyInB { totalCount edges { node { id } } }
      statements { totalCount edges { node { wording cueClassDiffers statement { id } quotesInA { id } quotesInB { id } } } }
      meetingsOnlyInA { totalCount edges { node { id } } }
      meetingsOnlyInB { totalCount }
      meetings { totalCount edges { node { statusDiffers contradictions { aspect } meeting { id } reportsInA { status } reportsInB { status } } } }
    }
  }
`;

const ids = { a: toGlobalId('Article', 'a1'), b: toGlobalId('Article', 'a2') };
const page = <Node>(nodes: readonly Node[], hasNextPage = false) => ({ edges: nodes.map((node, place) => ({ cursor: `${place}`, node })), hasNextPage, hasPreviousPage: false });
const alone = (quote: QuoteRecord): QuoteRecord => ({ ...quote, statementId: quote.id });

/** Two articles with a quote and a meeting in common, of which the second tells that it was held; the first has a denial and a meeting more. */
function readerOfTwo(calls: string[] = []): RecordReader {
  const { reader } = createFakeReader();
  const held = { ...fakeReport(2), meetingId: 'm1', report: { ...fakeReport(2).report, status: 'held' as const } };
  const quotes: Readonly<Record<string, readonly QuoteRecord[]>> = { a1: [fakeQuote(1), alone(fakeDenial(1))], a2: [fakeQuote(2)] };
  const reports = { a1: [fakeReport(1), fakeReport(3)], a2: [held] };
  const told: RecordReader = {
    ...reader,
    loadMeetings: async (asked) => asked.map(() => fakeMeeting(1)),
    loadQuotePages: async (_parent, asked) => asked.map((id) => page(quotes[id] ?? [])),
    loadReportPages: async (_parent, asked) => asked.map((id) => page(reports[id as 'a1'] ?? [])),
  };
  return new Proxy(told, { get: (target, method: keyof RecordReader) => (calls.push(method), target[method]) });
}

test('two articles side by side: what only one has, and what both tell differently', async () => {
  const { data, errors } = await ask(COMPARE, ids, contextOver(readerOfTwo()));
  expect(errors).toEqual([]);
  expect(data.compareArticles).toEqual({
    a: { id: ids.a },
    isComplete: true,
    quotesOnlyInA: { totalCount: 1, edges: [{ node: { id: toGlobalId('Quote', 'd1') } }] },
    quotesOnlyInB: { totalCount: 0, edges: [] },
    statements: { totalCount: 1, edges: [{ node: { wording: 'SAME', cueClassDiffers: false, statement: { id: toGlobalId('Statement', 's1') }, quotesInA: [{ id: toGlobalId('Quote', 'q1') }], quotesInB: [{ id: toGlobalId('Quote', 'q2') }] } }] },
    meetingsOnlyInA: { totalCount: 1, edges: [{ node: { id: toGlobalId('MeetingReport', 'r3') } }] },
    meetingsOnlyInB: { totalCount: 0 },
    meetings: { totalCount: 1, edges: [{ node: { statusDiffers: true, contradictions: [{ aspect: 'PLACE' }], meeting: { id: toGlobalId('Meeting', 'm1') }, reportsInA: [{ status: 'PLANNED' }], reportsInB: [{ status: 'HELD' }] } }] },
  });
});

test('both articles are the same queries', async () => {
  const calls: string[] = [];
  await ask(COMPARE, ids, contextOver(readerOfTwo(calls)));
  expect(calls.sort()).toEqual(['loadArticles', 'loadMeetings', 'loadQuotePages', 'loadReportPages', 'loadStatements']);
});

/** Two articles of which each has so many quotes, a hundred a page. */
function readerOfMany(count: number, calls: string[]): RecordReader {
  const { reader } = createFakeReader();
  const quotes = Array.from({ length: count }, (_, index) => alone({ ...fakeQuote(1), id: `q${index}` }));
  return {
    ...reader,
    loadQuotePages: async (_parent, asked, _filter, _order, { after }) => {
      calls.push(`from ${after ?? 'the front'}`);
      const from = after === undefined ? 0 : Number(after) + 1;
      return asked.map(() => ({ edges: quotes.slice(from, from + 100).map((node, place) => ({ cursor: `${from + place}`, node })), hasNextPage: from + 100 < count, hasPreviousPage: from > 0 }));
    },
  };
}

test.each([
  // all of a long article, in pages that both sides share
  [250, true, ['from the front', 'from 99', 'from 199'], 250],
  // the first five hundred of a longer one
  [501, false, ['from the front', 'from 99', 'from 199', 'from 299', 'from 399'], 500],
])('%d quotes each: all compared is %s', async (count, isComplete, reads, compared) => {
  const calls: string[] = [];
  const { data, errors } = await ask('query C($a: ID!, $b: ID!) { compareArticles(a: $a, b: $b) { isComplete statements { totalCount } } }', ids, contextOver(readerOfMany(count, calls)));
  expect([errors, data.compareArticles, calls]).toEqual([[], { isComplete, statements: { totalCount: compared } }, reads]);
});

test('an article that is not there, or may not be seen, compares with nothing', async () => {
  expect((await ask('query C($a: ID!, $b: ID!) { compareArticles(a: $a, b: $b) { isComplete } }', { a: ids.a, b: toGlobalId('Article', 'gone') })).data).toEqual({ compareArticles: null });
});

test.each([
  ['the same article twice', { ...ids, b: ids.a }, 'b'],
  ['a quote', { ...ids, a: toGlobalId('Quote', 'q1') }, 'a'],
])('%s cannot be compared', async (_what, variables, argument) => {
  expect((await ask('query C($a: ID!, $b: ID!) { compareArticles(a: $a, b: $b) { isComplete } }', variables)).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});
