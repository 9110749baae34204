import { ParserState, type Move } from '@onrecord/extraction';
import fc from 'fast-check';
import { costsOf } from './oracle.js';

const MOVES: readonly Move[] = ['shift', 'left', 'right'];

/** A projective tree over so many words: a head splits its stretch, each side gets heads of its own (the number of words for the root's). */
function growTree(count: number, random: () => number): Int32Array {
  const heads = new Int32Array(count);
  const grow = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const middle = from + Math.floor(random() * (to - from));
    heads[middle] = head;
    for (const [start, end] of [[from, middle], [middle + 1, to]] as const) {
      // Neighbouring subtrees under one head, as many as chance has it.
      const cut = start + Math.floor(random() * (end - start + 1));
      grow(start, cut, middle);
      grow(cut, end, middle);
    }
  };
  grow(0, count, count);
  return heads;
}

const trees = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))).map(([count, numbers]) => growTree(count, () => numbers.next().value));
const choices = fc.infiniteStream(fc.nat(1000));

function parse(heads: Int32Array, choose: (state: ParserState) => Move): ParserState {
  const state = new ParserState();
  state.begin(heads.length);
  while (!state.done) state.apply({ move: choose(state), label: 0 });
  state.finish(0);
  return state;
}

const wrongHeads = (state: ParserState, heads: Int32Array) => heads.filter((head, word) => state.heads[word] !== head).length;

describe('the oracle', () => {
  test('leads to the gold tree by any moves that cost nothing', () => {
    fc.assert(
      fc.property(trees, choices, (heads, stream) => {
        const state = parse(heads, (at) => {
          const costs = costsOf(at, heads);
          const free = MOVES.filter((move) => costs[move] === 0);
          return free[stream.next().value! % free.length]!;
        });
        expect([...state.heads.slice(0, heads.length)]).toEqual([...heads]);
      }),
    );
  });

  test('foretells how many heads will be wrong, whatever moves are made on the way', () => {
    fc.assert(
      fc.property(trees, choices, (heads, stream) => {
        let lost = 0;
        let strays = 3;
        const state = parse(heads, (at) => {
          const costs = costsOf(at, heads);
          const possible = MOVES.filter((move) => costs[move] !== Infinity && (strays > 0 || costs[move] === 0));
          const move = possible[stream.next().value! % possible.length]!;
          if (costs[move] > 0) strays--;
          lost += costs[move];
          return move;
        });
        expect(wrongHeads(state, heads)).toBe(lost);
      }),
    );
  });
});
