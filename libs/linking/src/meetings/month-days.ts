import { MILLISECONDS_A_DAY } from '../groups/publication-order.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A month in full or as newspapers shorten it: `June`, `Sept.`, `Jan`. */
const MONTH = String.raw`(january|jan\.?|february|feb\.?|march|mar\.?|april|apr\.?|may|june|jun\.?|july|jul\.?|august|aug\.?|september|sept?\.?|october|oct\.?|november|nov\.?|december|dec\.?)`;
/** Matches `June 12` and `Sept. 3`, not `June 2018` or `marching 12`. */
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH} (\d{1,2})\b`, 'iu');
/** Matches `12 June`, not `2018 June`. */
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2}) ${MONTH}(?![\p{L}])`, 'iu');

/** A day of any year, `06-12`, from words that tell month and day; `undefined` for all others. An article without date of publication tells no year. */
export function toMonthDay(words: string): string | undefined {
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst !== null) return write(monthFirst[1]!, monthFirst[2]!);
  const dayFirst = DAY_FIRST.exec(words);
  return dayFirst === null ? undefined : write(dayFirst[2]!, dayFirst[1]!);
}

/** The day of any year on which a day counted from 1970-01-01 falls. */
export function monthDayOf(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(5, 10);
}

function write(month: string, day: string): string | undefined {
  const date = Number(day);
  if (date < 1 || date > 31) return undefined;
  return `${String(MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
