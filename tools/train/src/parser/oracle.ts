import type { ParserState } from '@onrecord/extraction';

/** How many gold arcs each move would put out of reach (Goldberg and Nivre 2013); `Infinity` for a move that cannot be made. */
export interface MoveCosts {
  readonly shift: number;
  readonly left: number;
  readonly right: number;
}

/** The costs of the moves in this state, against the gold heads (the number of words for the root's). */
export function costsOf(state: ParserState, heads: ArrayLike<number>): MoveCosts {
  const { next, count, depth } = state;
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  // A word that leaves the stack can no longer be the head of what is to come.
  let dependents = 0;
  if (s0 >= 0) for (let word = next; word < count; word++) if (heads[word] === s0) dependents++;
  // The root takes the one word that is left at the end, so only the lowest on the stack can still be that.
  const head = s0 < 0 || (heads[s0] === count && depth > 1) ? -1 : heads[s0]!;
  return {
    shift: state.allows('shift') ? costOfShift(state, heads) : Infinity,
    left: state.allows('left') ? dependents + (head > next || (head === s1 && s1 >= 0) ? 1 : 0) : Infinity,
    right: state.allows('right') ? dependents + (head >= next ? 1 : 0) : Infinity,
  };
}

/** A word that is shifted can no longer be the head of those on the stack, nor depend on those beneath the top, nor be the root above others. */
function costOfShift({ next, count, depth, stack }: ParserState, heads: ArrayLike<number>): number {
  let cost = depth > 0 && heads[next] === count ? 1 : 0;
  for (let k = 0; k < depth; k++) {
    if (heads[stack[k]!] === next) cost++;
    if (k < depth - 1 && heads[next] === stack[k]) cost++;
  }
  return cost;
}
