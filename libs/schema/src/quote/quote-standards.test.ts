import type { QuoteRecord, RecordReader } from '@onrecord/domain';
import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeDenial, fakeQuote, TEXT } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const STANDARDS = /* GraphQL */ `
  query Standards($id: ID!) {
    quote(id: $id) { permalink asReported asQuotation selectors { textFragment stretches { textQuote { exact prefix suffix } textPosition { start end } } } }
  }
`;

async function askFor(id: string, parts: Parameters<typeof contextOver>[1] = {}, reader: RecordReader = createFakeReader().reader) {
  const { data, errors } = await ask(STANDARDS, { id: toGlobalId('Quote', id) }, contextOver(reader, parts));
  expect(errors).toEqual([]);
  return data.quote;
}

/** The fake reader with other quotes in it. */
function readerWith(quotes: Readonly<Record<string, QuoteRecord>>, parts: Partial<RecordReader> = {}): RecordReader {
  return { ...createFakeReader().reader, loadQuotes: async (ids) => ids.map((id) => quotes[id]), ...parts };
}

test('marked words are a Quotation with their speaker and article', async () => {
  expect(await askFor('q1', { publicUrl: 'https://record.example' })).toMatchObject({
    permalink: `https://record.example/quotes/${toGlobalId('Quote', 'q1')}`,
    asQuotation: {
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': `https://record.example/quotes/${toGlobalId('Quote', 'q1')}`,
      text: '“We will act,”',
      spokenByCharacter: { '@type': 'Person', name: 'Ada Lindqvist' },
      isPartOf: { '@type': 'NewsArticle', headline: 'Norvania’s minister sees progress', url: 'https://courier.example/1', datePublished: '2031-01-01', publisher: { '@type': 'Organization', name: 'Ostholm Courier' } },
    },
  });
});

test('selectors hold the words, what stands around them, and their place', async () => {
  const { selectors, permalink } = await askFor('q1');
  expect(permalink).toBe(`/quotes/${toGlobalId('Quote', 'q1')}`);
  expect(selectors.textFragment).toBe('https://courier.example/1#:~:text=%E2%80%9CWe%20will%20act%2C%E2%80%9D');
  const [{ textQuote, textPosition }] = selectors.stretches;
  expect(textQuote).toEqual({ exact: '“We will act,”', prefix: 'orvania’s minister sees progress\n\n'.slice(-32), suffix: ' said Ada Lindqvist after she met Tomas'.slice(0, 32) });
  expect(TEXT.slice(textPosition.start, textPosition.end)).toBe('“We will act,”');
});

test('of a denial nothing but its sentence leaves the record', async () => {
  const { asQuotation, selectors, asReported } = await askFor('d1');
  expect(asQuotation).toBeNull();
  expect(selectors.stretches.map(({ textQuote }: { readonly textQuote: { readonly exact: string } }) => textQuote.exact)).toEqual([asReported]);
});

test('a name that a rule concluded from a description is not told as the speaker: the words stand without one', async () => {
  const quote = fakeQuote(1);
  const inferred: QuoteRecord = { ...quote, quote: { ...quote.quote, speaker: { ...quote.quote.speaker, basis: 'inferred' } } };
  const { asQuotation } = await askFor('q1', {}, readerWith({ q1: inferred }));
  expect(asQuotation.text).toBe('“We will act,”');
  expect(asQuotation).not.toHaveProperty('spokenByCharacter');
});

const direct = fakeQuote(1);
const withQuote = (changes: Partial<QuoteRecord['quote']>): QuoteRecord => ({ ...direct, quote: { ...direct.quote, ...changes } });

test.each([
  // the writer's words
  ['an indirect quote', withQuote({ quoteKind: 'indirect', quoted: [] })],
  // somebody who is kept out of the record
  ['a withheld speaker', withQuote({ speaker: { kind: 'speaker', state: 'withheld', basis: 'stated', candidates: [] } })],
  // "she denied that he had called it “theft”": the fake reader has q1 inside d1
  ['a quote inside a denial', withQuote({ insideOf: 'q2' })],
])('%s is no Quotation', async (_, quote) => {
  const nestings = { q1: { relayedInId: 'd1', relayedIds: [] } } as Readonly<Record<string, { readonly relayedInId: string; readonly relayedIds: readonly string[] }>>;
  const reader = readerWith({ q1: quote, d1: fakeDenial(1) }, { loadNestings: async (ids) => ids.map((id) => nestings[id] ?? { relayedIds: [] }) });
  expect((await askFor('q1', {}, reader)).asQuotation).toBeNull();
});

test('stretches of a mixed quote are parted, and come with their sentence', async () => {
  const mixed: QuoteRecord = { ...withQuote({ quoteKind: 'mixed', quoted: [...direct.quote.quoted, ...direct.quote.quoted] }), words: { ...direct.words, quoted: ['“act,”', '“now”'] } };
  expect((await askFor('q1', {}, readerWith({ q1: mixed }))).asQuotation).toMatchObject({ text: '“act,” … “now”', description: direct.words.sentence });
});

test('a source that is described only is not named, whatever the store holds', async () => {
  const unnamed: QuoteRecord = withQuote({ speaker: { kind: 'speaker', state: 'unnamed', basis: 'stated', candidates: [] } });
  const { asQuotation } = await askFor('q1', {}, readerWith({ q1: unnamed }));
  expect(asQuotation.text).toBe('“We will act,”');
  expect(JSON.stringify(asQuotation)).not.toContain('Lindqvist');
});

test('the words of a withheld speaker have no selectors, which would show the name beside them', async () => {
  const withheld = withQuote({ speaker: { kind: 'speaker', state: 'withheld', basis: 'stated', candidates: [] } });
  expect((await askFor('q1', {}, readerWith({ q1: withheld }))).selectors).toBeNull();
});

test('a page of quotes in all forms costs as many queries as one quote', async () => {
  const callsFor = async (first: number) => {
    const { reader, calls } = createFakeReader();
    const { errors } = await ask('query Q($first: Int!) { quotes(first: $first) { edges { node { permalink asQuotation selectors { textFragment } } } } }', { first }, contextOver(reader));
    expect(errors).toEqual([]);
    return [...calls].sort();
  };
  expect(await callsFor(20)).toEqual(await callsFor(1));
  expect(await callsFor(20)).toEqual(['loadAnalyses', 'loadArticles', 'pageOfQuotes']);
});
