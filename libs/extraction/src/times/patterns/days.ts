import { type Day, dayNumber, partsOfDay, toDay, weekdayOf } from '../calendar.js';
import { readDay, readDayPart, readVague } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { DAY_PART, dayPartOf, WEEKDAY, weekdayNumber } from '../time-words.js';

const SHIFT_OF_WORD: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 };
const ORDER_WORD = '(?:(?:early|late|earlier|later)\\s(?:on\\s)?)?';

/** Days told by their name: weekdays, today and its neighbours; with a part of the day where told. */
export const DAYS: readonly TimePattern[] = [
  // Matches `next Friday`, `last Thursday night`; must not match `Friday`.
  makeTimePattern('weekday/direction-word', `(?<word>last|past|this past|this coming|next|this|coming)\\s(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?`, 'giu', (groups, context) => atPart(weekdayByWord(groups, context), groups['part'])),
  // Matches `Friday of last week`, `Friday last week`; must not match `Friday`.
  makeTimePattern('weekday/of-week', `(?<weekday>${WEEKDAY})\\s(?:of\\s)?(?<word>last|this|next)\\sweek`, 'giu', ({ weekday = '', word = '' }, { today }) =>
    today === undefined ? readVague('day') : readDay(today - weekdayOf(today) + weekdayNumber(weekday) + weeksOf(word) * 7),
  ),
  // Matches `on a Monday.`, whichever; must not match `on a Monday call`, which was one.
  makeTimePattern('weekday/any', `(?<=\\b[Oo]n an?\\s)(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?(?=[.,;:]|\\s(?:in|at|to|and|or|when|before|after)(?![\\p{L}])|$)`, 'gu', ({ weekday = '', part }) => ({
    timeKind: part === undefined ? 'date' : 'time',
    precision: part === undefined ? 'day' : 'part-of-day',
    value: `XXXX-WXX-${weekdayNumber(weekday)}${part === undefined ? '' : `T${dayPartOf(part)}`}`,
  })),
  // Matches `Wednesday night`, `early on Thursday`; must not match `Fridays`, `Super Tuesday`, which is one day of the year.
  makeTimePattern('weekday/bare', `${ORDER_WORD}(?<!(?:Super|Black|Cyber|Bloody|Giving|Fat) )(?<weekday>${WEEKDAY})(?:\\s(?<part>${DAY_PART}))?`, 'gu', (groups, context) => atPart(bareWeekday(weekdayNumber(groups['weekday'] ?? ''), context), groups['part'])),
  // Matches `the day after tomorrow`; must not match `the day after`.
  makeTimePattern('day/next-but-one', '[Tt]he day (?<word>after tomorrow|before yesterday)', 'gu', ({ word = '' }, { today }) => (today === undefined ? readVague('day') : readDay(today + (word === 'after tomorrow' ? 2 : -2)))),
  // Matches `yesterday`, `earlier today`, `tomorrow morning`; must not match `USA Today`, `Norvania Today`, which are newspapers.
  makeTimePattern('day/near', `${ORDER_WORD}(?<word>today|(?<!\\p{Lu}\\p{L}{0,20}\\s)Today|[Tt]onight|[Tt]omorrow|[Yy]esterday)(?:\\s(?<part>${DAY_PART}))?`, 'gu', ({ word = '', part }, { today }) => {
    const shift = SHIFT_OF_WORD[word.toLowerCase()] ?? 0;
    const day = today === undefined ? undefined : today + shift;
    return atPart(day, word.toLowerCase() === 'tonight' ? 'night' : part);
  }),
  // Matches `this morning`, `last night`; must not match `one morning`, whose day is not told.
  makeTimePattern('day/part-of-today', `(?<word>this|last)\\s(?<part>${DAY_PART})`, 'giu', ({ word = '', part }, { today }) =>
    atPart(today === undefined ? undefined : word.toLowerCase() === 'last' ? today - 1 : today, part),
  ),
  // Matches `on the 14th.`, `by the 3rd of the month`; must not match `on the 14th floor`.
  makeTimePattern('day/ordinal', '(?<=\\b(?:on|by|until|before|after|since|from|to|through)\\s)the (?<date>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?: of (?:the|this) month)?(?=[.,;)]|\\sand\\s|\\s?$)', 'gu', ({ date = '' }, context) => readDateAlone(Number.parseInt(date, 10), context)),
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

/** "On the 14th": of the month that brings it nearest in the direction of the words, or of the story's month. */
function readDateAlone(date: number, { today, direction, story }: TimeContext): TimeReading {
  if (today === undefined) return readVague('day');
  const now = partsOfDay(today);
  const told = story.month === undefined ? now : partsOfDay(story.month);
  const shift = story.month !== undefined ? 0 : direction === 'future' && date < now.date ? 1 : direction === 'past' && date > now.date ? -1 : 0;
  const month = partsOfDay(dayNumber(told.year, told.month + shift, 1));
  const day = toDay(month.year, month.month, date);
  return day === undefined ? readVague('day') : readDay(day);
}
