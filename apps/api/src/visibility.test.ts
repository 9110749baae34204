import { linker } from '@onrecord/linking';
import { readGlobalId } from '@onrecord/schema';
import { TALKS } from './test/invented-articles.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

let server: TestServer;

beforeEach(async () => {
  server = await startServer({ articles: TALKS });
});

afterEach(() => server.stop());

const SUBMIT = 'mutation S($input: ArticleInput!) { submitArticle(input: $input) { ... on Submission { outcome article { id } } ... on Problem { code message } } }';

const EVERYWHERE = /* GraphQL */ `
  {
    articles { totalCount edges { node { headline people { totalCount } } } }
    people { totalCount edges { node { name } } }
    quotes { totalCount edges { node { speakerName speakerMention { text } speaker { name } candidates { weight } evidence { spans { text } sentence { text } } } } }
    meetings { totalCount edges { node { participants { name } reports { edges { node { participants { name } } } } } } }
    search(words: "Lighthouse") { edges { excerpt } }
  }
`;

test('an article under embargo is taken in and answers nothing anywhere', async () => {
  const before = await server.ask(EVERYWHERE);
  const input = { text: 'Lighthouse keeper resigns\n\n“The lamp stays lit,” said Lighthouse Keeper Odd Marsten.', name: 'embargoed', releaseAt: '2031-05-01T06:00:00+02:00' };
  expect((await server.ask(SUBMIT, { input }, { key: server.key })).body.data).toEqual({ submitArticle: { outcome: 'ADDED', article: null } });
  expect((await server.ask(EVERYWHERE)).body).toEqual(before.body);
  // Released, the same article is found.
  await server.ask(SUBMIT, { input: { ...input, releaseAt: '2031-03-31T06:00:00+02:00' } }, { key: server.key });
  const { body } = await server.ask<{ articles: Selected<object>; search: Selected<object> }>(EVERYWHERE);
  expect(body.data.articles.totalCount).toBe(3);
  expect(body.data.search.edges.length).toBeGreaterThan(0);
});

test('a person who is withheld is named nowhere, by id, in lists, as speaker or as participant', async () => {
  const people = await server.ask<{ people: Selected<{ id: string; name: string }> }>('{ people { edges { node { id name } } } }');
  const rehn = people.body.data.people.edges.map(({ node }) => node).find(({ name }) => name === 'Tomas Rehn');
  if (rehn === undefined) throw new Error('the invented articles name Tomas Rehn');
  await server.store.withhold({ noun: 'person', id: readGlobalId('id', rehn.id).id, who: 'the editor', why: 'a test', when: '2031-03-31T00:00:00.000Z' }, linker);
  const { body } = await server.ask<Readonly<Record<string, unknown>>>(`query W($id: ID!) { node(id: $id) { id } ${EVERYWHERE.trim().slice(1)}`, { id: rehn.id });
  expect(body.errors).toBeUndefined();
  expect(body.data['node']).toBeNull();
  const { people: named, quotes, meetings } = body.data as Readonly<Record<'people' | 'quotes' | 'meetings', unknown>>;
  expect(JSON.stringify([named, meetings])).not.toContain('Rehn');
  const speakers = (quotes as Selected<{ speakerName: string | null; speakerMention: object | null }>).edges.map(({ node: { speakerName, speakerMention } }) => JSON.stringify([speakerName, speakerMention]));
  expect(speakers.join()).not.toContain('Rehn');
});
