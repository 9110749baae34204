import type { NetworkPageQuery } from '@onrecord/client';
import { toNetwork } from './network.js';

const ADA = { id: 'a', name: 'Ada Quill' };
const TOM = { id: 't', name: 'Tom Reed' };
const MINA = { id: 'm', name: 'Mina Holt' };
const DAYS = { firstDay: '2031-05-02', lastDay: null };

test('of a network of meetings each person is one node, those of the heaviest edges first', () => {
  const answer = { meetingNetwork: { meetingCount: 9, countsAll: false, isCut: true, edges: [{ from: ADA, to: TOM, meetingCount: 4, ...DAYS }, { from: MINA, to: ADA, meetingCount: 1, ...DAYS }] } } as NetworkPageQuery;
  const { nodes, edges, ...bounds } = toNetwork(answer)!;
  expect(nodes.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['Ada Quill person', 'Tom Reed person', 'Mina Holt person']);
  expect(edges.map(({ weight, firstDay, lastDay }) => [weight, firstDay, lastDay])).toEqual([[4, '2031-05-02', null], [1, '2031-05-02', null]]);
  expect(bounds).toEqual({ count: 9, isCut: true, countsAll: false });
});

test('of a network of quotes the weight is the number of statements, and outlets are told from people', () => {
  const from = { __typename: 'Outlet', id: 'o', name: 'The Example Courier' } as const;
  const answer = { quoteNetwork: { quoteCount: 5, countsAll: true, isCut: false, edges: [{ from, to: ADA, statementCount: 2, quoteCount: 5, ...DAYS }] } } as NetworkPageQuery;
  expect(toNetwork(answer)).toMatchObject({ nodes: [{ kind: 'outlet', id: 'o' }, { kind: 'person', id: 'a' }], edges: [{ weight: 2 }], count: 5 });
});

test('an answer with neither has no network', () => {
  expect(toNetwork({})).toBeUndefined();
});
