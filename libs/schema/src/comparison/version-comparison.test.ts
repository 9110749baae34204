import type { QuoteRecord, RecordReader, VersionFacts } from '@onrecord/domain';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeDenial, fakeQuote, fakeReport, fakeVersion } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const COMPARE = /* GraphQL */ `
  query C($a: ID!, $b: ID!) {
    compareVersions(a: $a, b: $b) {
      a { id isCurrent }
      isSameEngine
      isComplete
      quotesOnlyInA { totalCount edges { node { content { text } speakerState quote { id } evidence { context { text } sentence { text } } } } }
      quotesOnlyInB { totalCount }
      quotes { totalCount edges { node { wording contentDiffers speakerDiffers cueClassDiffers quotesInA { content { text } } quotesInB { content { text } quote { id } } } } }
      meetingsOnlyInA { totalCount edges { node { status report { id } } } }
      meetingsOnlyInB { totalCount }
      meetings { totalCount edges { node { statusDiffers participantsDiffer placeDiffers reportsInA { status } reportsInB { status participants { name } } } } }
    }
  }
`;

const ids = { a: toGlobalId('ArticleVersion', 'v1'), b: toGlobalId('ArticleVersion', 'v2') };
const alone = (quote: QuoteRecord): QuoteRecord => ({ ...quote, articleId: 'a1', statementId: quote.id });
const report = { ...fakeReport(1), articleId: 'a1' };

/** Two versions of one article: the second drops a denial and a meeting, rewords the quote, and tells that the other meeting was held, and by one more. */
const FACTS: Readonly<Record<string, VersionFacts>> = {
  v1: { kind: 'version-facts', versionId: 'v1', articleId: 'a1', quotes: [alone(fakeQuote(1)), alone(fakeDenial(9))], reports: [report, { ...report, id: 'gone' }] },
  v2: { kind: 'version-facts', versionId: 'v2', articleId: 'a1', quotes: [reworded()], reports: [{ ...report, report: { ...report.report, status: 'held', participants: [...report.report.participants, { ...report.report.participants[0]!, name: 'Mina Holt' }] } }] },
};

function reworded(): QuoteRecord {
  const quote = alone(fakeQuote(1));
  return { ...quote, words: { ...quote.words, content: ['“We will act soon,”'], quoted: ['“We will act soon,”'] } };
}

function readerOfVersions(calls: string[] = [], parts: Partial<RecordReader> = {}): RecordReader {
  const { reader } = createFakeReader();
  const told: RecordReader = {
    ...reader,
    loadVersions: async (asked) => asked.map((id) => ({ ...fakeVersion(Number(id.slice(1))), articleId: 'a1', isCurrent: id === 'v2', engine: id === 'v1' ? 'engine/1' : 'engine/2' })),
    loadVersionFacts: async (asked) => asked.map((id) => FACTS[id]),
    loadReports: async (asked) => asked.map((id) => (id === 'gone' ? undefined : report)),
    ...parts,
  };
  return new Proxy(told, { get: (target, method: keyof RecordReader) => (calls.push(method), target[method]) });
}

test('two versions side by side: what only one has, and what both tell differently', async () => {
  const { data, errors } = await ask(COMPARE, ids, contextOver(readerOfVersions()));
  expect(errors).toEqual([]);
  expect(data.compareVersions).toEqual({
    a: { id: ids.a, isCurrent: false },
    isSameEngine: false,
    isComplete: true,
    // of a version the sentence is all that stands around the words
    quotesOnlyInA: { totalCount: 1, edges: [{ node: { content: { text: 'taking “small” gifts' }, speakerState: 'UNNAMED', quote: { id: toGlobalId('Quote', 'd9') }, evidence: { context: { text: 'A police spokesman denied taking “small” gifts.' }, sentence: { text: 'A police spokesman denied taking “small” gifts.' } } } }] },
    quotesOnlyInB: { totalCount: 0 },
    quotes: { totalCount: 1, edges: [{ node: { wording: 'SAME', contentDiffers: true, speakerDiffers: false, cueClassDiffers: false, quotesInA: [{ content: { text: '“We will act,”' } }], quotesInB: [{ content: { text: '“We will act soon,”' }, quote: { id: toGlobalId('Quote', 'q1') } }] } }] },
    meetingsOnlyInA: { totalCount: 1, edges: [{ node: { status: 'PLANNED', report: null } }] },
    meetingsOnlyInB: { totalCount: 0 },
    meetings: { totalCount: 1, edges: [{ node: { statusDiffers: true, participantsDiffer: true, placeDiffers: false, reportsInA: [{ status: 'PLANNED' }], reportsInB: [{ status: 'HELD', participants: [{ name: 'Ada Lindqvist' }, { name: 'Mina Holt' }] }] } }] },
  });
});

test('both versions are the same queries', async () => {
  const calls: string[] = [];
  await ask(COMPARE, ids, contextOver(readerOfVersions(calls)));
  expect(calls.sort()).toEqual(['loadQuotes', 'loadReports', 'loadVersionFacts', 'loadVersions']);
});

test('a version that was never shown, or may not be seen, compares with nothing', async () => {
  const reader = readerOfVersions([], { loadVersionFacts: async (asked) => asked.map((id) => (id === 'v2' ? undefined : FACTS['v1'])) });
  expect((await ask(COMPARE, ids, contextOver(reader))).data).toEqual({ compareVersions: null });
});

test.each([
  ['the same version twice', { ...ids, b: ids.a }, 'b'],
  ['an article', { ...ids, a: toGlobalId('Article', 'a1') }, 'a'],
])('%s cannot be compared', async (_what, variables, argument) => {
  expect((await ask(COMPARE, variables)).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});

test('versions of two articles are no versions of one', async () => {
  expect((await ask(COMPARE, ids)).errors).toEqual([{ code: 'BAD_USER_INPUT', argument: 'b', message: expect.stringContaining('same article') }]);
});
