import type { NetworkEdge } from './network.js';
import { adviseOnNothing, wordBounds, wordEdge, wordNode } from './network-words.js';

const ADA = { id: 'a', name: 'Ada Quill', kind: 'person' } as const;
const TOM = { id: 't', name: 'Tom Reed', kind: 'person' } as const;
const COURIER = { id: 'c', name: 'The Example Courier', kind: 'outlet' } as const;
const MET: NetworkEdge = { key: 'a t', from: ADA, to: TOM, weight: 4, firstDay: '2031-05-02', lastDay: '2031-06-01' };
const QUOTED: NetworkEdge = { key: 'c a', from: COURIER, to: ADA, weight: 1, firstDay: null, lastDay: null };

test('an edge tells who, how often and when', () => {
  expect(wordEdge(MET, 'met')).toBe('Ada Quill and Tom Reed met 4 times, 2 May to 1 June 2031');
  expect(wordEdge({ ...MET, weight: 1, lastDay: '2031-05-02' }, 'met')).toBe('Ada Quill and Tom Reed met once, 2 May 2031');
  expect(wordEdge(QUOTED, 'quoted')).toBe('The Example Courier quotes Ada Quill with 1 statement');
});

test('a node tells all of its edges', () => {
  expect(wordNode('t', 'Tom Reed', [MET], 'met')).toBe('Tom Reed met Ada Quill (4)');
  expect(wordNode('a', 'Ada Quill', [QUOTED], 'quoted')).toBe('Ada Quill is quoted by The Example Courier (1)');
  expect(wordNode('c', 'The Example Courier', [QUOTED], 'quoted')).toBe('The Example Courier quotes Ada Quill (1)');
});

test('what is left out is said', () => {
  const whole = { edges: [MET], nodes: [ADA, TOM], count: 1200, isCut: false, countsAll: true };
  expect(wordBounds(whole, 'met')).toBe('From 1,200 meetings held or under way.');
  expect(wordBounds({ ...whole, isCut: true }, 'met')).toContain('Only the 1 heaviest');
  expect(wordBounds({ ...whole, countsAll: false }, 'quoted')).toContain('20,000 quotes last published');
});

test('an empty network says what to change, where something can be', () => {
  expect(adviseOnNothing({ show: 'met', from: '2031-01-01', before: undefined, edges: 60 })).toContain('Widen it');
  expect(adviseOnNothing({ show: 'met', from: undefined, before: undefined, edges: 60 })).not.toContain('Widen');
});
