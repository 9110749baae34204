/** A calendar day without a clock, counted in days since 1970-01-01 of the proleptic Gregorian calendar. */
export type Day = number;

const DAY_IN_MILLISECONDS = 86_400_000;

/** The day of a date; month 1 to 12. `undefined` when there is no such date (February 30). */
export function toDay(year: number, month: number, date: number): Day | undefined {
  const day = dayNumber(year, month, date);
  const made = new Date(day * DAY_IN_MILLISECONDS);
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? day : undefined;
}

/** As `toDay`, but a month or date beyond its end runs on into the next: month 13 is the January after. */
export function dayNumber(year: number, month: number, date: number): Day {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date);
  return Math.round(instant.getTime() / DAY_IN_MILLISECONDS);
}

/** Year, month (1 to 12) and date of a day. */
export function partsOfDay(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const instant = new Date(day * DAY_IN_MILLISECONDS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2018-05-31`. */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOfDay(day);
  return `${isoYear(year)}-${two(month)}-${two(date)}`;
}

/** The day of `2018-05-31`; `undefined` for anything else. */
export function dayOfIso(iso: string): Day | undefined {
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return date === null ? undefined : toDay(Number(date[1]), Number(date[2]), Number(date[3]));
}

/** `2018-05`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`;
}

/** `2018`; a year before 1000 is filled up with zeros. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** ISO 8601 week of a day: `2018-W22`. The week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOfDay(thursday);
  return `${isoYear(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const month = Math.floor((epact + toSunday - 7 * late + 114) / 31);
  return dayNumber(year, month, ((epact + toSunday - 7 * late + 114) % 31) + 1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
