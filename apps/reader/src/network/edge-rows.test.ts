import { edgeRows } from './edge-rows.js';

test('an edge is a row with both names, how often and when; an undated one has no day', () => {
  const [ada, tom] = [{ id: 'p1', kind: 'person' as const, name: 'Ada Quill' }, { id: 'p2', kind: 'person' as const, name: 'Tom Reed' }];
  expect(edgeRows({ edges: [{ key: 'p1 p2', from: ada, to: tom, weight: 3, firstDay: null, lastDay: null }] })).toEqual([{ from: 'Ada Quill', to: 'Tom Reed', count: 3, firstDay: null, lastDay: null, fromId: 'p1', toId: 'p2' }]);
});
