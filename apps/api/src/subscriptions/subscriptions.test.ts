import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleInput } from '@onrecord/domain';
import { createIntake } from '@onrecord/ingest';
import { linker } from '@onrecord/linking';
import { openSqliteStore } from '@onrecord/storage';
import { FOLLOW_WAYS, type Follow, type Follower, type Told } from '../test/followers.js';
import { TALKS } from '../test/invented-articles.js';
import { createMeetingAnalyst } from '../test/meeting-analyst.js';
import { startServer, type TestServer, type TestServerOptions } from '../test/start-server.js';

const ARTICLES = 'subscription A($after: String, $filter: ArticleFilter) { articleAnalysed(after: $after, filter: $filter) { cursor at article { headline } } }';
const QUOTES = 'subscription Q($after: String, $filter: QuoteFilter) { quoteReported(after: $after, filter: $filter) { cursor quote { content { text } } } }';
const MEETINGS = 'subscription M($after: String, $filter: MeetingFilter) { meetingStatusChanged(after: $after, filter: $filter) { cursor meeting { status } step { status reportedAt } } }';
const QUICK = { ONRECORD_SUBSCRIPTION_POLL_MILLISECONDS: '10' };

jest.setTimeout(60_000);

const servers: TestServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'onrecord-follow-'));
let files = 0;

afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startServer({ ...options, environment: { ...QUICK, ...options.environment } });
  servers.push(server);
  return server;
}

/** An article of one sentence that somebody says. */
function saying(name: string, speaker: string, words: string, more: Partial<ArticleInput['details']> = {}): ArticleInput {
  const text = `${name} has its say\n\nPORT ARDEN, March 4 — “${words},” Mayor ${speaker} of Port Arden told reporters on Tuesday.`;
  return { bytes: new TextEncoder().encode(text), receipt: { name }, details: { outlet: 'The Example Courier', published: { value: '2031-03-04', precision: 'day' }, ...more } };
}

const readInline = createMeetingAnalyst();

/** Takes articles in behind the server's back, as another process does. */
async function takeIn({ store }: Pick<TestServer, 'store'>, ...articles: readonly ArticleInput[]): Promise<void> {
  const intake = createIntake({ analyst: readInline, store, linker, clock: { now: () => '2031-03-31T00:00:00.000Z' } });
  for (const article of articles) await intake.takeIn(article);
}

const headlineOf = (told: Told | undefined): unknown => told?.data?.articleAnalysed?.article.headline;

/** Where the record of a server stands. */
const placeOf = async ({ store }: TestServer): Promise<string> => (await store.lastChange()).cursor;

/** Follows from the end of what is there. */
async function followFromEnd(server: TestServer, follow: Follow, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Follower> {
  return follow(server.address, query, { ...variables, after: await placeOf(server) });
}

/** Waits until so many subscriptions are open, and so many connections where there are none. */
async function open(server: TestServer, subscriptions: number): Promise<void> {
  const expected = subscriptions === 0 ? /^onrecord_subscriptions 0$[\s\S]*^onrecord_subscription_connections 0$/m : new RegExp(`^onrecord_subscriptions ${subscriptions}$`, 'm');
  while (!expected.test(await (await server.fetch('/metrics')).text())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.each(FOLLOW_WAYS)('over %s', (_, follow) => {
  test('articles come in order, those that were missed first, and the connection is over when it is left', async () => {
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')] });
    const follower = await followFromEnd(server, follow, ARTICLES);
    await takeIn(server, saying('The bridge', 'Tom Reed', 'We will mend the bridge'), saying('The road', 'Mina Holt', 'We will pave the road'));
    expect([headlineOf(await follower.next()), headlineOf(await follower.next())]).toEqual(['The bridge has its say', 'The road has its say']);
    await follower.leave();
    await open(server, 0);
  });

  test('an article that is submitted here is told at once', async () => {
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')], environment: { ONRECORD_SUBSCRIPTION_POLL_MILLISECONDS: '600000' } });
    const follower = await followFromEnd(server, follow, ARTICLES);
    const next = follower.next();
    await open(server, 1);
    await server.ask('mutation { submitArticle(input: { text: "The mill reopens\\n\\n“We will grind again,” said Mayor Ada Quill." }) { __typename } }', {}, { key: server.key });
    expect(headlineOf(await next)).toBe('The mill reopens');
    await follower.leave();
  });

  test('whoever was cut off goes on from the last cursor, and misses nothing and gets nothing twice', async () => {
    const server = await start();
    const after = await placeOf(server);
    await takeIn(server, ...TALKS);
    const follower = follow(server.address, QUOTES, { after });
    const all = [await follower.next(), await follower.next(), await follower.next()].map(contentOf);
    follower.drop();
    await open(server, 0);
    for (let taken = 1; taken <= all.length; taken += 1) {
      const first = follow(server.address, QUOTES, { after });
      let cursor: unknown;
      for (let count = 0; count < taken; count += 1) cursor = (await first.next())?.data?.quoteReported?.cursor;
      first.drop();
      const second = follow(server.address, QUOTES, { after: cursor });
      const rest: unknown[] = [];
      for (let count = taken; count < all.length; count += 1) rest.push(contentOf(await second.next()));
      expect(rest).toEqual(all.slice(taken));
      await second.leave();
    }
    await open(server, 0);
  });

  test('another process that writes to the same file is followed', async () => {
    const path = join(folder, `${(files += 1)}.db`);
    const server = await start({ path, articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')] });
    const follower = await followFromEnd(server, follow, ARTICLES);
    const next = follower.next();
    await open(server, 1);
    const other = await openSqliteStore({ path });
    await takeIn({ store: other }, saying('The bridge', 'Tom Reed', 'We will mend the bridge'));
    await other.close();
    expect(headlineOf(await next)).toBe('The bridge has its say');
    await follower.leave();
  });

  test('an article under embargo is told when it is released, and not before', async () => {
    let now = '2031-04-01T00:00:00.000Z';
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')], clock: { now: () => now } });
    const follower = await followFromEnd(server, follow, ARTICLES);
    await takeIn(server, saying('The secret', 'Mina Holt', 'We will say it in May', { releaseAt: '2031-05-01T00:00:00.000Z' }), saying('The bridge', 'Tom Reed', 'We will mend the bridge'));
    expect(headlineOf(await follower.next())).toBe('The bridge has its say');
    now = '2031-05-01T00:00:00.000Z';
    await server.store.releaseDue(now, linker);
    expect(headlineOf(await follower.next())).toBe('The secret has its say');
    await follower.leave();
  });

  test('the server filters: words, class of cue and people', async () => {
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')] });
    const { body } = await server.ask<{ readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }>('{ people(filter: { name: "Quill" }) { edges { node { id } } } }');
    const quill = body.data.people.edges[0]!.node.id;
    const bySpeaker = await followFromEnd(server, follow, QUOTES, { filter: { speakers: [quill] } });
    const byWords = await followFromEnd(server, follow, QUOTES, { filter: { words: 'bridge' } });
    await takeIn(server, saying('The road', 'Mina Holt', 'We will pave the road'), saying('The bridge', 'Ada Quill', 'We will mend the bridge'));
    expect(contentOf(await bySpeaker.next())).toContain('bridge');
    expect(contentOf(await byWords.next())).toContain('bridge');
    await Promise.all([bySpeaker.leave(), byWords.leave()]);
  });

  test('somebody who is withheld is told of no more', async () => {
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour'), saying('The road', 'Mina Holt', 'We will pave the road')] });
    const { body } = await server.ask<{ readonly people: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }>('{ people(filter: { name: "Quill" }) { edges { node { id } } } all: people { edges { node { id } } } }');
    const quill = body.data.people.edges[0]!.node.id;
    const holt = await server.ask<typeof body.data>('{ people(filter: { name: "Holt" }) { edges { node { id } } } }');
    const follower = await followFromEnd(server, follow, QUOTES, { filter: { speakers: [quill, holt.body.data.people.edges[0]!.node.id] } });
    await server.store.withhold({ noun: 'person', id: Buffer.from(quill, 'base64url').toString().slice('Person:'.length), who: 'desk', why: 'asked to', when: '2031-04-01T00:00:00.000Z' }, linker);
    await takeIn(server, saying('The bridge', 'Ada Quill', 'We will mend the bridge'), saying('The lamp', 'Mina Holt', 'We will light the lamp'));
    expect(contentOf(await follower.next())).toContain('lamp');
    await follower.leave();
  });

  test('a meeting comes with the step that changed', async () => {
    const server = await start({ articles: [saying('The harbour', 'Ada Quill', 'We will dredge the harbour')] });
    const follower = await followFromEnd(server, follow, MEETINGS, { filter: { statuses: ['HELD'] } });
    await takeIn(server, ...TALKS);
    expect((await follower.next())?.data).toEqual({ meetingStatusChanged: { cursor: expect.any(String), meeting: { status: 'HELD' }, step: { status: 'HELD', reportedAt: expect.stringMatching(/^2031-03-12/) } } });
    await follower.leave();
  });

  test('a key that is revoked is good for nothing more', async () => {
    const server = await start({ articles: TALKS, environment: { ONRECORD_SUBSCRIPTION_PING_MILLISECONDS: '20' } });
    const key = await server.store.keys.make('reader', ['read'], '2031-03-31T00:00:00.000Z');
    const follower = follow(server.address, ARTICLES, {}, key.text);
    const next = follower.next();
    await open(server, 1);
    await server.store.keys.revoke(key.key.id, '2031-04-01T00:00:00.000Z');
    await expect(next).rejects.toBeDefined();
    await open(server, 0);
  });

  test('when the server stops, a subscription completes', async () => {
    const server = await start();
    const follower = await followFromEnd(server, follow, ARTICLES);
    await takeIn(server, ...TALKS);
    await follower.next();
    await follower.next();
    const next = follower.next();
    await open(server, 1);
    servers.splice(servers.indexOf(server), 1);
    const stopped = server.stop();
    expect(await next).toBeUndefined();
    await stopped;
    await follower.leave();
  });
});

// The client of graphql-sse takes from the network whatever comes, so that it is never slow.
describe.each(FOLLOW_WAYS.filter(([, , way]) => way === 'slow'))('over %s', (_, follow) => {
  test('a slow reader gets everything in order, keeps nobody waiting, and sees what is so when it reads', async () => {
    const server = await start({ environment: { ONRECORD_SUBSCRIPTION_STALL_MILLISECONDS: '600000' } });
    const after = await placeOf(server);
    await takeIn(server, saying('The harbour', 'Ada Quill', 'We will dredge the harbour'), chatter(), saying('The bridge', 'Tom Reed', 'We will mend the bridge'));
    const slow = follow(server.address, LARGE, { after });
    const first = contentOf(await slow.next());
    slow.pause();
    const quick = follow(server.address, QUOTES, { after });
    const all: unknown[] = [];
    while (!String(all.at(-1)).includes('bridge')) all.push(contentOf(await quick.next()));
    expect(all).toHaveLength(CHATTER + 2);
    const { body } = await server.ask<{ readonly articles: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }>('{ articles(filter: { words: "bridge" }) { edges { node { id } } } }');
    const id = Buffer.from(body.data.articles.edges[0]!.node.id, 'base64url').toString().slice('Article:'.length);
    await server.store.withhold({ noun: 'article', id, who: 'desk', why: 'asked to', when: '2031-04-01T00:00:00.000Z' }, linker);
    await takeIn(server, saying('The road', 'Mina Holt', 'We will pave the road'));
    slow.resume();
    const got = [first];
    while (!String(got.at(-1)).includes('road')) got.push(contentOf(await slow.next()));
    // The last but one was withheld after it had come and before this reader came to it.
    expect(got).toEqual([...all.slice(0, -1), expect.stringContaining('road')]);
    await Promise.all([slow.leave(), quick.leave()]);
  });
});

/** Events of a megabyte: more of them than the network keeps for a reader. */
const CHATTER = 30;
const PADDING = 'The wind was from the west and the boats stayed in. '.repeat(60);
const LARGE = `subscription L($after: String) { quoteReported(after: $after, filter: { minConfidence: 0 }) { cursor quote { content { text } article { ${Array.from({ length: 40 }, (_, place) => `t${place}: text`).join(' ')} } } } }`;

function chatter(): ArticleInput {
  const said = Array.from({ length: CHATTER }, (_, place) => `“We will look at lamp number ${place + 1} in the morning,” said Mayor Ada Quill.`);
  const text = `The lamps have their say\n\n${said.join('\n\n')}\n\n${PADDING.repeat(8)}`;
  return { bytes: new TextEncoder().encode(text), receipt: { name: 'lamps' }, details: { outlet: 'The Example Courier', published: { value: '2031-03-05', precision: 'day' } } };
}

function contentOf(told: Told | undefined): string {
  if (told?.errors !== undefined && told.errors.length > 0) throw new Error(told.errors.map(({ message }) => message).join());
  return String(told?.data?.quoteReported?.quote.content.text);
}
