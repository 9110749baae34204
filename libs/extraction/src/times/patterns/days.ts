import { type Day, easterSunday, partsOfDay, dayNumber, weekdayOf } from '../calendar.js';
import { nearestYear } from '../nearest-year.js';
import { readDay, readDayPart, readDays, readVague } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { DAY_PART, dayPartOf, WEEKDAY, weekdayNumber } from '../time-words.js';

const SHIFT_OF_WORD: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
const ORDER_WORD = '(?:(?:early|late|earlier|later)\\s(?:on\\s)?)?';

/** Holidays that date a day in the news, by month and date. Compiled for this project. */
const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25], 'christmas day': [12, 25], 'christmas eve': [12, 24], 'new year’s day': [1, 1], 'new year’s eve': [12, 31], 'valentine’s day': [2, 14], halloween: [10, 31], 'bastille day': [7, 14], 'independence day': [7, 4],
};

/** Days told by their name: weekdays, today and its neighbours, feasts; with a part of the day where told. */
export const DAYS: readonly TimePattern[] = [
  // Matches `next Friday`, `last Thursday night`; must not match `Friday`.
  makeTimePattern('weekday/direction-word', `(?<word>last|past|this past|this coming|next|this|coming)\\s(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?`, 'giu', (groups, context) => atPart(weekdayByWord(groups, context), groups['part'])),
  // Matches `Friday of last week`, `Friday last week`; must not match `Friday`.
  makeTimePattern('weekday/of-week', `(?<weekday>${WEEKDAY})\\s(?:of\\s)?(?<word>last|this|next)\\sweek`, 'giu', ({ weekday = '', word = '' }, { today }) =>
    today === undefined ? readVague('day') : readDay(today - weekdayOf(today) + weekdayNumber(weekday) + weeksOf(word) * 7),
  ),
  // Matches `Wednesday night`, `early on Thursday`; must not match `Fridays`.
  makeTimePattern('weekday/bare', `${ORDER_WORD}(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?`, 'gu', (groups, context) => atPart(bareWeekday(weekdayNumber(groups['weekday'] ?? ''), context), groups['part'])),
  // Matches `yesterday`, `earlier today`, `tomorrow morning`; must not match `USA Today`, which is a newspaper.
  makeTimePattern('day/near', `${ORDER_WORD}(?<!USA\\s)(?<word>[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday)(?:\\s(?<part>${DAY_PART}))?`, 'gu', ({ word = '', part }, { today }) => {
    const shift = SHIFT_OF_WORD[word.toLowerCase()] ?? 0;
    const day = today === undefined ? undefined : today + shift;
    return atPart(day, word.toLowerCase() === 'tonight' ? 'night' : part);
  }),
  // Matches `this morning`, `last night`; must not match `one morning`, whose day is not told.
  makeTimePattern('day/part-of-today', `(?<word>this|last)\\s(?<part>${DAY_PART})`, 'giu', ({ word = '', part }, { today }) =>
    atPart(today === undefined ? undefined : word.toLowerCase() === 'last' ? today - 1 : today, part),
  ),
  // Matches `Easter`, `Easter weekend`, `Good Friday`; must not match `Eastern`.
  makeTimePattern('day/easter', '(?<day>Good Friday|Easter (?:Sunday|Monday|[Ww]eekend)|Easter(?! Island))', 'gu', ({ day = '' }, context) => readEaster(day, context)),
  // Matches `Christmas Eve`, `New Year’s Day`; must not match `Christmas Island`.
  makeTimePattern('day/holiday', '(?<day>Christmas (?:Eve|Day)|Christmas(?! Island)|New Year[’\']s (?:Eve|Day)|Valentine[’\']s Day|Halloween|Bastille Day|Independence Day)', 'gu', ({ day = '' }, context) => {
    const [month, date] = HOLIDAYS[day.toLowerCase().replace("'", '’')] ?? [1, 1];
    const year = nearestYear(month, date, context);
    return year === undefined ? readVague('day') : readDay(dayNumber(year, month, date));
  }),
  // Matches the day that is known by its numbers; must not match `9/11/2018`.
  makeTimePattern('day/nine-eleven', '9/11(?!/)', 'gu', () => readDay(dayNumber(2001, 9, 11))),
];

function atPart(day: Day | undefined, part: string | undefined): TimeReading {
  if (part === undefined) return day === undefined ? readVague('day') : readDay(day);
  return day === undefined ? { ...readVague('part-of-day'), timeKind: 'time' } : readDayPart(day, dayPartOf(part));
}

/** The most recent one, today included; the next one, today included, where the words look ahead. */
function bareWeekday(weekday: number, { today, direction }: TimeContext): Day | undefined {
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return direction === 'future' && back > 0 ? today + 7 - back : today - back;
}

function weekdayByWord({ weekday = '', word = '' }: Readonly<Record<string, string | undefined>>, context: TimeContext): Day | undefined {
  const { today } = context;
  if (today === undefined) return undefined;
  const direction = word.toLowerCase();
  const number = weekdayNumber(weekday);
  const back = (weekdayOf(today) - number + 7) % 7;
  if (direction === 'last' || direction.endsWith('past')) return today - (back === 0 ? 7 : back);
  if (direction === 'next' || direction.endsWith('coming')) return today + 7 - back;
  return bareWeekday(number, context);
}

function weeksOf(word: string): number {
  return { last: -1, this: 0, next: 1 }[word.toLowerCase()] ?? 0;
}

function readEaster(day: string, context: TimeContext): TimeReading {
  const { today, direction } = context;
  if (today === undefined) return readVague(day.toLowerCase().endsWith('weekend') ? 'weekend' : 'day');
  const year = partsOfDay(today).year;
  const sundays = [year - 1, year, year + 1].map(easterSunday);
  const sunday = (direction === 'future' ? sundays.find((candidate) => candidate >= today) : direction === 'past' ? sundays.filter((candidate) => candidate - 2 <= today).at(-1) : undefined) ?? sundays[1]!;
  if (day === 'Good Friday') return readDay(sunday - 2);
  if (day === 'Easter Monday') return readDay(sunday + 1);
  return day === 'Easter Sunday' ? readDay(sunday) : readDays(sunday - 1, sunday, 'weekend');
}
