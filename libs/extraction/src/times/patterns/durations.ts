import type { TimePrecision } from '@onrecord/domain';
import { type Day, isoDay, partsOfDay } from '../calendar.js';
import { readDay, readMonth, readVague, readWeek, readYear } from '../readings.js';
import { makeTimePattern, type TimePattern, type TimeReading } from '../time-pattern.js';
import { NUMBER, numberOf, UNIT, WEEKDAY, weekdayNumber } from '../time-words.js';

/** TIMEX3 letters of units; those below a day stand after `T`. */
const DESIGNATORS: Readonly<Record<string, string>> = { second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE' };
const HEDGE = '(?:(?:about|around|nearly|almost|more than|less than|over|under|at least|just over|just under|some)\\s)?';

/** Lengths of time, times told by them, and what recurs. */
export const DURATIONS: readonly TimePattern[] = [
  // Matches `two years ago`, `a few months back`; must not match `two years`.
  makeTimePattern('duration/ago', `${HEDGE}(?<number>${NUMBER}) (?<unit>${UNIT}) (?:ago|back)`, 'giu', ({ number = '', unit = '' }, { today }) => readShift(today, unit, numberOf(number), -1)),
  // Matches `in two weeks` where the words look ahead; must not match `the first in two weeks`, `for two weeks`.
  makeTimePattern('duration/ahead', `in (?<number>${NUMBER}) (?<unit>${UNIT})(?<time>[’']? time)?`, 'giu', ({ number = '', unit = '', time }, { today, direction }) =>
    time === undefined && direction === 'past' ? undefined : readShift(today, unit, numberOf(number), 1),
  ),
  // Matches `twelve days later`: counted from the story's own time; must not match `later`.
  makeTimePattern('duration/later', `(?:${NUMBER} (?<unit>${UNIT})|(?<unit2>days|weeks|months|years)) (?:later|earlier)`, 'giu', ({ unit, unit2 }) => readVague(precisionOf(singular(unit ?? unit2 ?? '')))),
  // Matches `every Friday`, `each year`, `once a week`; must not match `every time`.
  makeTimePattern('set/every', `(?:every|each)\\s(?:(?<weekday>${WEEKDAY})|(?<number>${NUMBER} )?(?<unit>${UNIT}))`, 'giu', ({ weekday, number, unit = '' }) =>
    readSet(weekday === undefined ? designate(number === undefined ? 1 : numberOf(number.trim()), unit) : `XXXX-WXX-${weekdayNumber(weekday)}`, weekday === undefined ? precisionOf(singular(unit)) : 'day'),
  ),
  makeTimePattern('set/times-a', '(?:once|twice|\\p{L}{3,6} times) (?:a|an|per|each) (?<unit>hour|day|week|month|year)', 'giu', ({ unit = '' }) => readSet(designate(1, unit), precisionOf(unit))),
  // Matches `on Fridays`; must not match `Friday`.
  makeTimePattern('set/weekdays', '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s', 'gu', ({ weekday = '' }) => readSet(`XXXX-WXX-${weekdayNumber(weekday)}`, 'day')),
  // Matches `annually`; must not match `annual`.
  makeTimePattern('set/adverb', '(?<word>annually|daily|weekly|monthly)(?! \\p{Lu})', 'gu', ({ word = '' }) => {
    const unit = { annually: 'year', daily: 'day', weekly: 'week', monthly: 'month' }[word] ?? 'year';
    return readSet(designate(1, unit), precisionOf(unit));
  }),
  // Matches `2½ hours`, `two and a half years`, `weeks`' length in `six weeks`; must not match `second` the ordinal.
  makeTimePattern('duration/number', `${HEDGE}(?:the (?:last|next|past|first) )?(?<number>${NUMBER})(?<half> and a half)?[ -](?<unit>${UNIT})(?![-–]old|s? old)(?<!quarters?(?=\\sof))`, 'giu', ({ number = '', half, unit = '' }) => {
    const amount = numberOf(number);
    // "A second" is an ordinal more often than not.
    if (/^second$/i.test(unit) && /^an?$/i.test(number)) return undefined;
    return { timeKind: 'duration', precision: precisionOf(singular(unit)), value: designate(amount === undefined || half === undefined ? amount : amount + 0.5, unit) };
  }),
];

function readSet(value: string, precision: TimePrecision): TimeReading {
  return { timeKind: 'set', precision, value };
}

/** `P2Y`, `PT2.5H`; `PXD` where the number is not told. */
function designate(amount: number | undefined, unit: string): string {
  const letters = DESIGNATORS[singular(unit)] ?? 'D';
  const number = amount === undefined ? 'X' : String(amount);
  return letters.startsWith('T') ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`;
}

function singular(unit: string): string {
  const lower = unit.toLowerCase();
  return lower === 'centuries' ? 'century' : lower.replace(/s$/, '');
}

function precisionOf(unit: string): TimePrecision {
  const known: Readonly<Record<string, TimePrecision>> = { second: 'instant', minute: 'instant', hour: 'hour', day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century' };
  return known[unit] ?? 'vague';
}

/** A time so far from today, no more exact than its unit. */
function readShift(today: Day | undefined, unit: string, amount: number | undefined, sign: 1 | -1): TimeReading {
  const one = singular(unit);
  const precision = precisionOf(one);
  if (amount === undefined) return readVague('vague', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (today === undefined || !Number.isInteger(amount) || amount > 3000) return readVague(precision);
  const { year, month } = partsOfDay(today);
  if (one === 'day') return readDay(today + sign * amount);
  if (one === 'week') return readWeek(today + sign * amount * 7);
  if (one === 'month') return readMonth(year, month + sign * amount);
  if (one === 'year') return year + sign * amount > 0 ? readYear(year + sign * amount) : readVague('year');
  if (one === 'hour') return { timeKind: 'date', precision: 'day', earliest: isoDay(today - (sign < 0 ? 1 + amount / 24 : 0)), latest: isoDay(today + (sign > 0 ? 1 + amount / 24 : 0)) };
  return readVague(precision);
}
