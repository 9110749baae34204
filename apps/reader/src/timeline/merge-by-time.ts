import type { Moment } from './moment.js';

/** From the earliest on, or from the latest back; what has no time comes last in both. */
export type Direction = 'earliest' | 'latest';

/** One list that comes page by page, in the order of time. */
export interface Strand<Item> {
  readonly items: readonly Item[];
  /** Whether more of it is to come. */
  readonly hasMore: boolean;
}

type Timed = { readonly moment: Pick<Moment, 'stretch'> };

/**
 * Two lists as one in the order of time, as far as both are known: where one goes on, nothing of the other is shown that
 * stands beyond its end, since what is to come may stand before it. Of one time, the first list's items come first.
 */
export function mergeByTime<Item extends Timed>(first: Strand<Item>, second: Strand<Item>, direction: Direction): readonly Item[] {
  const horizon = Math.min(horizonOf(first, direction), horizonOf(second, direction));
  const known = (item: Item): boolean => keyOf(item, direction) <= horizon;
  return [...first.items, ...second.items].filter(known).sort((a, b) => compare(keyOf(a, direction), keyOf(b, direction)));
}

/** Which lists must go on for the whole to go on: those that end first. */
export function strandsToExtend<Item extends Timed>(first: Strand<Item>, second: Strand<Item>, direction: Direction): readonly [first: boolean, second: boolean] {
  const ends = [horizonOf(first, direction), horizonOf(second, direction)] as const;
  const horizon = Math.min(...ends);
  return [first.hasMore && ends[0] === horizon, second.hasMore && ends[1] === horizon];
}

/** The place of the last item of a list that goes on; without end for one that is whole. */
function horizonOf<Item extends Timed>({ items, hasMore }: Strand<Item>, direction: Direction): number {
  const last = items.at(-1);
  if (!hasMore) return Infinity;
  return last === undefined ? -Infinity : keyOf(last, direction);
}

function keyOf({ moment: { stretch } }: Timed, direction: Direction): number {
  if (stretch === undefined) return Infinity;
  return direction === 'earliest' ? stretch.start : -stretch.start;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
