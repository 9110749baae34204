import type { TimePrecision } from '@onrecord/domain';
import { type Day, dayNumber, isoDay, isoMonth, isoWeek, isoYear, mondayOf, partsOfDay } from './calendar.js';
import type { TimeReading } from './time-pattern.js';

/** A single day: `2018-05-31`. */
export function readDay(day: Day): TimeReading {
  return spanOfDays('day', isoDay(day), day, day);
}

/** A part of a day: `2018-05-30TNI`. */
export function readDayPart(day: Day, part: string): TimeReading {
  return { ...spanOfDays('part-of-day', `${isoDay(day)}T${part}`, day, day), timeKind: 'time' };
}

/** A week, Monday to Sunday: `2018-W22`. */
export function readWeek(day: Day): TimeReading {
  const monday = mondayOf(day);
  return spanOfDays('week', isoWeek(day), monday, monday + 6);
}

/** A weekend, Saturday and Sunday: `2018-W22-WE`. */
export function readWeekend(day: Day): TimeReading {
  const monday = mondayOf(day);
  return spanOfDays('weekend', `${isoWeek(day)}-WE`, monday + 5, monday + 6);
}

/** A month: `2018-05`. A month beyond 12 runs on into the next year. */
export function readMonth(year: number, month: number): TimeReading {
  const first = dayNumber(year, month, 1);
  const parts = partsOfDay(first);
  return spanOfDays('month', isoMonth(parts.year, parts.month), first, dayNumber(year, month + 1, 1) - 1);
}

/** A year: `2018`. */
export function readYear(year: number): TimeReading {
  return spanOfDays('year', isoYear(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31));
}

/** Ten years by their first three figures: `199`. */
export function readDecade(decade: number): TimeReading {
  return spanOfDays('decade', String(decade), dayNumber(decade * 10, 1, 1), dayNumber(decade * 10 + 9, 12, 31));
}

/** A hundred years by their first two figures: the 20th century is `19`. */
export function readCentury(number: number): TimeReading {
  return spanOfDays('century', String(number - 1).padStart(2, '0'), dayNumber((number - 1) * 100 + 1, 1, 1), dayNumber(number * 100, 12, 31));
}

/** A quarter of a year: `2018-Q3`; one beyond the fourth runs on into the next year. */
export function readQuarter(year: number, quarter: number): TimeReading {
  const first = dayNumber(year, quarter * 3 - 2, 1);
  const parts = partsOfDay(first);
  return spanOfDays('quarter', `${isoYear(parts.year)}-Q${Math.floor((parts.month - 1) / 3) + 1}`, first, dayNumber(parts.year, parts.month + 3, 1) - 1);
}

/** Half a year: `2019-H1`. No finer than a year, and its days tell which half. */
export function readHalf(year: number, half: 1 | 2): TimeReading {
  return spanOfDays('year', `${isoYear(year)}-H${half}`, dayNumber(year, half * 6 - 5, 1), dayNumber(year, half * 6 + 1, 1) - 1);
}

/** Three months, by the weather's seasons of the northern half: spring begins in March, winter in December. */
export function readSeason(year: number, season: 'SP' | 'SU' | 'FA' | 'WI'): TimeReading {
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  return spanOfDays('season', `${isoYear(year)}-${season}`, dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1);
}

/** A run of days told by its ends: `2018-06-12/2018-06-14`. */
export function readDays(first: Day, last: Day, precision: TimePrecision = 'day'): TimeReading {
  return spanOfDays(precision, `${isoDay(first)}/${isoDay(last)}`, first, last);
}

/** A time that the words leave open, or that nothing here can compute. */
export function readVague(precision: TimePrecision = 'vague', value?: string): TimeReading {
  return value === undefined ? { timeKind: 'date', precision } : { timeKind: 'date', precision, value };
}

function spanOfDays(precision: TimePrecision, value: string, first: Day, last: Day): TimeReading {
  return { timeKind: 'date', precision, value, earliest: isoDay(first), latest: isoDay(last) };
}
