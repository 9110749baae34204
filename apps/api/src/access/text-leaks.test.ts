import { createInlineAnalyst } from '@onrecord/ingest';
import { buildRecordSchema } from '@onrecord/schema';
import { getNamedType, type GraphQLOutputType, isObjectType } from 'graphql';
import { TALKS } from '../test/invented-articles.js';
import { startServer, type TestServer } from '../test/start-server.js';
import { type Crawl, crawlRecord, type RootCalls } from './test/crawl-record.js';
import { HARBOUR_PAGE, HARBOUR_PAGE_LATER, HARBOUR_TEXT } from './test/spoken-articles.js';

const SCHEMA = buildRecordSchema();
const LARGE = 1_000_000_000;
const SUBMIT = 'mutation S($input: ArticleInput!) { submitArticle(input: $input) { ... on Submission { outcome } ... on Problem { message } } }';

/** Shorter sentences, such as "They agreed.", may stand in a headline or a longer sentence too. */
const TELLING_LENGTH = 12;

let server: TestServer;
/** The sentences of the bodies, standfirsts and captions, as printed, article by article. */
let sentences: readonly (readonly string[])[];
let open: Crawl;
let withKey: Crawl;

const CALLS: RootCalls = {
  ...Object.fromEntries(['article', 'meeting', 'outlet', 'person', 'quote', 'statement'].map((name) => [name, (idsOf) => idsOf(name.replace(/^./, (letter) => letter.toUpperCase())).slice(0, 2).map((id) => `id: "${id}"`)])),
  node: () => [],
  nodes: (idsOf) => [`ids: ${JSON.stringify(idsOf('Article'))}`],
  search: () => ['harbour', 'quay', 'boats', 'room', 'minister', 'letters', 'quill'].map((words) => `words: "${words}", first: 100`),
  compareArticles: (idsOf) => pairsOf(idsOf('Article')),
  compareVersions: (idsOf) => pairsOf(idsOf('ArticleVersion')),
  // the caller's own text comes back whole, and is not of the record
  analyse: () => [],
};

function pairsOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `a: "${a}", b: "${b}"`));
}

async function crawl(key?: string): Promise<Crawl> {
  return crawlRecord(SCHEMA, async (query) => {
    const { body } = await server.ask<Readonly<Record<string, unknown>>>(query, {}, key === undefined ? {} : { key });
    // versions of two articles are not compared
    if (query.includes('compareVersions(') && body.errors?.[0]?.extensions['argument'] === 'b') return {};
    if (body.errors !== undefined) throw new Error(`${query}\n${JSON.stringify(body.errors)}`);
    return body.data;
  }, CALLS);
}

beforeAll(async () => {
  const off = Object.fromEntries(['REQUESTS', 'COST', 'ANALYSES', 'SUBMISSIONS'].map((name) => [`ONRECORD_RATE_${name}`, '0']));
  const limits = { cost: LARGE, aliases: LARGE, tokens: LARGE, characters: LARGE, fields: LARGE, repeats: LARGE, depth: LARGE, rootFields: LARGE, queryMilliseconds: 60_000 };
  server = await startServer({ articles: TALKS, analyst: createInlineAnalyst(), limits, environment: { ...off, ONRECORD_TEXT: 'key' } });
  const address = 'https://courier.example/boats';
  for (const input of [{ text: HARBOUR_PAGE, url: address }, { text: HARBOUR_PAGE_LATER, url: address }, { text: HARBOUR_TEXT, outlet: 'The Brunn Herald', published: '2031-03-13', name: 'boats' }]) {
    const { body } = await server.ask<{ submitArticle: object }>(SUBMIT, { input }, { key: server.key });
    expect(body.data.submitArticle).toEqual({ outcome: expect.any(String) });
  }
  sentences = await learnSentences();
  open = await crawl();
  withKey = await crawl(server.key);
}, 300_000);

afterAll(() => server.stop());

async function learnSentences(): Promise<readonly (readonly string[])[]> {
  const reader = server.store.readAs({ now: '2031-04-01T00:00:00.000Z' });
  const { edges } = await reader.pageOfArticles({}, 'newest', { first: 100 });
  const analyses = await reader.loadAnalyses(edges.map(({ node }) => node.id));
  return analyses.map((analysed) => {
    const { text } = analysed!.article;
    return analysed!.sentences.filter(({ region }) => ['paragraph', 'standfirst', 'caption'].includes(region)).map(({ span }) => text.slice(span.start, span.end));
  });
}

/** How many sentences of one article a text holds, each whole. */
function sentencesIn(text: string): number {
  const flat = text.replace(/\s+/g, ' ');
  return Math.max(0, ...sentences.map((article) => article.filter((sentence) => sentence.length >= TELLING_LENGTH && flat.includes(sentence.replace(/\s+/g, ' '))).length));
}

test('the articles have what could leak', () => {
  const all = sentences.flat();
  expect(all.length).toBeGreaterThan(40);
  for (const words of ['The quarrel over herring is over.', 'A single lamp burned in the office.', 'No boat had left for a week.', '“We counted every boat twice.', '“I answered all of them.']) expect(all).toContain(words);
});

/** Answers to somebody's own text, to those who administer, and what subscriptions tell beside things that have an id. */
const NOT_ASKED = /^(Analys|ApiKey|Withholding|KeyRevocation|ArticleRemoval|Submission|ArticleAnalysed|QuoteReported|MeetingStatusChanged|Mutation|Subscription)|Problem$/;

/** What these articles have nothing of; none of it is a stretch of their text. */
const SILENT = [
  'Article.provenance', 'Article.providerVersion', 'Article.rights', 'Article.section', 'Dateline.agency', 'Diagnostic.message', 'Diagnostic.rule', 'MeetingClaim.value', 'MeetingCount.month', 'PersonAuthority.description', 'PersonAuthority.role',
  'PersonAuthority.sameAs', 'PublicationTime.zone', 'QuoteCount.month', 'RelatedMeetingEdge.cursor', 'Subject.code', 'Subject.name', 'VersionMeetingEdge.cursor', 'VersionQuoteEdge.cursor',
];

test('the crawl is told something by every field that gives text', () => {
  const givesText = (type: GraphQLOutputType): boolean => ['String', 'JSONObject'].includes(getNamedType(type).name);
  const expected = Object.values(SCHEMA.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__') && !NOT_ASKED.test(name));
  const silent = expected.flatMap((type) => Object.values(type.getFields()).filter((field) => givesText(field.type)).map((field) => `${type.name}.${field.name}`)).filter((field) => !withKey.fields.has(field));
  expect(silent.sort()).toEqual([...SILENT].sort());
});

test('a holder of a key reads several sentences at a stretch, or this test could not fail', () => {
  const fields = new Set(withKey.texts.filter(([, text]) => sentencesIn(text) > 1).map(([field]) => field));
  for (const field of ['ArticleReading.text', 'TextSpan.text', 'Quote.asReported']) expect([...fields].map((name) => name.replace('Article.', 'ArticleReading.'))).toContain(field);
});

test('no answer to anybody else holds more than one sentence of an article', () => {
  expect(open.texts.length).toBeGreaterThan(1000);
  expect(open.texts.filter(([, text]) => sentencesIn(text) > 1)).toEqual([]);
});

test('a sentence that proves nothing is in no answer but a search for its words', () => {
  const claimed = new Set(withKey.texts.filter(([field]) => field !== 'Article.text').map(([field, text]) => `${field} ${text}`));
  const prose = ['No boat had left for a week.', 'Children played between the crates.', 'A single lamp burned in the office.', 'Both capitals will count the boats by spring.', 'Gulls took what was left.', 'Old men on the pier said so first.', 'It rained.'];
  expect(claimed.size).toBeGreaterThan(100);
  for (const sentence of prose) {
    expect(withKey.texts.some(([, text]) => text.includes(sentence))).toBe(true);
    expect(open.texts.filter(([field, text]) => field !== 'SearchEdge.excerpt' && text.includes(sentence))).toEqual([]);
  }
});

test('one sentence of evidence stays, with the words that carry it', () => {
  const evidence = open.texts.filter(([field]) => field === 'TextSpan.text').map(([, text]) => text);
  expect(evidence).toContain('They are right today,” Foreign Minister Ada Quill of Norvania told reporters on Tuesday.');
  expect(open.texts.filter(([field]) => field === 'Article.headline').map(([, text]) => text)).toContain('Ministers agree on boats');
});

test('the calendar of a meeting tells one sentence', async () => {
  const { body } = await server.ask<{ meetings: { edges: readonly { node: { permalink: string; asICalendar: string | null } }[] } }>('{ meetings { edges { node { permalink asICalendar } } } }');
  const meetings = body.data.meetings.edges.map(({ node }) => node).filter(({ asICalendar }) => asICalendar !== null);
  expect(meetings.length).toBeGreaterThan(0);
  for (const { permalink } of meetings) {
    const calendar = await (await server.fetch(`${permalink}.ics`)).text();
    expect(calendar).toContain('DESCRIPTION:');
    expect(sentencesIn(calendar.replace(/\r\n /g, ''))).toBeLessThanOrEqual(1);
  }
});

test('what is analysed and not saved comes back whole, and what is submitted is answered with a key that reads', async () => {
  const input = { text: HARBOUR_TEXT, name: 'boats' };
  const { body } = await server.ask<{ analyse: { text: string; paragraphs: readonly object[] } }>('query A($input: ArticleInput!) { analyse(input: $input) { ... on Analysis { text paragraphs { text } } } }', { input });
  expect(body.data.analyse.text).toContain('Old men on the pier said so first. The ministry followed.');
  expect(body.data.analyse.paragraphs.length).toBeGreaterThan(3);
});
