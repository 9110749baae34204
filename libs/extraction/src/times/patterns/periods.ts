import { type Day, partsOfDay } from '../calendar.js';
import { nearestYearOfMonth } from '../nearest-year.js';
import { readCentury, readDecade, readMonth, readQuarter, readVague, readWeek, readWeekend, readYear } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { MONTH, monthOf, YEAR, YEAR_BEHIND, yearFromBehind } from '../time-words.js';
import { SEASONS } from './seasons.js';

/** Matches `earlier `, `at the end of `; the time is still the whole period. */
export const PART_OF_PERIOD = '(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in\\s)?|(?:[Tt]he )?(?:very )?(?:end|beginning|start|middle|close|latter part|early part) of\\s)?';
/** Months that are also verbs or first names stand beside a word that leads to a time: matches `in May`, `last March`. */
const LEADS_TO_MONTH = '(?<=(?:^|[\\s(“"—–-])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|to|of|[Ee]arly|[Ll]ate|[Mm]id|[Dd]uring|through|or|and|[Bb]efore|[Aa]fter|[Bb]etween|till|for|on|this|that)[\\s-])';

/** Weeks, months, seasons and years, named or told from today. */
export const PERIODS: readonly TimePattern[] = [
  // Matches `last week`, `earlier this month`, `the end of next year`; must not match `last weeks`, `the past year`, which is a length.
  makeTimePattern('period/direction-word', `${PART_OF_PERIOD}(?:(?<word>last|past|this past|this coming|this|next|coming|current|previous)|(?<!\\b(?:over|within|during|throughout|for)\\s)the\\s(?<word2>next|coming|current|previous|(?:last|past)(?=\\s(?:quarter|weekend))))\\s(?<unit>week|weekend|month|quarter|year|decade|century)(?![\\p{L}])(?!\\sof)`, 'giu', ({ word, word2, unit }, context) => readByWord(word ?? word2 ?? '', unit ?? '', context)),
  // Matches `later in the week`; must not match `in the week`.
  makeTimePattern('period/later-in', '(?:earlier|later|early|late)\\sin\\sthe\\s(?<unit>week|month|year)', 'giu', ({ unit = '' }, context) => readCurrent(unit, context)),
  // Matches `in recent weeks`, `in the coming months`, `the past few days`; must not match `weeks of rain`.
  makeTimePattern('period/open', '(?:in\\s)?(?:(?:the\\s)?(?<ahead>coming|next)|(?:the\\s|these\\s)?(?:recent|past|last))\\s(?:few\\s|several\\s|couple of\\s)?(?:days|weeks|months|years|decades)', 'giu', ({ ahead }) =>
    readVague('vague', ahead === undefined ? 'PAST_REF' : 'FUTURE_REF'),
  ),
  // Matches `last March`, `early next June`; must not match `March`, nor the verb of `this may change`.
  makeTimePattern('month/direction-word', `${PART_OF_PERIOD}(?<word>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Tt]his coming)\\s(?<month>${MONTH})`, 'gu', ({ word = '', month = '' }, { today }) => readMonthByWord(word.toLowerCase(), monthOf(month), today)),
  // Matches `February of last year`, `June next year`; must not match `February`.
  makeTimePattern('month/of-year', `${PART_OF_PERIOD}(?<month>${MONTH})\\s(?:of\\s)?(?<word>last|this|next)\\syear`, 'gu', ({ word = '', month = '' }, { today }) =>
    today === undefined ? readVague('month') : readMonth(partsOfDay(today).year + shiftOf(word), monthOf(month)),
  ),
  // Matches `December 2008`, `early June of 2018`; must not match `June 2, 2018`, which is a day.
  makeTimePattern('month/with-year', `${PART_OF_PERIOD}(?<month>${MONTH}),?\\s(?:of\\s)?(?<year>${YEAR})`, 'gu', ({ month = '', year }) => readMonth(Number(year), monthOf(month))),
  // Matches `June`, `late September`, `in May`; must not match `may`, `April Jones`, `the March on the capital`.
  makeTimePattern('month/bare', `${PART_OF_PERIOD}(?<month>(?:January|February|July|September|October|November|December)(?![\\p{L}])|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.|${LEADS_TO_MONTH}(?:March|April|May|June|August))(?!\\s\\p{Lu}\\p{Ll})${YEAR_BEHIND}`, 'gu', ({ month = '', ...behind }, context) => {
    const year = yearFromBehind(monthOf(month), behind) ?? nearestYearOfMonth(monthOf(month), context);
    return year === undefined ? readVague('month') : readMonth(year, monthOf(month));
  }),
  ...SEASONS,
  // Matches `the weekend`; must not match `weekends`.
  makeTimePattern('weekend/bare', '(?:the|over the|at the)\\sweekend', 'giu', (_groups, { today, direction }) => (today === undefined ? readVague('weekend') : readWeekend(direction === 'past' && !isWeekend(today) ? today - 7 : today))),
  // Matches `the end of the year`, `the beginning of the week`; must not match `the year`.
  makeTimePattern('period/end-of-current', '(?:the )?(?:end|beginning|start|middle|close) of the (?<unit>week|month|year|decade)', 'giu', ({ unit = '' }, context) => readCurrent(unit, context)),
];

function readByWord(word: string, unit: string, { today, direction }: TimeContext): TimeReading {
  const precision = unit.toLowerCase() as 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  // "The previous month" counts from the story's own time, which may not be told.
  if (today === undefined || word.toLowerCase() === 'previous') return readVague(precision);
  const shift = shiftOf(word);
  const { year, month } = partsOfDay(today);
  switch (precision) {
    case 'week':
      return readWeek(today + shift * 7);
    case 'weekend':
      return readWeekend(today + (isWeekend(today) ? nearWeekend(word, shift) : direction === 'past' && shift === 0 ? -7 : shift * 7));
    case 'month':
      return readMonth(year, month + shift);
    case 'quarter':
      return readQuarter(year, Math.floor((month - 1) / 3) + 1 + shift);
    case 'year':
      return readYear(year + shift);
    case 'decade':
      return readDecade(Math.floor(year / 10) + shift);
    default:
      return readCentury(Math.floor((year - 1) / 100) + 1 + shift);
  }
}

/** On a Sunday "this past weekend" is the one that ends. */
function nearWeekend(word: string, shift: number): number {
  return word.toLowerCase() === 'this past' ? 0 : shift * 7;
}

/** "The end of the year", "later in the month": of the story's own where a history tells it, otherwise of today's. */
function readCurrent(unit: string, context: TimeContext): TimeReading {
  const { history } = context;
  if (history?.year === undefined || unit === 'week') return readByWord('this', unit, context);
  if (unit === 'month' && history.month !== undefined) return readMonth(partsOfDay(history.month).year, partsOfDay(history.month).month);
  return unit === 'year' ? readYear(history.year) : unit === 'decade' ? readDecade(Math.floor(history.year / 10)) : readVague('month');
}

/** "Last June" is the latest that is over, "next June" the first to come, "this June" the one of this year. */
function readMonthByWord(word: string, month: number, today: Day | undefined): TimeReading {
  if (today === undefined) return readVague('month');
  const { year, month: current } = partsOfDay(today);
  const shift = word === 'last' || word.endsWith('past') ? (month >= current ? -1 : 0) : word === 'this' ? 0 : month <= current ? 1 : 0;
  return readMonth(year + shift, month);
}

function shiftOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower.endsWith('past')) return -1;
  return lower === 'next' || lower.endsWith('coming') ? 1 : 0;
}

function isWeekend(day: Day): boolean {
  return (day + 3 + 7) % 7 >= 5;
}
