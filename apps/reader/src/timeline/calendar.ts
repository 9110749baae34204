import { DAY, type Stretch } from './moment.js';

/** A step of the calendar: so many days, months or years. Steps of seven days are weeks from Monday. */
export interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly every: number;
}

/** Days from 1970 to the Monday before it. */
const MONDAY = -3;

/** The start of the step in which an instant lies, in UTC. */
export function floorTo(ms: number, { unit, every }: Step): number {
  if (unit === 'day') return (Math.floor((Math.floor(ms / DAY) - MONDAY) / every) * every + MONDAY) * DAY;
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (unit === 'year') return startOf(Math.floor(year / every) * every, 0);
  return startOf(0, Math.floor((year * 12 + date.getUTCMonth()) / every) * every);
}

/** The start of the next step after one. */
export function nextStep(start: number, step: Step): number {
  if (step.unit === 'day') return start + step.every * DAY;
  const date = new Date(start);
  return step.unit === 'year' ? startOf(date.getUTCFullYear() + step.every, 0) : startOf(date.getUTCFullYear(), date.getUTCMonth() + step.every);
}

/** The steps that touch a stretch, in order. */
export function stepsOf({ start, end }: Stretch, step: Step): readonly Stretch[] {
  const steps: Stretch[] = [];
  for (let from = floorTo(start, step); from < end; from = nextStep(from, step)) steps.push({ start: from, end: nextStep(from, step) });
  return steps;
}

/** How long a step is, about. */
export function lengthOf({ unit, every }: Step): number {
  return every * DAY * { day: 1, month: 30.44, year: 365.25 }[unit];
}

function startOf(year: number, month: number): number {
  // Date.UTC takes years below 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, 1);
}
