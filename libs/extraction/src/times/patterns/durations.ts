import { type Day, dayNumber, isoDay, partsOfDay } from '../calendar.js';
import { designate, joinLengths, precisionOfUnit } from '../lengths.js';
import { readDay, readDecade, readMonth, readVague, readWeek, readYear } from '../readings.js';
import { makeTimePattern, type TimePattern, type TimeReading } from '../time-pattern.js';
import { NUMBER, numberOf, singularUnit, UNIT } from '../time-words.js';

const HEDGE = '(?:(?:about|around|nearly|almost|more than|less than|over|under|at least|just over|just under|up to|some|roughly|only)\\s)?';

/** Lengths of time, and times told by them from today. */
export const DURATIONS: readonly TimePattern[] = [
  // Matches `two years ago`, `three and a half weeks ago`, `a few months back`; must not match `two years`.
  makeTimePattern('duration/ago', `${HEDGE}(?<number>${NUMBER})(?<half>[- ]and[- ]a[- ]half)? (?<unit>${UNIT}) (?:ago|back(?! (?:in|at|on|to|into|home|from|then)(?![\\p{L}])))`, 'giu', ({ number = '', half, unit = '' }, { today }) => readShift(today, unit, withHalf(numberOf(number), half), -1)),
  // Matches `years ago`; must not match `years`.
  makeTimePattern('duration/ago-open', '(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries) ago', 'giu', () => readVague('vague', 'PAST_REF')),
  // Matches `in two weeks` where the words look ahead; must not match `the first in two weeks`, `for two weeks`.
  makeTimePattern('duration/ahead', `in (?<number>${NUMBER}) (?<unit>${UNIT})(?<time>[’']? time)?`, 'giu', ({ number = '', unit = '', time }, { today, direction }) =>
    time === undefined && direction === 'past' ? undefined : readShift(today, unit, numberOf(number), 1),
  ),
  // Matches `three weeks from now`; must not match `three weeks from home`.
  makeTimePattern('duration/from-now', `${HEDGE}(?<number>${NUMBER}) (?<unit>${UNIT}) from (?:now|today)`, 'giu', ({ number = '', unit = '' }, { today }) => readShift(today, unit, numberOf(number), 1)),
  // Matches `two hours and 20 minutes`, `three years and two months`; must not match `two hours and two reporters`.
  makeTimePattern('duration/joined', `${HEDGE}(?<number>${NUMBER}) (?<unit>${UNIT})(?: and|,) (?<number2>${NUMBER}) (?<unit2>${UNIT})`, 'giu', ({ number = '', unit = '', number2 = '', unit2 = '' }) => {
    const [longer, shorter] = [singularUnit(unit), singularUnit(unit2)];
    if (!['hour minute', 'minute second', 'year month', 'month week', 'week day', 'month day', 'year day', 'year week'].includes(`${longer} ${shorter}`)) return undefined;
    return { timeKind: 'duration', precision: precisionOfUnit(shorter), value: joinLengths(designate(numberOf(number), longer), designate(numberOf(number2), shorter)) };
  }),
  // Matches `an hour and a half`; must not match `an hour and a day`.
  makeTimePattern('duration/and-a-half', `${HEDGE}(?<number>${NUMBER}) (?<unit>hour|day|week|month|year|decade|century) and a half`, 'giu', ({ number = '', unit = '' }) => readLength(withHalf(numberOf(number), 'half'), unit)),
  // Matches `2½ hours`, `two and a half years`, `the past six weeks`, `a 12-day tour`; must not match `second` the ordinal, `12-year-old`.
  makeTimePattern('duration/number', `(?:${HEDGE}|(?:(?:the|these) (?:last|next|past|first|final|coming) |(?:last|past|next) (?=\\d))${HEDGE})(?<number>${NUMBER})(?<half>[- ]and[- ]a[- ]half)?[ -](?<unit>${UNIT})(?:-long)?(?![-–]old|s? old)(?<!quarters?(?=\\sof))`, 'giu', ({ number = '', half, unit = '' }) => {
    // "A Century": the name of a boat.
    if (/^\p{Ll}/u.test(number) && /^\p{Lu}/u.test(unit)) return undefined;
    // "A second" is an ordinal more often than not, and "a years-long" is no length of one.
    if (/^an?$/i.test(number) && /^second$|s$/i.test(unit)) return undefined;
    return readLength(withHalf(numberOf(number), half), unit);
  }),
  // Matches `over the past year`, `the last decade`; must not match `last year`, `the past year’s budget`'s noun in `the past`.
  makeTimePattern('duration/rolling', '(?:the )(?:last|past) (?<unit>day|week|month|year|decade|century)(?![\\p{L}])(?!\\sof)', 'giu', ({ unit = '' }, { today }) => readRolling(today, unit.toLowerCase(), -1)),
  // Matches `over the next year`, `within the coming decade`; must not match `the next year he left`, which counts from the story.
  makeTimePattern('duration/rolling-ahead', '(?<=\\b(?:over|within|during|throughout|for)\\s)the (?:next|coming) (?<unit>day|week|month|year|decade|century)(?![\\p{L}])', 'giu', ({ unit = '' }, { today }) => readRolling(today, unit.toLowerCase(), 1)),
  // Matches `weeklong`, `years-long`, `day-long`; must not match `long`.
  makeTimePattern('duration/long', '(?<unit>hour|day|week|month|year|decade|century|centurie)(?<many>s)?-?long', 'giu', ({ unit = '', many }) => readLength(many === undefined ? 1 : undefined, unit === 'centurie' ? 'century' : unit)),
  // Matches `for years`, `after weeks of talks`, `within hours`; must not match `the years`.
  makeTimePattern('duration/open', '(?<=\\b(?:for|after|within|over|lasted|took|spent|taken|take|until) )(?<unit>seconds|minutes|(?<!after )hours|days|weeks|months|years|decades|centuries)', 'gu', ({ unit = '' }) => readLength(undefined, unit)),
  // Matches `dozens of years`, `hundreds of years`; must not match `hundreds of people`.
  makeTimePattern('duration/dozens', '(?:dozens|hundreds|thousands|scores) of (?<unit>hours|days|weeks|months|years)', 'giu', ({ unit = '' }) => readLength(undefined, unit)),
  // Matches `a fortnight`; must not match `fortnightly`.
  makeTimePattern('duration/fortnight', '(?:an?|the) fortnight', 'giu', () => readLength(1, 'fortnight')),
];

function readLength(amount: number | undefined, unit: string): TimeReading {
  return { timeKind: 'duration', precision: precisionOfUnit(singularUnit(unit)), value: designate(amount, unit) };
}

function withHalf(amount: number | undefined, half: string | undefined): number | undefined {
  return amount === undefined || half === undefined ? amount : amount + 0.5;
}

/** A length that ends or begins today: "over the past year". */
function readRolling(today: Day | undefined, unit: string, sign: 1 | -1): TimeReading {
  const length = readLength(1, unit);
  if (today === undefined) return length;
  const other = shiftDay(today, unit, sign);
  return { ...length, earliest: isoDay(Math.min(today, other)), latest: isoDay(Math.max(today, other)) };
}

function shiftDay(day: Day, unit: string, sign: 1 | -1): Day {
  const { year, month, date } = partsOfDay(day);
  if (unit === 'day' || unit === 'week') return day + sign * (unit === 'week' ? 7 : 1);
  if (unit === 'month') return dayNumber(year, month + sign, date);
  return dayNumber(year + sign * ({ year: 1, decade: 10, century: 100 }[unit] ?? 1), month, date);
}

/** A time so far from today, no more exact than its unit. */
function readShift(today: Day | undefined, unit: string, amount: number | undefined, sign: 1 | -1): TimeReading {
  const one = singularUnit(unit);
  const precision = precisionOfUnit(one);
  if (amount === undefined) return readVague('vague', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (today === undefined || amount > 3000) return readVague(precision);
  const { year, month } = partsOfDay(today);
  if (one === 'month') return readMonth(year, month + sign * Math.round(amount));
  if (one === 'hour' && amount % 24 === 0) return readDay(today + (sign * amount) / 24);
  if (one === 'hour') return { timeKind: 'date', precision: 'day', earliest: isoDay(today - (sign < 0 ? 1 + Math.ceil(amount / 24) : 0)), latest: isoDay(today + (sign > 0 ? 1 + Math.ceil(amount / 24) : 0)) };
  if (!Number.isInteger(amount)) return readVague(precision);
  if (one === 'day') return readDay(today + sign * amount);
  if (one === 'week' || one === 'fortnight') return readWeek(today + sign * amount * (one === 'week' ? 7 : 14));
  if (one === 'year') return year + sign * amount > 0 ? readYear(year + sign * amount) : readVague('year');
  if (one === 'decade' && amount < 100) return readDecade(Math.floor(year / 10) + sign * amount);
  return readVague(precision);
}
