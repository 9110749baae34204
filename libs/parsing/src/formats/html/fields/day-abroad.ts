/**
 * Names of months in newspapers' languages other than English, by their first letters, without accents; each row is a
 * month. Compiled for this project from the CLDR's names of German, French, Spanish, Portuguese, Italian, Dutch, Swedish,
 * Norwegian, Danish, Polish, Turkish, Russian and Greek months.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'janner', 'ene', 'gen', 'sty', 'oca', 'янв', 'ιαν'],
  ['feb', 'fev', 'lut', 'sub', 'фев', 'φεβ'],
  ['mar', 'marz', 'mae', 'mrt', 'maart', 'мар', 'μαρ'],
  ['apr', 'avr', 'abr', 'kwi', 'nis', 'апр', 'απρ'],
  ['mai', 'may', 'mag', 'mei', 'maj', 'май', 'мая', 'μαι'],
  ['jun', 'juin', 'giu', 'cze', 'haz', 'июн', 'ιουν'],
  ['jul', 'juil', 'lug', 'lip', 'tem', 'июл', 'ιουλ'],
  ['aug', 'aou', 'ago', 'sie', 'agu', 'авг', 'αυγ'],
  ['sep', 'set', 'wrz', 'eyl', 'сен', 'σεπ'],
  ['okt', 'oct', 'out', 'ott', 'paz', 'eki', 'окт', 'οκτ'],
  ['nov', 'lis', 'kas', 'ноя', 'νοε'],
  ['dez', 'dec', 'des', 'dic', 'gru', 'ara', 'дек', 'δεκ'],
];

/** `29. April 2023`, `25 de mayo de 2025`, `1er août 2023`; must not match `29 Personen 2023`. */
const WORDED = /(?<![\d.])(?<day>\d{1,2})(?:\.|er|º|ª)?\s+(?:de\s+|d['’])?(?<month>\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(?<year>(?:19|20)\d\d)(?!\d)/giu;

/** `2024年4月25日`, `2026.01.29`, `2024. 4. 25.`; must not match a version `2026.1`. */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d\d)\s?(?:年|[./-])\s?(?<month>\d{1,2})\s?(?:月|[./-])\s?(?<day>\d{1,2})(?!\d)/u;

/** `29.04.2023`, `29. 4. 2023`: with dots the day always stands first. With bars it does so outside America, see below. */
const DAY_FIRST = /(?<![\d.])(?<day>\d{1,2})(?<parting>\.\s?|\/)(?<month>\d{1,2})\k<parting>(?<year>(?:19|20)\d\d)(?!\d)/u;

/** `25.04.24`, a year of this century in two digits; must not match `1.25.04.24` or a clock. */
const SHORT_YEAR = /(?<![\d.])(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d\d)(?![\d.:])/u;

/** What each of them has: a year, or a day whose year has two digits. Looked for first, because most lines have neither. */
const HINT = /(?:19|20)\d\d|\d\.\d\d\.\d/;

/**
 * A day as papers outside the English-speaking world print it, `2023-04-29` of `29. April 2023`; `undefined` for none.
 * `language` is the page's, where told: `02/06/2018` is the second of June only where it is another than English.
 */
export function findDayAbroad(words: string, language: string | undefined): string | undefined {
  if (!HINT.test(words)) return undefined;
  const worded = findWorded(words.slice(0, 300));
  if (worded !== undefined) return worded;
  const yearFirst = YEAR_FIRST.exec(words)?.groups;
  if (yearFirst !== undefined) return toDay(yearFirst['year']!, Number(yearFirst['month']), Number(yearFirst['day']));
  const dayFirst = DAY_FIRST.exec(words)?.groups;
  const short = dayFirst === undefined && language !== undefined && !/^en\b/i.test(language) ? SHORT_YEAR.exec(words)?.groups : undefined;
  if (short !== undefined) return toDay(`20${short['year']}`, Number(short['month']), Number(short['day']));
  if (dayFirst === undefined || (dayFirst['parting'] === '/' && (language === undefined || /^en\b/i.test(language)))) return undefined;
  return toDay(dayFirst['year']!, Number(dayFirst['month']), Number(dayFirst['day']));
}

function findWorded(words: string): string | undefined {
  WORDED.lastIndex = 0;
  for (let found = WORDED.exec(words); found !== null; found = WORDED.exec(words)) {
    const { day, month, year } = found.groups!;
    const number = monthOf(month!);
    const value = number === undefined ? undefined : toDay(year!, number, Number(day));
    if (value !== undefined) return value;
  }
  return undefined;
}

function monthOf(name: string): number | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.startsWith('juil')) return 7;
  const at = MONTHS.findIndex((names) => names.some((one) => plain.startsWith(one)));
  return at < 0 ? undefined : at + 1;
}

function toDay(year: string, month: number, day: number): string | undefined {
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
}
