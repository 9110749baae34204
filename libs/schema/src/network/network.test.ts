import { toGlobalId } from '../node/global-id.js';
import { ask, contextOver } from '../test/ask.js';
import { createFakeReader } from '../test/fake-reader.js';

const person = (number: number): object => ({ id: toGlobalId('Person', `p${number}`) });

test('who meets whom, as nodes and edges, with what was counted; who left the record meanwhile is left out', async () => {
  const { data, errors } = await ask('{ meetingNetwork { meetingCount countsAll isCut nodes { id } edges { meetingCount firstDay lastDay from { id } to { id } } } }');
  expect(errors).toEqual([]);
  expect(data.meetingNetwork).toEqual({ meetingCount: 7, countsAll: false, isCut: true, nodes: [person(1), person(2)], edges: [{ meetingCount: 3, firstDay: '2031-01-05', lastDay: '2031-01-20', from: person(1), to: person(2) }] });
});

test.each([
  ['OUTLET', { __typename: 'Outlet', name: 'Ostholm Courier' }],
  ['SPEAKER', { __typename: 'Person', name: 'Ada Lindqvist' }],
])('who quotes or speaks of whom, from %s', async (from, end) => {
  const { data, errors } = await ask(`query N($from: QuoteNetworkFrom!) { quoteNetwork(from: $from) { quoteCount nodes { __typename } edges { statementCount quoteCount from { __typename ... on Outlet { name } ... on Person { name } } to { name } } } }`, { from });
  expect(errors).toEqual([]);
  expect(data.quoteNetwork).toEqual({ quoteCount: 7, nodes: [{ __typename: end.__typename }, { __typename: 'Person' }], edges: [{ statementCount: 3, quoteCount: 4, from: end, to: { name: 'Ada Lindqvist' } }] });
});

test('a network is one query, and one for each sort of its nodes', async () => {
  const { reader, calls } = createFakeReader();
  await ask('{ quoteNetwork { nodes { __typename } edges { from { __typename } to { name } } } }', {}, contextOver(reader));
  expect(calls).toEqual(['networkOfQuotes', 'loadOutlets', 'loadPeople']);
});

/** What the store is asked for. */
async function askedFor(method: 'networkOfMeetings' | 'networkOfQuotes', field: string): Promise<readonly unknown[]> {
  const { reader } = createFakeReader();
  const asked: unknown[] = [];
  const spying = { ...reader, [method]: async (...args: readonly unknown[]) => (asked.push(...args), { kind: 'network', edges: [], counted: 0, countsAll: true, isCut: false }) };
  const { errors } = await ask(`{ ${field} { isCut } }`, {}, contextOver(spying));
  expect(errors).toEqual([]);
  return asked;
}

test.each([
  // plans tell nothing of who met whom, unless asked for
  ['networkOfMeetings', 'meetingNetwork', [{ statuses: ['held', 'underway'] }, 200]],
  ['networkOfMeetings', 'meetingNetwork(first: 1000, filter: { statuses: [PLANNED], takesPlace: { from: "2031-01-01" } })', [{ statuses: ['planned'], takesPlace: { from: '2031-01-01' } }, 1000]],
  ['networkOfQuotes', 'quoteNetwork', ['outlet', { minConfidence: 0.5 }, 200]],
  ['networkOfQuotes', `quoteNetwork(from: SPEAKER, first: 1, filter: { minConfidence: 0, mentions: ["${toGlobalId('Person', 'p1')}"] })`, ['speaker', { minConfidence: 0, mentionedIds: ['p1'] }, 1]],
] as const)('%s for %s', async (method, field, asked) => {
  expect(await askedFor(method, field)).toEqual(asked);
});

test.each([
  ['meetingNetwork(first: 1001)', 'first'],
  ['quoteNetwork(first: 0)', 'first'],
  ['quoteNetwork(filter: { mentions: ["nobody"] })', 'filter.mentions'],
  ['quoteNetwork(filter: { published: {} })', 'filter.published'],
])('%s cannot be', async (field, argument) => {
  expect((await ask(`{ ${field} { isCut } }`)).errors).toEqual([expect.objectContaining({ code: 'BAD_USER_INPUT', argument })]);
});
