/** Words of the calendar, for patterns and for reading them. English usage; compiled for this project. */

/** Months by their first three letters, lower case. */
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SMALL_NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 0.33, '⅔': 0.67, '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '1/3': 0.33, '2/3': 0.67 };

/** Matches `January`, `Sept.`; must not match `janitor`. Case matters: "may" and "march" are verbs. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\\p{L}])';

/** Matches `Thursday`; must not match `Thursdays`, which is a set, or `Sunday's` head letters in `Sundance`. */
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(?![\\p{L}])';

/** Matches `1812`, `2019`; must not match `3000`, or the head of `20190`. */
export const YEAR = '(?:1[0-9]|20)\\d\\d(?!\\d)';

/** Matches `spring`; must not match `springs`, `fall` the verb is told by its article. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?![\\p{L}])';

/** Matches `afternoon`; must not match `mornings`. */
export const DAY_PART = '(?:morning|afternoon|evening|night)(?![\\p{L}])';

const ONE_TO_NINE = SMALL_NUMBERS.slice(1, 10).join('|');

/** Matches `12`, `2½`, `5 1/2`, `twelve`, `twenty-one`, `a hundred`, `a couple of`, `half a`; must not match the `1,2` of `1,200`. */
export const NUMBER = `(?:\\d{1,4}(?:\\.\\d{1,2}| [1-3]/[2-4])?[½¼¾⅓⅔]?|[½¼¾]|(?:${TENS.join('|')})(?:[- ](?:${ONE_TO_NINE}))?|(?:an?|${ONE_TO_NINE}) hundred|${SMALL_NUMBERS.slice(1).reverse().join('|')}|(?:a |the )?couple(?: of)?|a few|few|several|many|a dozen|(?:a )?half an?|half|a quarter(?: of an?)?|an?)(?![\\p{L}\\d])`;

/** Matches `weeks`; must not match `weekend`, `monthly`. */
export const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))(?![\\p{L}])';

/** Ordinals in words to thirty-first. Matches `third`, `twenty-first`; must not match `thirds`. */
export const ORDINAL = '(?:(?:\\d\\d?(?:st|nd|rd|th))|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)(?![\\p{L}])';
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];

/** Value of an ordinal in figures or words; 0 for none. */
export function ordinalOf(words: string): number {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  const [first = '', second] = lower.split(/[- ]/);
  if (second !== undefined) return (first === 'thirty' ? 30 : 20) + ORDINALS.indexOf(second) + 1;
  return first === 'thirtieth' ? 30 : ORDINALS.indexOf(first) + 1;
}

/** `year` of `years`, `century` of `centuries`; lower case. */
export function singularUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower === 'centuries' ? 'century' : lower.replace(/s$/, '');
}

/**
 * The year that the second of two tells for both, looked for behind the first. Matches behind `March` in `March and April
 * 2018`, behind `the autumn` in `the autumn and winter of 1911`; must not match behind `March` in `March and on April 3`.
 * Gives the groups `yearBehind` and `monthBehind`.
 */
export const YEAR_BEHIND = `(?:(?=,?\\s?(?:and|or|to|till|until|through|[-–])\\s?(?:in |on )?(?:the )?(?:end of |early[ -]|late[ -]|mid[ -])?(?:(?<monthBehind>${MONTH})|${SEASON}|\\d{1,2} (?<monthBehind2>${MONTH}))(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?(?<yearBehind>${YEAR}))|)`;

/** The year of the first of two, of which only the second tells one: that year, or the one before where its month comes first: `November to February 1989`. */
export function yearFromBehind(month: number, groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups['yearBehind'] === undefined) return undefined;
  const second = groups['monthBehind'] ?? groups['monthBehind2'];
  return Number(groups['yearBehind']) - (second !== undefined && monthOf(second) < month ? 1 : 0);
}

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

/** Value of a number in words or digits; `undefined` for one that is not told exactly ("several", "a couple of"). */
export function numberOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a dozen') return 12;
  if (/^(?:a )?half/.test(lower)) return 0.5;
  if (lower.startsWith('a quarter')) return 0.25;
  if (/^\d|^[½¼¾]/.test(lower)) return figuresOf(lower);
  const [first = '', second] = lower.split(/[- ]/);
  if (second === 'hundred') return Math.max(1, SMALL_NUMBERS.indexOf(first)) * 100;
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : SMALL_NUMBERS.indexOf(second));
  const small = SMALL_NUMBERS.indexOf(first);
  return small > 0 ? small : undefined;
}

/** `2½`, `5 1/2`, `1.5`, `¾`. */
function figuresOf(figures: string): number {
  const [, whole = '', fraction = ''] = /^(\d*(?:\.\d+)?) ?([½¼¾⅓⅔]|\d\/\d)?$/.exec(figures) ?? [];
  return Number(whole) + (FRACTIONS[fraction] ?? 0);
}
