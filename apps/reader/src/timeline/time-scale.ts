import type { Stretch } from './moment.js';

/** A piece of the axis: so much time on so many pixels. */
export interface Segment extends Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where times stand on an axis that leaves long empty times out. */
export interface TimeScale {
  readonly segments: readonly Segment[];
  /** Milliseconds of all segments together. */
  readonly length: number;
  readonly toX: (ms: number) => number;
}

/** A time without anything is left out when it is so much of the whole, and so many pixels stand for it. */
const LONG = 0.3;
const BREAK = 34;

/** The scale of a stretch of time on so many pixels, broken where nothing of what there is stands for long. */
export function toTimeScale(domain: Stretch, busy: readonly Stretch[], width: number): TimeScale {
  const stretches = cutAtGaps(domain, busy);
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const room = width - (stretches.length - 1) * BREAK;
  let from = 0;
  const segments = stretches.map(({ start, end }): Segment => {
    const to = from + ((end - start) / length) * room;
    const segment = { start, end, from, to };
    from = to + BREAK;
    return segment;
  });
  return { segments, length, toX: (ms) => placeIn(segments, ms) };
}

function placeIn(segments: readonly Segment[], ms: number): number {
  const segment = segments.find(({ end }) => ms <= end) ?? segments.at(-1)!;
  const { start, end, from, to } = segment;
  return Math.round((from + ((Math.min(Math.max(ms, start), end) - start) / (end - start)) * (to - from)) * 10) / 10;
}

function cutAtGaps({ start, end }: Stretch, busy: readonly Stretch[]): readonly Stretch[] {
  const least = (end - start) * LONG;
  const air = (end - start) * 0.01;
  const cut: Stretch[] = [];
  let [from, last] = [start, undefined as number | undefined];
  for (const stretch of [...busy].sort((a, b) => a.start - b.start)) {
    if (last !== undefined && stretch.start - last > least && stretch.start < end) {
      cut.push({ start: from, end: last + air });
      from = stretch.start - air;
    }
    last = Math.max(last ?? stretch.end, stretch.end);
  }
  return [...cut, { start: from, end }];
}
