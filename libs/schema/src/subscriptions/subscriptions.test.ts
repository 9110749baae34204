import { InputError, type RecordReader } from '@onrecord/domain';
import { type ExecutionResult, parse } from 'graphql';
import { toGlobalId } from '../node/global-id.js';
import { contextOver, recordSchema } from '../test/ask.js';
import { createFakeFeed } from '../test/fake-feed.js';
import { createFakeReader } from '../test/fake-reader.js';
import { subscribeToRecord } from './subscribe-to-record.js';

/** Subscribes over a feed and a reader that a test may change while it goes. */
async function follow(source: string, variableValues: Readonly<Record<string, unknown>> = {}, changed: Partial<RecordReader> = {}) {
  const { feed, tell, waiting } = createFakeFeed();
  const { reader } = createFakeReader();
  let contexts = 0;
  const makeContext = () => {
    contexts += 1;
    return contextOver({ ...reader, ...changed });
  };
  const subscribe = (variables: Readonly<Record<string, unknown>>) =>
    subscribeToRecord({ schema: recordSchema(), document: parse(source), variableValues: variables, contextValue: { ...makeContext(), following: { feed, freshContext: makeContext } } });
  return { events: await subscribe(variableValues), subscribe, tell, waiting, contexts: () => contexts };
}

type Events = Awaited<ReturnType<typeof follow>>['events'];

function opened(events: Events): AsyncGenerator<ExecutionResult, void, undefined> {
  if ('errors' in events) throw new Error(`refused: ${events.errors.map(({ message }) => message).join()}`);
  return events;
}

async function take(events: Events, count: number): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  for (let next = 0; next < count; next += 1) taken.push(JSON.parse(JSON.stringify((await opened(events).next()).value)));
  return taken;
}

const ARTICLES = 'subscription A($after: String) { articleAnalysed(after: $after) { cursor at article { id } } }';
const QUOTES = 'subscription Q($after: String, $filter: QuoteFilter) { quoteReported(after: $after, filter: $filter) { cursor quote { id } } }';
const MEETINGS = 'subscription M($meetings: [ID!], $filter: MeetingFilter) { meetingStatusChanged(meetings: $meetings, filter: $filter) { cursor meeting { id } step { status } } }';

test('articles come in the order in which they came to be shown, without those that are not shown any more', async () => {
  const { events, tell } = await follow(ARTICLES);
  for (const id of ['a1', 'gone', 'a2', 'a3']) tell('article', id);
  const event = (id: string, cursor: string) => ({ data: { articleAnalysed: { cursor, at: '2031-01-05T08:00:00.000Z', article: { id: toGlobalId('Article', id) } } } });
  expect(await take(events, 3)).toEqual([event('a1', 'c1'), event('a2', 'c3'), event('a3', 'c4')]);
  await opened(events).return();
});

test('each event is answered in a context of its own, made when it is taken', async () => {
  const { events, tell, contexts } = await follow(ARTICLES);
  for (const id of ['a1', 'a2']) tell('article', id);
  await take(events, 1);
  const before = contexts();
  await take(events, 1);
  expect(contexts()).toBe(before + 1);
  await opened(events).return();
});

test('without a cursor only what comes is told, with one what was missed comes first', async () => {
  const { events, subscribe, tell } = await follow(ARTICLES);
  tell('article', 'a1');
  const late = await subscribe({});
  const resumed = await subscribe({ after: 'c0' });
  tell('article', 'a2');
  expect(await take(late, 1)).toMatchObject([{ data: { articleAnalysed: { cursor: 'c2' } } }]);
  expect(await take(resumed, 2)).toMatchObject([{ data: { articleAnalysed: { cursor: 'c1' } } }, { data: { articleAnalysed: { cursor: 'c2' } } }]);
  for (const stream of [events, late, resumed]) await opened(stream).return();
});

test('whoever goes on from any quote of an article gets those after it, each once', async () => {
  const { events, subscribe, tell } = await follow(QUOTES);
  for (const id of ['a1', 'a2']) tell('article', id);
  const told = (await take(events, 4)) as readonly { readonly data: { readonly quoteReported: { readonly cursor: string; readonly quote: { readonly id: string } } } }[];
  const ids = told.map(({ data }) => data.quoteReported.quote.id);
  expect(ids).toEqual(['q1', 'd1', 'q2', 'd2'].map((id) => toGlobalId('Quote', id)));
  for (const [place, { data }] of told.slice(0, 3).entries()) {
    const resumed = await subscribe({ after: data.quoteReported.cursor });
    const rest = (await take(resumed, 3 - place)) as typeof told;
    expect(rest.map((event) => event.data.quoteReported.quote.id)).toEqual(ids.slice(place + 1));
    await opened(resumed).return();
  }
  await opened(events).return();
});

test('the store filters quotes, and is not asked for more than the words of the filter', async () => {
  const asked: unknown[] = [];
  const { reader } = createFakeReader();
  const { events, tell } = await follow(QUOTES, { filter: { speakers: [toGlobalId('Person', 'p1')], words: 'act' } }, { loadQuotePages: async (...args) => (asked.push(args), reader.loadQuotePages(...args)) });
  tell('article', 'a1');
  await take(events, 1);
  expect(asked.at(-1)).toEqual(['article', ['a1'], { speakerIds: ['p1'], words: 'act', minConfidence: 0.5 }, 'text', { first: 100 }]);
  await opened(events).return();
});

test('a quote whose speaker is withheld before it is delivered is not told', async () => {
  const { reader } = createFakeReader();
  const withoutSpeaker = async (ids: readonly string[]) => (await reader.loadQuotes(ids)).map((quote) => (quote?.id === 'q1' ? { ...quote, personId: undefined as never } : quote));
  const { events, tell } = await follow(QUOTES, { filter: { speakers: [toGlobalId('Person', 'p1'), toGlobalId('Person', 'p2')] } }, { loadQuotes: withoutSpeaker });
  for (const id of ['a1', 'a2']) tell('article', id);
  expect(await take(events, 1)).not.toMatchObject([{ data: { quoteReported: { quote: { id: toGlobalId('Quote', 'q1') } } } }]);
  await opened(events).return();
});

test('meetings come with the step that changed, those asked for only', async () => {
  const { events, tell } = await follow(MEETINGS, { meetings: [toGlobalId('Meeting', 'm2')] });
  for (const id of ['m1', 'm2', 'm3']) tell('meeting', id);
  expect(await take(events, 1)).toEqual([{ data: { meetingStatusChanged: { cursor: 'c2', meeting: { id: toGlobalId('Meeting', 'm2') }, step: { status: 'PLANNED' } } } }]);
  await opened(events).return();
});

test('the store filters meetings among those that changed', async () => {
  const asked: unknown[] = [];
  const { reader } = createFakeReader();
  const { events, tell } = await follow(MEETINGS, { filter: { participants: [toGlobalId('Person', 'p1')] } }, { pageOfMeetings: async (...args) => (asked.push(args), reader.pageOfMeetings(...args)) });
  for (const id of ['m1', 'm2']) tell('meeting', id);
  await take(events, 1);
  expect(asked).toEqual([
    [{ participantIds: ['p1'], ids: [] }, 'newest', { first: 1 }],
    [{ participantIds: ['p1'], ids: ['m1', 'm2'] }, 'newest', { first: 2 }],
  ]);
  await opened(events).return();
});

test('a subscription that waits ends at once', async () => {
  const { events, waiting } = await follow(ARTICLES);
  const next = opened(events).next();
  while (waiting() === 0) await new Promise(setImmediate);
  await opened(events).return();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(waiting()).toBe(0);
});

test('one that cannot be is refused before it begins', async () => {
  const { events } = await follow(QUOTES, { filter: { minConfidence: 2 } });
  expect(events).toMatchObject({ errors: [{ originalError: { code: 'BAD_USER_INPUT', details: { argument: 'filter.minConfidence' } } }] });
  const { feed } = createFakeFeed();
  const refusing = { ...feed, pageAfter: () => Promise.reject(new InputError('after', 'none of ours')) };
  const context = contextOver(createFakeReader().reader);
  const refused = await subscribeToRecord({ schema: recordSchema(), document: parse(ARTICLES), variableValues: { after: 'x' }, contextValue: { ...context, following: { feed: refusing, freshContext: () => context } } });
  expect(refused).toMatchObject({ errors: [{ originalError: { details: { argument: 'after' } } }] });
});
