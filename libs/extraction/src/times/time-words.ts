/** Words of the calendar, for patterns and for reading them. English usage; compiled for this project. */

/** Months by their first three letters, lower case. */
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SMALL_NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.33, '⅔': 0.67 };

/** Matches `January`, `Sept.`; must not match `janitor`. Case matters: "may" and "march" are verbs. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![\\p{L}])';

/** Matches `Thursday`; must not match `Thursdays`, which is a set, or `Sunday's` head letters in `Sundance`. */
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\\p{L}])';

/** Matches `spring`; must not match `springs`, `fall` the verb is told by its article. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?![\\p{L}])';

/** Matches `afternoon`; must not match `mornings`. */
export const DAY_PART = '(?:morning|afternoon|evening|night)(?![\\p{L}])';

/** Matches `12`, `twelve`, `twenty-one`, `2½`, `a couple of`; must not match the `1,2` of `1,200`. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2})?[½¼¾⅓⅔]?|[½¼¾]|(?:${TENS.join('|')})(?:[- ](?:${SMALL_NUMBERS.slice(1, 10).join('|')}))?|${SMALL_NUMBERS.slice(1).reverse().join('|')}|an?|a couple of|a few|several|many|a dozen|half an?)(?![\\p{L}\\d])`;

/** Matches `weeks`; must not match `weekend`, `monthly`. */
export const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies))(?![\\p{L}])';

/** 1 to 12 of a month's name or its abbreviation. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 1 (Monday) to 7 of a weekday's name. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** TIMEX3 season: `SP`, `SU`, `FA`, `WI`. */
export function seasonOf(word: string): 'SP' | 'SU' | 'FA' | 'WI' {
  const lower = word.toLowerCase();
  if (lower === 'spring') return 'SP';
  if (lower === 'summer') return 'SU';
  return lower === 'winter' ? 'WI' : 'FA';
}

/** TIMEX3 part of the day: `MO`, `AF`, `EV`, `NI`. */
export function dayPartOf(word: string): 'MO' | 'AF' | 'EV' | 'NI' {
  const lower = word.toLowerCase();
  if (lower.startsWith('morn')) return 'MO';
  if (lower.startsWith('after')) return 'AF';
  return lower.startsWith('even') ? 'EV' : 'NI';
}

/** Value of a number in words or digits; `undefined` for one that is not told exactly ("several"). */
export function numberOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a couple of') return 2;
  if (lower === 'a dozen') return 12;
  if (lower.startsWith('half a')) return 0.5;
  const fraction = FRACTIONS[lower.slice(-1)];
  if (fraction !== undefined) return (lower.length === 1 ? 0 : Number(lower.slice(0, -1))) + fraction;
  if (/^\d/.test(lower)) return Number(lower);
  const [first = '', second] = lower.split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : SMALL_NUMBERS.indexOf(second));
  const small = SMALL_NUMBERS.indexOf(first);
  return small > 0 ? small : undefined;
}
