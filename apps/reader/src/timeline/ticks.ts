import { lengthOf, type Step, stepsOf } from './calendar.js';
import type { Stretch } from './moment.js';

/** A mark of the axis of time, with its words. */
export interface Tick {
  readonly at: number;
  readonly words: string;
}

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((every): Step => ({ unit: 'day', every })),
  ...[1, 3, 6].map((every): Step => ({ unit: 'month', every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every): Step => ({ unit: 'year', every })),
];

const WORDS: Readonly<Record<Step['unit'], Intl.DateTimeFormat>> = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};

/** Marks at the starts of days, weeks, months or years: as many as fit, about so many in all. The year is told at the first of each stretch and where it changes; a stretch in which no step starts is marked where it begins. */
export function ticksOf(stretches: readonly Stretch[], most: number): readonly Tick[] {
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const step = STEPS.find((each) => length / lengthOf(each) <= most) ?? STEPS.at(-1)!;
  return stretches.flatMap((stretch) => {
    const starts = stepsOf(stretch, step).map(({ start }) => start).filter((start) => start >= stretch.start);
    return starts.length === 0 ? [{ at: stretch.start, words: `${WORDS.day.format(stretch.start)} ${yearOf(stretch.start)}` }] : starts.map((at, index) => ({ at, words: wordTick(at, starts[index - 1], step) }));
  });
}

function wordTick(at: number, before: number | undefined, { unit }: Step): string {
  const words = WORDS[unit].format(at);
  return unit !== 'year' && (before === undefined || yearOf(before) !== yearOf(at)) ? `${words} ${yearOf(at)}` : words;
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

/** A mark with where its words stand, in pixels. */
export interface PlacedTick extends Tick {
  readonly x: number;
  readonly textX: number;
}

const LETTER = 6.2;

/** Marks in their places; of two whose words would meet the one with the year, else the first, stays. */
export function placeTicks(ticks: readonly Tick[], toX: (ms: number) => number, width: number): readonly PlacedTick[] {
  const placed: PlacedTick[] = [];
  for (const tick of ticks) {
    const x = toX(tick.at);
    const textX = Math.min(x + 3, width - tick.words.length * LETTER);
    const before = placed.at(-1);
    const meets = before !== undefined && before.textX + before.words.length * LETTER + LETTER > textX;
    if (meets && tick.words.length <= before.words.length) continue;
    if (meets) placed.pop();
    placed.push({ ...tick, x, textX });
  }
  return placed;
}
