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

/** Marks at the starts of days, weeks, months or years: as many as fit, at most so many. The year is told at the first and where it changes. */
export function ticksOf(stretch: Stretch, most: number): readonly Tick[] {
  const step = STEPS.find((each) => (stretch.end - stretch.start) / lengthOf(each) <= most) ?? STEPS.at(-1)!;
  let told: number | undefined;
  return stepsOf(stretch, step).filter(({ start }) => start >= stretch.start).map(({ start }) => {
    const year = new Date(start).getUTCFullYear();
    const words = WORDS[step.unit].format(start);
    const isNews = step.unit !== 'year' && year !== told;
    told = year;
    return { at: start, words: isNews ? `${words} ${year}` : words };
  });
}
