import type { TimePrecision } from '@onrecord/domain';
import { designate, precisionOfUnit } from '../lengths.js';
import { makeTimePattern, type TimePattern, type TimeReading } from '../time-pattern.js';
import { DAY_PART, dayPartOf, MONTH, monthOf, NUMBER, numberOf, ORDINAL, ordinalOf, SEASON, seasonOf, singularUnit, UNIT, WEEKDAY, weekdayNumber } from '../time-words.js';

const EVERY = '(?:once |twice )?(?:[Ee]very|[Ee]ach)';
const ADVERBS: Readonly<Record<string, string>> = { hourly: 'hour', daily: 'day', nightly: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', annually: 'year', yearly: 'year' };

/** What recurs: the value is the step from one to the next, or the day that comes again. */
export const SETS: readonly TimePattern[] = [
  // Matches `every Friday`, `each Monday morning`; must not match `everyday`.
  makeTimePattern('set/every-weekday', `${EVERY}\\s(?:other )?(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?`, 'gu', ({ weekday = '', part }) => readSet(`XXXX-WXX-${weekdayNumber(weekday)}${part === undefined ? '' : `T${dayPartOf(part)}`}`, 'day')),
  // Matches `every other week`, `every third year`; must not match `every other reader`.
  makeTimePattern('set/every-other', `${EVERY}\\s(?:(?<other>other)|(?<ordinal>${ORDINAL}))\\s(?<unit>day|week|month|year)`, 'gu', ({ ordinal, unit = '' }) => readSet(designate(ordinal === undefined ? 2 : ordinalOf(ordinal), unit), precisionOfUnit(unit))),
  // Matches `every week`, `each year`, `once every four years`; must not match `every time`.
  makeTimePattern('set/every', `${EVERY}\\s(?:single )?(?<number>${NUMBER} )?(?<unit>${UNIT})`, 'gu', ({ number, unit = '' }) => readSet(designate(number === undefined ? 1 : numberOf(number.trim()), unit), precisionOfUnit(singularUnit(unit)))),
  // Matches `every night`, `each morning`; must not match `one morning`.
  makeTimePattern('set/every-part', `${EVERY}\\s(?<part>${DAY_PART})`, 'gu', ({ part = '' }) => readSet(`XXXX-XX-XXT${dayPartOf(part)}`, 'part-of-day')),
  // Matches `every weekend`; must not match `the weekend`.
  makeTimePattern('set/every-weekend', `${EVERY}\\sweekend`, 'gu', () => readSet('XXXX-WXX-WE', 'weekend')),
  // Matches `every summer`, `each fall`; must not match `this summer`.
  makeTimePattern('set/every-season', `${EVERY}\\s(?<season>${SEASON})`, 'gu', ({ season = '' }) => readSet(`XXXX-${seasonOf(season)}`, 'season')),
  // Matches `every June`; must not match `June`.
  makeTimePattern('set/every-month', `${EVERY}\\s(?<month>${MONTH})`, 'gu', ({ month = '' }) => readSet(`XXXX-${String(monthOf(month)).padStart(2, '0')}`, 'month')),
  // Matches `once a week`, `three times per year`; must not match `once upon a time`.
  makeTimePattern('set/times-a', '(?:[Oo]nce|[Tt]wice|(?:\\p{L}{3,7}|\\d{1,3}) times) (?:a|an|per|each|every) (?<unit>hour|day|week|month|quarter|year|decade)', 'gu', ({ unit = '' }) => readSet(designate(1, unit), precisionOfUnit(unit))),
  // Matches `per month`, `per day`; must not match `per cent`.
  makeTimePattern('set/per', 'per (?<unit>hour|day|week|month|quarter|year)', 'gu', ({ unit = '' }) => readSet(designate(1, unit), precisionOfUnit(unit))),
  // Matches `$20 an hour`'s and `3 percent a year`'s step; must not match `for a year`.
  makeTimePattern('set/rate', '(?<=(?:\\d|\\b(?:percent|cent|hundred|thousand|million|billion))\\s)an? (?<unit>hour|day|week|month|year)', 'gu', ({ unit = '' }) => readSet(designate(1, unit), precisionOfUnit(unit))),
  // Matches `on Fridays`, `Monday mornings`; must not match `Friday`, `Friday's`.
  makeTimePattern('set/weekdays', '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:s| (?<part>mornings|afternoons|evenings|nights))', 'gu', ({ weekday = '', part }) => readSet(`XXXX-WXX-${weekdayNumber(weekday)}${part === undefined ? '' : `T${dayPartOf(part)}`}`, 'day')),
  // Matches `on weekends`, `at weekends`; must not match `the weekend`.
  makeTimePattern('set/weekends', '(?<=\\b(?:on|at|during)\\s)weekends', 'gu', () => readSet('XXXX-WXX-WE', 'weekend')),
  // Matches `annually`, `twice daily`; must not match `annual`, `the Daily Mirror`.
  makeTimePattern('set/adverb', '(?:(?:once|twice) )?(?<word>hourly|daily|nightly|weekly|monthly|quarterly|annually|yearly)(?! \\p{Lu})', 'gu', ({ word = '' }) => {
    const unit = ADVERBS[word] ?? 'year';
    return readSet(designate(1, unit), precisionOfUnit(unit));
  }),
];

function readSet(value: string, precision: TimePrecision): TimeReading {
  return { timeKind: 'set', precision, value };
}
