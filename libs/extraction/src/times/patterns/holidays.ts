import { type Day, dayNumber, easterSunday, nthWeekday, weekdayOf } from '../calendar.js';
import { nearestYear, nearestYearOf } from '../nearest-year.js';
import { readDay, readDayPart, readDays, readVague } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { DAY_PART, dayPartOf, YEAR } from '../time-words.js';

/** Feasts on one date of the calendar. Compiled for this project. */
const FIXED: Readonly<Record<string, readonly [month: number, date: number]>> = {
  christmas: [12, 25], 'christmas day': [12, 25], 'christmas eve': [12, 24], 'boxing day': [12, 26], 'new year’s day': [1, 1], 'new year’s eve': [12, 31], epiphany: [1, 6], 'valentine’s day': [2, 14], 'st. patrick’s day': [3, 17], 'may day': [5, 1],
  'bastille day': [7, 14], 'independence day': [7, 4], 'fourth of july': [7, 4], halloween: [10, 31], 'all saints’ day': [11, 1], 'veterans day': [11, 11], 'armistice day': [11, 11], juneteenth: [6, 19], 'anzac day': [4, 25], 'guy fawkes night': [11, 5],
};

/** Feasts on a weekday of a month: the third Monday of January; -1 is the last. Compiled for this project. */
const BY_WEEKDAY: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = {
  thanksgiving: [11, 4, 4], 'thanksgiving day': [11, 4, 4], 'labor day': [9, 1, 1], 'memorial day': [5, 1, -1], 'martin luther king day': [1, 1, 3], 'martin luther king jr. day': [1, 1, 3], 'presidents’ day': [2, 1, 3], 'presidents day': [2, 1, 3], 'columbus day': [10, 1, 2],
};

/** Feasts by their distance from Easter Sunday, in days. Compiled for this project. */
const FROM_EASTER: Readonly<Record<string, number>> = {
  'shrove tuesday': -47, 'ash wednesday': -46, 'palm sunday': -7, 'maundy thursday': -3, 'good friday': -2, 'holy saturday': -1, easter: 0, 'easter sunday': 0, 'easter monday': 1, 'ascension day': 39, pentecost: 49, 'whit sunday': 49, 'whit monday': 50, 'corpus christi': 60,
};

/** A pattern of the names of feasts, the longest first; an apostrophe of either kind. */
function anyOf(names: readonly string[]): string {
  const capital = (name: string) => name.replace(/(?<![\p{L}’])\p{Ll}(?!f )/gu, (letter) => letter.toUpperCase());
  return [...names].sort((a, b) => b.length - a.length).map((name) => capital(name).replaceAll('’', "[’']").replaceAll('.', '\\.?')).join('|');
}
const MOVABLE = anyOf([...Object.keys(BY_WEEKDAY), ...Object.keys(FROM_EASTER)]);
const FEAST = anyOf([FIXED, BY_WEEKDAY, FROM_EASTER].flatMap((table) => Object.keys(table)));
/** A capitalised word before a feast makes it a surname, unless it leads to a time. Matches before `Noel Christmas`; must not match before `On Christmas`. */
const NO_FIRST_NAME = '(?<!(?<!\\p{L})(?!On|In|By|At|Since|Before|After|Until|Till|Last|This|Next|For|From|The|Every|Over|During|Around|Through)\\p{Lu}\\p{Ll}{1,20}\\s)';

/** Feasts that date a day in the news, and their weekends. */
export const HOLIDAYS: readonly TimePattern[] = [
  // Matches `Easter weekend`, `the Labor Day weekend`, `the weekend of Thanksgiving`, `over Easter`; must not match `the weekend`, `on Easter Sunday`.
  makeTimePattern('holiday/weekend', `(?:the weekend of )(?<feast>${FEAST})(?: (?<year>${YEAR}))?|(?:the )?(?<feast2>${FEAST}) (?:[Hh]oliday )?[Ww]eekend(?:,? (?:of |in )?(?<year2>${YEAR}))?|(?<=\\b[Oo]ver )(?<feast3>${MOVABLE})(?! \\p{Lu})`, 'gu', ({ feast, feast2, feast3, year, year2 }, context) => readWeekendOfFeast(feast ?? feast2 ?? feast3 ?? '', year ?? year2, context)),
  // Matches `Christmas Eve`, `Good Friday`, `Thanksgiving 2018`, `last Christmas`; must not match `Christmas Island`, `Eastern`, `Mr Noel Christmas`.
  makeTimePattern('holiday/day', `(?:(?<word>[Ll]ast|[Tt]his|[Nn]ext) )?${NO_FIRST_NAME}(?<feast>${FEAST})(?! (?:Island|Rising|Uprising|Offensive|University|Party|Massacre|Museum|Center|Centre|Parade))(?:,? (?:of |in )?(?<year>${YEAR}))?(?: (?<part>${DAY_PART}))?`, 'gu', ({ word, feast = '', year, part }, context) => {
    const day = dayOfFeast(feast, year, word === undefined ? context : { ...context, direction: word.toLowerCase() === 'last' ? 'past' : word.toLowerCase() === 'next' ? 'future' : 'unknown' });
    if (day === undefined) return readVague('day');
    return part === undefined ? readDay(day) : readDayPart(day, dayPartOf(part));
  }),
  // Matches the day that is known by its numbers, `Sept. 11 attacks`; must not match `9/11/2018`, `Sept. 11`.
  makeTimePattern('holiday/nine-eleven', '9/11(?!/)|Sept(?:\\.|ember)? 11(?:th)?(?=,? (?:terror(?:ist)? )?attacks(?![\\p{L}]))', 'gu', () => readDay(dayNumber(2001, 9, 11))),
];

function dayOfFeast(words: string, year: string | undefined, context: TimeContext): Day | undefined {
  const name = words.toLowerCase().replaceAll("'", '’').replace(/^st /, 'st. ').replace(/ jr day$/, ' jr. day');
  const fixed = FIXED[name];
  if (fixed !== undefined) {
    const told = year === undefined ? nearestYear(fixed[0], fixed[1], context) : Number(year);
    return told === undefined ? undefined : dayNumber(told, fixed[0], fixed[1]);
  }
  const dayIn = (candidate: number) => dayOfMovable(name, candidate);
  const told = year === undefined ? nearestYearOf(dayIn, context) : Number(year);
  return told === undefined ? undefined : dayIn(told);
}

function dayOfMovable(name: string, year: number): Day {
  const byWeekday = BY_WEEKDAY[name];
  return byWeekday === undefined ? easterSunday(year) + (FROM_EASTER[name] ?? 0) : nthWeekday(year, ...byWeekday);
}

/** Saturday and Sunday beside the feast, and the feast itself where it is the Monday or the Friday. */
function readWeekendOfFeast(feast: string, year: string | undefined, context: TimeContext): TimeReading {
  const day = dayOfFeast(feast, year, context);
  if (day === undefined) return readVague('weekend');
  const weekday = weekdayOf(day);
  if (weekday === 1) return readDays(day - 2, day, 'weekend');
  if (weekday === 5) return readDays(day, day + 2, 'weekend');
  const saturday = weekday <= 3 ? day - weekday - 1 : day - weekday + 6;
  return readDays(saturday, saturday + 1, 'weekend');
}
