/** A bar along time, in pixels, and how wide its label is. */
export interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly labelWidth: number;
}

/** A bar in its lane; its label stands behind it, or before it at the end of the picture, or does not fit. */
export interface PlacedBar {
  readonly key: string;
  readonly lane: number;
  readonly label: 'behind' | 'before' | 'none';
}

const GAP = 6;

/** Lanes beneath the others, for bars without labels only. */
const BARE = 3;

/**
 * Puts bars into as few lanes as they need, in the order given, none upon another while there is room: with their labels,
 * else without, a few lanes beneath, else upon the lane that is free soonest.
 */
export function placeBars(bars: readonly Bar[], width: number, most: number): readonly PlacedBar[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const { key, from, to, labelWidth } = bar;
    const label = to + GAP + labelWidth <= width ? 'behind' : 'before';
    const labelled = label === 'behind' ? { from, to: to + GAP + labelWidth } : { from: from - GAP - labelWidth, to };
    const lane = labelled.from < 0 ? undefined : freeLane(ends, labelled.from, 0, most);
    if (lane !== undefined) return settle(ends, lane, labelled.to, { key, lane, label });
    const bare = freeLane(ends, from, 0, most) ?? freeLane(ends, from, most, most + BARE) ?? soonestLane(ends, most);
    return settle(ends, bare, to, { key, lane: bare, label: 'none' });
  });
}

function freeLane(ends: readonly number[], from: number, first: number, before: number): number | undefined {
  for (let lane = first; lane < before; lane += 1) if ((ends[lane] ?? -Infinity) + GAP <= from) return lane;
  return undefined;
}

function soonestLane(ends: readonly number[], first: number): number {
  return ends.indexOf(Math.min(...ends.slice(first)), first);
}

function settle(ends: number[], lane: number, end: number, placed: PlacedBar): PlacedBar {
  ends[lane] = Math.max(ends[lane] ?? 0, end);
  return placed;
}
