import { dayNumber, isoDay } from '../calendar.js';
import { readCentury, readDecade, readYear } from '../readings.js';
import { makeTimePattern, type TimePattern, type TimeReading } from '../time-pattern.js';
import { ORDINAL, ordinalOf } from '../time-words.js';

const DECADE_WORDS: Readonly<Record<string, number>> = { twenties: 192, thirties: 193, forties: 194, fifties: 195, sixties: 196, seventies: 197, eighties: 198, nineties: 199 };
/** What a number of four figures counts when it is no year: matches the `troops` of `2000 troops`. */
const COUNTED = '(?:people|troops|soldiers|men|women|children|miles|kilomet(?:er|re)s|km|feet|met(?:er|re)s|acres|tons|tonnes|dollars|euros|pounds|times|votes|seats|jobs|points|percent|per|calories|years|days|hours|workers|members|employees|words|copies|homes)';
/** A word before a number of four figures that makes it a year, also an early one. */
const LEADS_TO_YEAR = '(?<=(?:^|[\\s(“"—–-])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|to|of|and|early|late|mid|during|circa|year)[\\s-])';

/** A plural behind a number of four figures, which it counts. Matches the `pupils` of `1804 pupils`; must not match `treaty`. */
const PLURAL = '\\s(?:\\p{Ll}{2,20}s|\\p{Ll}{0,16}(?:men|women|people|children))(?![\\p{L}])';

/** Years and what is counted in them. */
export const YEARS: readonly TimePattern[] = [
  // Matches `1914-18`, `2016–2018`; must not match `1914-0`.
  makeTimePattern('year/run', '(?<from>(?:1[5-9]|20)\\d\\d)[-–/](?<to>(?:1[5-9]|20)?\\d\\d)(?![-–/\\d])', 'gu', ({ from = '', to = '' }) => readYears(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to))),
  // Matches `the 1990s`, `the late 1960’s`; must not match `1990`.
  makeTimePattern('decade/figures', '(?:the\\s)?(?:(?:early|late|mid)[ -])?(?<decade>(?:1[5-9]|20)\\d)0[’\']?s', 'gu', ({ decade }) => readDecade(Number(decade))),
  // Matches `the sixties`, `the ’90s`; must not match `in his sixties`, which is an age.
  makeTimePattern('decade/words', '(?:in\\s)?the\\s(?:(?:early|late|mid)[ -])?(?:(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|[’‘\'](?<figure>[2-9])0s)', 'giu', ({ word, figure }) =>
    readDecade(word === undefined ? 190 + Number(figure) : (DECADE_WORDS[word.toLowerCase()] ?? 0)),
  ),
  // Matches `the 20th century`, `eighteenth-century`; must not match `20th Century Fox`, `the first century of runs`.
  makeTimePattern('century', `(?:the\\s)?(?:(?:early|late|mid)[ -])?(?<number>${ORDINAL})[ -]centur(?:y|ies)(?! of)`, 'gu', ({ number = '' }) => centuryOf(ordinalOf(number))),
  // Matches `in 1812`, `2015`, `early 2018`, `the 1784 treaty`; must not match `2,000`, `2000 troops`, `$2000`.
  makeTimePattern('year/figures', `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -]|the (?:end|beginning|start) of\\s)?(?<![$€£¥#№.,:/+]|\\d[-–])(?<year>(?:19|20)\\d\\d|${LEADS_TO_YEAR}1[0-8]\\d\\d(?!${PLURAL})|(?<=\\()1[5-8]\\d\\d(?=\\)|\\s?[-–])|(?<=\\b[Tt]he\\s)1[5-8]\\d\\d(?=\\s\\p{L})(?!${PLURAL})|(?<=\\bfor\\s)1[5-8]\\d\\d(?=[.,;]))(?![%°]|[.,:/]\\d|\\s${COUNTED})`, 'gu', ({ year }) => readYear(Number(year))),
  // Matches `480 BC`, `264-241 B.C.`; must not match `480 B`. ISO dates begin later, so that no days are told.
  makeTimePattern('year/before-christ', '(?:(?:c\\.|ca\\.|circa) ?)?(?:\\d{1,4}[-–])?(?<year>\\d{1,4}) (?:BCE?|B\\.C\\.?(?:E\\.)?)', 'gu', ({ year = '' }) => ({ timeKind: 'date', precision: 'year', value: `BC${year.padStart(4, '0')}` })),
  // Matches `347 AD`, `AD 70`; must not match `AD`.
  makeTimePattern('year/anno-domini', '(?:AD (?<year>\\d{1,4})|(?<year2>\\d{1,4}) (?:AD|CE))', 'gu', ({ year, year2 }) => (Number(year ?? year2) === 0 ? undefined : readYear(Number(year ?? year2)))),
];

function readYears(from: number, to: number): TimeReading | undefined {
  if (to <= from || to - from > 200) return undefined;
  return { timeKind: 'date', precision: 'year', value: `${from}/${to}`, earliest: isoDay(dayNumber(from, 1, 1)), latest: isoDay(dayNumber(to, 12, 31)) };
}

function centuryOf(number: number): TimeReading | undefined {
  return number < 1 || number > 22 ? undefined : readCentury(number);
}
