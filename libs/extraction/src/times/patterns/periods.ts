import { type Day, dayNumber, isoDay, partsOfDay, weekdayOf } from '../calendar.js';
import { nearestYear, nearestYearOfMonth } from '../nearest-year.js';
import { readMonth, readSeason, readVague, readWeek, readWeekend, readYear } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { MONTH, monthOf, SEASON, seasonOf } from '../time-words.js';

/** Matches `earlier `, `at the end of `; the time is still the whole period. */
const PART_OF_PERIOD = '(?:(?:earlier|later|early|late|mid)[ -](?:in\\s)?|the (?:end|beginning|start|middle) of\\s)?';
/** Months that are also verbs or first names stand beside a word that leads to a time: matches `in May`, `last March`. */
const LEADS_TO_MONTH = '(?<=(?:^|[\\s(“"—–-])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|to|of|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|through|or|and|[Bb]efore|[Aa]fter|[Bb]etween|till|for|on|this|that)[\\s-])';

/** Weeks, months, seasons and years, named or told from today. */
export const PERIODS: readonly TimePattern[] = [
  // Matches `last week`, `earlier this month`, `the end of next year`; must not match `last weeks`.
  makeTimePattern('period/direction-word', `${PART_OF_PERIOD}(?:the\\s)?(?<word>last|past|this past|this coming|this|next|coming|current|previous)\\s(?<unit>week|weekend|month|quarter|year|decade|century)(?![\\p{L}])(?!\\sof)`, 'giu', readByWord),
  // Matches `later in the week`; must not match `in the week`.
  makeTimePattern('period/later-in', '(?:earlier|later|early|late)\\sin\\sthe\\s(?<unit>week|month|year)', 'giu', ({ unit }, context) => readByWord({ unit, word: 'this' }, context)),
  // Matches `in recent weeks`, `in the coming months`, `the past few days`; must not match `weeks of rain`.
  makeTimePattern('period/open', '(?:in\\s)?(?:(?:the\\s)?(?<ahead>coming|next)|(?:the\\s|these\\s)?(?:recent|past|last))\\s(?:few\\s|several\\s|couple of\\s)?(?:days|weeks|months|years|decades)', 'giu', ({ ahead }) =>
    readVague('vague', ahead === undefined ? 'PAST_REF' : 'FUTURE_REF'),
  ),
  // Matches `last March`, `February of last year`, `this June`; must not match `March`.
  makeTimePattern('month/direction-word', `(?<word>last|this past|this|next|this coming)\\s(?<month>${MONTH})`, 'giu', ({ word = '', month = '' }, { today }) =>
    readMonthByDirection(monthOf(month), today, word.toLowerCase().endsWith('t') && word.toLowerCase() !== 'next' ? 'past' : word.toLowerCase() === 'this' ? 'unknown' : 'future'),
  ),
  makeTimePattern('month/of-year', `(?<month>${MONTH})\\s(?:of\\s)?(?<word>last|this|next)\\syear`, 'giu', ({ word = '', month = '' }, { today }) =>
    today === undefined ? readVague('month') : readMonth(partsOfDay(today).year + shiftOf(word), monthOf(month)),
  ),
  // Matches `December 2008`, `early June of 2018`; must not match `June 2, 2018`, which is a day.
  makeTimePattern('month/with-year', `${PART_OF_PERIOD}(?<month>${MONTH}),?\\s(?:of\\s)?(?<year>(?:1[0-9]|20)\\d\\d)`, 'gu', ({ month = '', year }) => readMonth(Number(year), monthOf(month))),
  // Matches `June`, `late September`, `in May`; must not match `may`, `April Jones`, `the March on the capital`.
  makeTimePattern('month/bare', `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?<month>(?:January|February|July|September|October|November|December)(?![\\p{L}])|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|${LEADS_TO_MONTH}(?:March|April|May|June|August))(?!\\s\\p{Lu}\\p{Ll})`, 'gu', ({ month = '' }, context) => {
    const year = nearestYearOfMonth(monthOf(month), context);
    return year === undefined ? readVague('month') : readMonth(year, monthOf(month));
  }),
  // Matches `the summer of 2015`, `last winter`, `spring 2018`; must not match `fall` the verb.
  makeTimePattern('season', `${PART_OF_PERIOD}(?:(?<word>last|this|next|this past|this coming)\\s(?<season>${SEASON})|(?:the\\s)?(?<season2>${SEASON})(?:\\s(?:of|in))?\\s(?<year>(?:1[0-9]|20)\\d\\d)|(?:the|in)\\s(?<season3>spring|summer|autumn|winter))(?!\\s(?:Olympic|Paralympic|Games|Palace))`, 'giu', readSeasonWords),
  // Matches `the spring of last year`; must not match `the spring of 2015`, which tells its year.
  makeTimePattern('season/of-year', `(?:the\\s)?(?<season>${SEASON})\\sof\\s(?<word>last|this|next)\\syear`, 'giu', ({ season = '', word = '' }, { today }) =>
    today === undefined ? readVague('season') : readSeason(partsOfDay(today).year + shiftOf(word), seasonOf(season)),
  ),
  // Matches `the weekend of March 31 and April 1`, `the weekend of June 2`; must not match `the weekend of rain`.
  makeTimePattern('weekend/of-date', `(?:(?:the|over the|at the)\\s)?weekend\\sof\\s(?<month>${MONTH})\\s(?<date>\\d{1,2})(?!\\d)(?:\\s?(?:-|–|and|to)\\s?(?:${MONTH}\\s)?\\d{1,2}(?!\\d))?(?:,\\s(?<year>(?:19|20)\\d\\d))?`, 'gu', readWeekendOfDate),
  // Matches `the last weekend of March`; must not match `the last weekend`.
  makeTimePattern('weekend/of-month', `(?:over\\s)?the\\s(?<word>first|last)\\sweekend\\s(?:of|in)\\s(?<month>${MONTH})`, 'giu', readWeekendOfMonth),
  // Matches `the weekend`; must not match `weekends`.
  makeTimePattern('weekend/bare', '(?:the|over the|at the)\\sweekend', 'giu', (_groups, { today, direction }) => (today === undefined ? readVague('weekend') : readWeekend(direction === 'past' && !isWeekend(today) ? today - 7 : today))),
  // Matches `June or July`'s like for years told by a word: `the end of the year`; must not match `the year`.
  makeTimePattern('period/end-of-current', 'the (?:end|beginning|start|middle) of the (?<unit>week|month|year)', 'giu', ({ unit }, context) => readByWord({ unit, word: 'this' }, context)),
];

function readByWord({ word = '', unit = '' }: Readonly<Record<string, string | undefined>>, { today }: TimeContext): TimeReading | undefined {
  const precision = unit.toLowerCase() as 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  // "The previous month" counts from the story's own time, which nothing here knows.
  if (today === undefined || word.toLowerCase() === 'previous') return readVague(precision);
  const shift = shiftOf(word);
  const { year, month } = partsOfDay(today);
  switch (precision) {
    case 'week':
      return readWeek(today + shift * 7);
    case 'weekend':
      return readWeekend(today + (word.toLowerCase() === 'this past' && isWeekend(today) ? 0 : shift * 7));
    case 'month':
      return readMonth(year, month + shift);
    case 'quarter':
      return readQuarter(year, Math.floor((month - 1) / 3) + shift);
    case 'year':
      return readYear(year + shift);
    default:
      return readVague(precision);
  }
}

function readWeekendOfDate({ month = '', date, year }: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading {
  const told = year === undefined ? nearestYear(monthOf(month), Number(date), context) : Number(year);
  return told === undefined ? readVague('weekend') : readWeekend(dayNumber(told, monthOf(month), Number(date)));
}

/** The weekend whose Saturday is the month's first or last. */
function readWeekendOfMonth({ month = '', word }: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeReading {
  const year = nearestYearOfMonth(monthOf(month), context);
  if (year === undefined) return readVague('weekend');
  const saturdays = Array.from({ length: 31 }, (_, index) => dayNumber(year, monthOf(month), index + 1)).filter((day) => partsOfDay(day).month === monthOf(month) && weekdayOf(day) === 6);
  return readWeekend(word?.toLowerCase() === 'first' ? saturdays[0]! : saturdays.at(-1)!);
}

function shiftOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower.endsWith('past')) return -1;
  return lower === 'next' || lower.endsWith('coming') ? 1 : 0;
}

function isWeekend(day: Day): boolean {
  return (day + 3 + 7) % 7 >= 5;
}

function readQuarter(year: number, index: number): TimeReading {
  const first = dayNumber(year, index * 3 + 1, 1);
  const parts = partsOfDay(first);
  return { timeKind: 'date', precision: 'quarter', value: `${parts.year}-Q${Math.floor((parts.month - 1) / 3) + 1}`, earliest: isoDay(first), latest: isoDay(dayNumber(parts.year, parts.month + 3, 1) - 1) };
}

function readMonthByDirection(month: number, today: Day | undefined, direction: TimeContext['direction']): TimeReading {
  const year = nearestYearOfMonth(month, { today, direction });
  if (today === undefined || year === undefined) return readVague('month');
  const current = partsOfDay(today).month === month;
  return readMonth(current && direction !== 'unknown' ? year + (direction === 'past' ? -1 : 1) : year, month);
}

function readSeasonWords(groups: Readonly<Record<string, string | undefined>>, { today, direction }: TimeContext): TimeReading {
  const season = seasonOf(groups['season'] ?? groups['season2'] ?? groups['season3'] ?? '');
  if (groups['year'] !== undefined) return readSeason(Number(groups['year']), season);
  if (today === undefined) return readVague('season');
  const { year, month } = partsOfDay(today);
  const begins = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  const word = groups['word']?.toLowerCase();
  if (word === undefined) return readSeason(direction === 'past' && begins > month ? year - 1 : year, season);
  if (word === 'last' || word === 'this past') return readSeason(begins + 2 < month ? year : year - 1, season);
  return readSeason(word !== 'this' && begins <= month ? year + 1 : year, season);
}
