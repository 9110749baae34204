import { floorTo, lengthOf, nextStep, type Step } from './calendar.js';
import { type Moment, type Stretch, toDay, wordDays } from './moment.js';
import { wordTime } from '../words/time-words.js';

/** What stands in one step of time, counted by kind. */
export interface Bin<Item> extends Stretch {
  readonly items: readonly Item[];
  readonly counts: ReadonlyMap<string, number>;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 7 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 10 },
];

/** A whole month. */
export const MONTH: Step = { unit: 'month', every: 1 };

/** The finest step of which each is at least so many pixels wide. */
export function binStep({ start, end }: Stretch, width: number, least: number): Step {
  return STEPS.find((step) => (lengthOf(step) / (end - start)) * width >= least) ?? STEPS.at(-1)!;
}

/** How much of each kind there is in each step of time, empty steps left out. What has no time is in none. */
export function binByTime<Item extends { readonly moment: Pick<Moment, 'stretch'> }>(items: readonly Item[], step: Step, kindOf: (item: Item) => string): readonly Bin<Item>[] {
  const bins = new Map<number, { readonly items: Item[]; readonly counts: Map<string, number> }>();
  for (const item of items) {
    if (item.moment.stretch === undefined) continue;
    const start = floorTo(item.moment.stretch.start, step);
    const bin = bins.get(start) ?? { items: [], counts: new Map<string, number>() };
    bin.items.push(item);
    bin.counts.set(kindOf(item), (bin.counts.get(kindOf(item)) ?? 0) + 1);
    bins.set(start, bin);
  }
  return [...bins].sort(([a], [b]) => a - b).map(([start, bin]) => ({ start, end: nextStep(start, step), ...bin }));
}

/** A step of time in words: `week of 11 June 2018`, `June 2018`. */
export function wordStep({ start, end }: Stretch, { unit, every }: Step): string {
  const [first, last] = [toDay(start), toDay(end - 1)];
  if (unit === 'day') return every === 7 ? `week of ${wordTime(first)}` : wordDays(first, last);
  const digits = unit === 'month' ? 7 : 4;
  return every === 1 ? wordTime(first.slice(0, digits)) : `${wordTime(first.slice(0, digits))} to ${wordTime(last.slice(0, digits))}`;
}
