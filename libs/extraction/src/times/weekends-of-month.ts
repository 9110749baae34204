import { type Day, dayNumber, weekdayOf } from './calendar.js';

const SATURDAY = 6;

/** The Saturdays of a month, in order. */
export function weekendsOfMonth(year: number, month: number): readonly Day[] {
  const length = dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
  return Array.from({ length }, (_, index) => dayNumber(year, month, index + 1)).filter((day) => weekdayOf(day) === SATURDAY);
}
