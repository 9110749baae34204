import type { Analyst, ArticleInput } from '@onrecord/domain';
import { createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { NODE_TYPE_NAMES, readGlobalId } from '@onrecord/schema';
import { createMeetingAnalyst } from './test/meeting-analyst.js';
import { type Selected, startServer, type TestServer } from './test/start-server.js';

const CLOCK = { now: () => '2031-04-02T00:00:00.000Z' };

const TEXT = [
  'Ferries go on in Port Arden',
  'By Ivo Lund',
  'PORT ARDEN, March 3 — Mayor Ada Quill met Tom Reed in Port Arden on March 2.',
  '“We will keep the ferries for as long as anybody takes them,” said Ms. Quill.',
  'A harbour official, who asked not to be named, said that “the last boat leaves at noon.”',
].join('\n\n');

/** The same page an hour later: a sentence more before everything, another word in the quote. */
const CHANGED = TEXT.replace('PORT ARDEN, March 3 — ', 'PORT ARDEN, March 3 — The council sat until late. ').replace('as anybody takes', 'as somebody takes');

const EVERY_ID = /* GraphQL */ `
  {
    articles { edges { node { id outlet { id } writtenBy { id } versions { edges { node { id } } } reports { edges { node { id } } } } } }
    people { edges { node { id } } }
    quotes(filter: { minConfidence: 0 }) { edges { node { id statement { id } speakerState speaker { id } candidates { person { id } } } } }
    meetings { edges { node { id } } }
  }
`;

/** Answers as an engine of another version. */
function laterEngine(analyst: Analyst): Analyst {
  return {
    async read(input) {
      const { document, analysed } = await analyst.read(input);
      return { document, analysed: { ...analysed, engine: 'later-engine/9.0.0' } };
    },
  };
}

const toInput = (text: string): ArticleInput => ({ bytes: new TextEncoder().encode(text), receipt: { name: 'ferries' }, details: { outlet: 'The Example Courier', published: { value: '2031-03-03', precision: 'day' } } });

let server: TestServer;
let ids: readonly string[];

beforeAll(async () => {
  server = await startServer({ articles: [toInput(TEXT)] });
  ids = await idsOf();
});

afterAll(() => server.stop());

/** Every id in the answer to a question after all that has one. */
async function idsOf(): Promise<readonly string[]> {
  const { body } = await server.ask<unknown>(EVERY_ID);
  expect(body.errors).toBeUndefined();
  return [...new Set([...JSON.stringify(body.data).matchAll(/"id":"([^"]+)"/g)].map((found) => found[1]!))];
}

async function typesOf(asked: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { body } = await server.ask<{ nodes: readonly ({ id: string; __typename: string } | null)[] }>('query N($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids: asked });
  expect(body.errors).toBeUndefined();
  body.data.nodes.forEach((node, place) => expect(node === null || node.id === asked[place]).toBe(true));
  return body.data.nodes.map((node) => node?.__typename);
}

test('every type of node is among the things that were taken in', () => {
  expect([...new Set(ids.map((id) => readGlobalId('id', id).type))].sort()).toEqual([...NODE_TYPE_NAMES].sort());
});

test('a source that is described only, or asked not to be named, is no node', async () => {
  const { body } = await server.ask<{ quotes: Selected<{ speakerState: string; speaker: object | null; candidates: readonly object[] }>; people: Selected<{ name: string }> }>('{ quotes(filter: { minConfidence: 0, speakerStates: [UNNAMED, ANONYMOUS] }) { edges { node { speakerState speaker { id } candidates { person { id } } } } } people { edges { node { name } } } }');
  expect(body.data.quotes.edges.map(({ node }) => node)).toEqual([{ speakerState: 'ANONYMOUS', speaker: null, candidates: [] }]);
  expect(body.data.people.edges.map(({ node }) => node.name).sort()).toEqual(['Ada Quill', 'Tom Reed']);
});

describe('after the page has changed, and then another engine has read it', () => {
  beforeAll(async () => {
    const analyst = createMeetingAnalyst();
    expect((await createIntake({ analyst, store: server.store, linker, clock: CLOCK }).takeIn(toInput(CHANGED))).outcome).toBe('new-version');
    expect((await createIntake({ analyst: laterEngine(analyst), store: server.store, linker, clock: CLOCK }).takeIn(toInput(CHANGED))).outcome).toBe('new-version');
  });

  test('every id answers with a thing of its type, in the order in which they were asked', async () => {
    const backwards = [...ids].reverse();
    expect(await typesOf(backwards)).toEqual(backwards.map((id) => readGlobalId('id', id).type));
  });

  test('nothing got another id but the versions, of which there are more', async () => {
    const isVersion = (id: string): boolean => readGlobalId('id', id).type === 'ArticleVersion';
    const now = await idsOf();
    expect([...now].filter((id) => !isVersion(id)).sort()).toEqual(ids.filter((id) => !isVersion(id)).sort());
    expect(now.filter(isVersion)).toHaveLength(3);
  });

  test('the versions set side by side tell what the page changed, and that the engine changed nothing', async () => {
    const { body: listed } = await server.ask<{ articles: Selected<{ versions: Selected<{ id: string }> }> }>('{ articles { edges { node { versions { edges { node { id } } } } } } }');
    const [c, b, a] = listed.data.articles.edges[0]!.node.versions.edges.map(({ node }) => node.id);
    const compare = 'query C($a: ID!, $b: ID!) { compareVersions(a: $a, b: $b) { isSameEngine isComplete quotesOnlyInA { totalCount } quotesOnlyInB { totalCount } quotes { edges { node { wording contentDiffers speakerDiffers quotesInA { asReported } quotesInB { asReported quote { id } } } } } meetings { edges { node { statusDiffers reportsInB { report { meeting { id } } } } } } } }';
    const changed = await server.ask<unknown>(compare, { a, b });
    expect(changed.body).toMatchObject({
      data: {
        compareVersions: {
          isSameEngine: true,
          isComplete: true,
          quotesOnlyInA: { totalCount: 0 },
          quotesOnlyInB: { totalCount: 0 },
          quotes: { edges: [{ node: { wording: 'CHANGED', contentDiffers: true, speakerDiffers: false, quotesInA: [{ asReported: '“We will keep the ferries for as long as anybody takes them,”' }], quotesInB: [{ asReported: '“We will keep the ferries for as long as somebody takes them,”' }] } }, { node: { wording: 'SAME', contentDiffers: false } }] },
          meetings: { edges: [{ node: { statusDiffers: false } }] },
        },
      },
    });
    const reread = await server.ask<{ compareVersions: { isSameEngine: boolean; quotes: Selected<{ contentDiffers: boolean }> } }>(compare, { a: b, b: c });
    expect(reread.body.data.compareVersions.isSameEngine).toBe(false);
    expect(reread.body.data.compareVersions.quotes.edges.map(({ node }) => node.contentDiffers)).toEqual([false, false]);
  });
});

test.each([
  // a hundred and one
  [Array.from({ length: 101 }, () => 'UXVvdGU6cQ'), 'at most 100'],
  ['x', 'must be'],
])('nodes(ids:) of %#: refused', async (asked, message) => {
  const { body } = await server.ask<unknown>('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked });
  expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message), extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) })]);
});
