import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { fakeQuote, marked } from '../test/fake-facts.js';
import { createFakeReader } from '../test/fake-reader.js';

const QUOTES_OF_ARTICLE = /* GraphQL */ `
  query Quotes($id: ID!) {
    article(id: $id) {
      quotes { edges { node {
        kind cueClass asReported content { text spans { start end } } quoted { text } cue { text lemma } speakerState speakerName speakerMention { text } speaker { name } candidates { person { name } }
        evidence { sentence { text } spans { text } rule context { text } }
      } } }
    }
  }
`;

test('a named speaker is given with words, cue and evidence', async () => {
  const { data, errors } = await ask(QUOTES_OF_ARTICLE, { id: toGlobalId('Article', 'a1') });
  expect(errors).toEqual([]);
  expect(data.article.quotes.edges[0].node).toMatchObject({
    kind: 'DIRECT',
    cueClass: 'STATED',
    asReported: '“We will act,”',
    quoted: { text: '“We will act,”' },
    cue: { text: 'said', lemma: 'say' },
    speakerState: 'NAMED',
    speakerName: 'Ada Lindqvist',
    speaker: { name: 'Ada Lindqvist' },
    evidence: { spans: [{ text: 'said' }], rule: 'quotes/direct/cue-after-mark' },
  });
});

test('a source that is described only gets no name and no candidates, whatever the store holds', async () => {
  const { data } = await ask(QUOTES_OF_ARTICLE, { id: toGlobalId('Article', 'a1') });
  expect(data.article.quotes.edges[1].node).toMatchObject({ speakerState: 'UNNAMED', speakerName: null, speaker: null, candidates: [], speakerMention: { text: 'police spokesman' } });
});

test('a denial stands alone only as its sentence', async () => {
  const { data } = await ask(QUOTES_OF_ARTICLE, { id: toGlobalId('Article', 'a1') });
  const { asReported, evidence } = data.article.quotes.edges[1].node;
  expect(asReported).toBe('A police spokesman denied taking “small” gifts.');
  expect(evidence.context.text).toBe(asReported);
});

test.each([
  // a list that could be anything or nothing
  ['{ speakers: [] }', 'filter.speakers', 'must hold 1 to 100 values'],
  ['{ words: "  " }', 'filter.words', 'must hold a word'],
  // no letter, no digit: nothing that an index holds
  ['{ addressee: "* -" }', 'filter.addressee', 'must hold a word'],
  [`{ words: "${'a '.repeat(33)}" }`, 'filter.words', 'at most 32 words'],
  ['{ minConfidence: 1.5 }', 'filter.minConfidence', 'must be 0 to 1'],
  [`{ speakers: ["${toGlobalId('Article', 'a1')}"] }`, 'filter.speakers', 'must be the id of a Person'],
  ['{ said: { from: "2031-02-01", before: "2031-01-01" } }', 'filter.said', 'must lie before'],
  ['{ published: { from: "yesterday" } }', 'filter.published.from', 'must be a day'],
  [`{ words: "${'x'.repeat(201)}" }`, 'filter.words', 'at most 200 characters'],
])('quotes(filter: %s) is refused', async (filter, argument, message) => {
  const { errors } = await ask(`{ quotes(filter: ${filter}) { totalCount } }`);
  expect(errors).toEqual([{ code: 'BAD_USER_INPUT', argument, message: expect.stringContaining(message) }]);
});

test('a quote tells whom it mentions, and the mentions of twenty quotes are one query', async () => {
  const { reader, calls } = createFakeReader();
  const { data, errors } = await ask('{ quotes(first: 20) { edges { node { mentions { id } } } } }', {}, contextOver(reader));
  expect(errors).toEqual([]);
  expect(data.quotes.edges[0].node.mentions).toEqual([{ id: toGlobalId('Person', 'p2') }]);
  expect(calls).toEqual(['pageOfQuotes', 'loadMentionedIds', 'loadPeople']);
});

const SAID_AT = 'saidAt { text span { start end } value precision earliest latest }';

test('a quote tells when it was said, in the words of the article and as days', async () => {
  const { reader } = createFakeReader();
  const record = fakeQuote(1);
  const told = { ...record, quote: { ...record.quote, saidAt: { kind: 'time-expression', id: 't1', span: marked('time'), timeKind: 'date', value: '2030-12-31', precision: 'day', earliest: '2030-12-31', latest: '2030-12-31' } as const }, words: { ...record.words, saidAt: 'Tuesday' } };
  const { data, errors } = await ask(`{ quote(id: "${toGlobalId('Quote', 'q1')}") { ${SAID_AT} } }`, {}, contextOver({ ...reader, loadQuotes: () => Promise.resolve([told]) }));
  expect(errors).toEqual([]);
  expect(data.quote.saidAt).toEqual({ text: 'Tuesday', span: marked('time'), value: '2030-12-31', precision: 'DAY', earliest: '2030-12-31', latest: '2030-12-31' });
});

test('a quote whose article does not tell when it was said has no time, whenever it was published', async () => {
  const { data } = await ask(`{ quote(id: "${toGlobalId('Quote', 'q1')}") { article { published { value } } ${SAID_AT} } }`);
  expect(data.quote).toEqual({ article: { published: { value: '2031-01-01' } }, saidAt: null });
});
