import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';
import { marked, TEXT } from '../test/fake-facts.js';

const PAGE = /* GraphQL */ `
  query Page($first: Int!) {
    articles(first: $first) {
      totalCount
      edges {
        node {
          id
          headline
          outlet { name }
          published { value precision }
          text
          paragraphs { text }
          quotes(first: 10) {
            totalCount
            edges { node { asReported quoted { text } cue { text lemma } speakerName speaker { name roles { words articles(first: 2) { totalCount edges { node { headline } } } } } article { headline } statement { id } candidates { weight } evidence { context { text } article { id } } } }
          }
          people { totalCount edges { node { name quotes(first: 1) { edges { node { id } } } } } }
          meetings {
            totalCount
            edges { node { status timePassed place { name } time { words precision } participants { name kind person { name } } history { status sentence article { headline } } reports { totalCount edges { node { times { words } participants { person { name } } meeting { id } } } } } }
          }
          reports { edges { node { confidence place { name span { start end } } } } }
        }
      }
    }
  }
`;

async function askPage(first: number) {
  const { reader, calls } = createFakeReader();
  const answer = await ask(PAGE, { first }, contextOver(reader));
  return { answer, calls };
}

test('a page of 20 articles with all that hangs on them costs as many queries as a page of 5', async () => {
  const [five, twenty] = await Promise.all([askPage(5), askPage(20)]);
  expect(five.answer.errors).toEqual([]);
  expect(twenty.answer.errors).toEqual([]);
  expect(twenty.answer.data.articles.edges).toHaveLength(20);
  expect([...twenty.calls].sort()).toEqual([...five.calls].sort());
  // No method is asked more than once for the same arguments; quotes hang on articles and on people here. Which articles tell a role is a query of its own.
  expect(twenty.calls.filter((call) => call === 'loadQuotePages')).toHaveLength(2);
  expect(twenty.calls.length).toBeLessThanOrEqual(17);
});

test('counts are asked for only when selected', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ articles { edges { node { quotes { edges { cursor } } } } } }', {}, contextOver(reader));
  expect(calls.filter((call) => call.startsWith('count'))).toEqual([]);
});

test('what a list of articles shows needs no text', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ articles { edges { node { headline standfirst authors outlet { name } published { value } versionCount } } } }', {}, contextOver(reader));
  expect(calls).toEqual(['pageOfArticles']);
});

test('an article tells its parts with their words', async () => {
  const { data } = await ask('query A($id: ID!) { article(id: $id) { text form genre byline dateline { place } regions(kinds: [HEADLINE]) { kind span { text start end } } diagnostics { rule severity message span { start } } } }', { id: toGlobalId('Article', 'a1') });
  const headline = marked('headline');
  expect(data.article).toEqual({
    text: TEXT,
    form: 'TEXT',
    genre: null,
    byline: null,
    dateline: null,
    regions: [{ kind: 'HEADLINE', span: { text: TEXT.slice(headline.start, headline.end), start: headline.start, end: headline.end } }],
    diagnostics: [{ rule: 'SHORT_ARTICLE', severity: 'NOTE', message: 'two sentences', span: null }],
  });
});

test.each([
  // an id of another type
  [{ id: toGlobalId('Person', 'p1') }, 'id'],
  // an id of nobody's
  [{ id: 'a1' }, 'id'],
])('article(id:) refuses %j', async (variables, argument) => {
  const { errors } = await ask('query A($id: ID!) { article(id: $id) { id } }', variables);
  expect(errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});

test('an article that the viewer cannot see is null', async () => {
  expect(await ask('query A($id: ID!) { article(id: $id) { id } }', { id: toGlobalId('Article', 'gone') })).toEqual({ data: { article: null }, errors: [] });
});

test('an article tells what its form states, and how each field was read', async () => {
  const { data, errors } = await ask('query A($id: ID!) { article(id: $id) { section subjects { name code } rights providerVersion fieldReadings(fields: [HEADLINE]) { field confidence witnesses { witness place value } } } }', { id: toGlobalId('Article', 'a1') });
  expect(errors).toEqual([]);
  expect(data.article).toEqual({
    section: 'World',
    subjects: [{ name: 'diplomacy', code: 'medtop:11002000' }, { name: 'Norvania', code: null }],
    rights: 'For tests only.',
    providerVersion: '3',
    fieldReadings: [{ field: 'HEADLINE', confidence: 0.98, witnesses: [{ witness: 'JSON_LD', place: 'NewsArticle.headline', value: 'Talks at the border' }, { witness: 'MARKUP', place: 'h1', value: 'Talks at the border' }] }],
  });
});
