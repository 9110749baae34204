import { partsOfDay } from '../calendar.js';
import { readSeason, readVague } from '../readings.js';
import { makeTimePattern, type TimeContext, type TimePattern, type TimeReading } from '../time-pattern.js';
import { SEASON, seasonOf, YEAR, YEAR_BEHIND, yearFromBehind } from '../time-words.js';

const PART_OF_SEASON = '(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in\\s)?|the (?:end|beginning|start|middle) of\\s)?';
/** Words after a season that make it another thing's. Matches the `Olympics` of `the Winter Olympics`; must not match `offensive`. */
const OF_OTHER_THINGS = '(?!\\s(?:[Oo]lympics?|[Pp]aralympics?|[Gg]ames|[Pp]alace|[Ww]ar|[Ss]chool|coat|boots|break))';

/** Seasons, named or told from today; a winter has the year in which it begins. */
export const SEASONS: readonly TimePattern[] = [
  // Matches `last winter`, `early this summer`; must not match `fall` the verb.
  makeTimePattern('season/direction-word', `${PART_OF_SEASON}(?<word>last|this past|this coming|this|next)\\s(?<season>${SEASON})${OF_OTHER_THINGS}`, 'giu', ({ word = '', season = '' }, context) => readSeasonByWord(word.toLowerCase(), seasonOf(season), context)),
  // Matches `the spring of last year`; must not match `the spring of 2015`, which tells its year.
  makeTimePattern('season/of-year', `${PART_OF_SEASON}(?:the\\s)?(?<season>${SEASON})\\sof\\s(?<word>last|this|next)\\syear`, 'giu', ({ season = '', word = '' }, { today }) =>
    today === undefined ? readVague('season') : readSeason(partsOfDay(today).year + ({ last: -1, next: 1 }[word.toLowerCase()] ?? 0), seasonOf(season)),
  ),
  // Matches `the summer of 2015`, `spring 2018`, `the winter of 1978-79`; must not match `the summer`.
  makeTimePattern('season/with-year', `${PART_OF_SEASON}(?:the\\s)?(?<season>${SEASON})(?:\\s(?:of|in))?\\s(?<year>${YEAR})(?:[-–/](?:\\d\\d){1,2}(?!\\d))?`, 'giu', ({ season = '', year }) => readSeason(Number(year), seasonOf(season))),
  // Matches `the spring`, `in autumn`; must not match `spring`, `the fall`, which is more often a fall.
  makeTimePattern('season/bare', `${PART_OF_SEASON}(?:the\\s|(?<=\\b(?:in|by|until|since|during|of)\\s))(?<season>spring|summer|autumn|winter)${OF_OTHER_THINGS}${YEAR_BEHIND}`, 'giu', ({ season = '', ...behind }, context) => {
    const year = yearFromBehind(0, behind);
    return year === undefined ? readSeasonBare(seasonOf(season), context) : readSeason(year, seasonOf(season));
  }),
];

type Season = 'SP' | 'SU' | 'FA' | 'WI';
const BEGINS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function readSeasonByWord(word: string, season: Season, { today }: TimeContext): TimeReading {
  if (today === undefined) return readVague('season');
  const { year, month } = partsOfDay(today);
  const begins = BEGINS[season];
  // In January "this winter" is the one that began in December.
  if (word === 'this') return readSeason(season === 'WI' && month < 3 ? year - 1 : year, season);
  if (word === 'last' || word === 'this past') return readSeason(begins + 2 < month ? year : year - 1, season);
  return readSeason(begins <= month ? year + 1 : year, season);
}

function readSeasonBare(season: Season, { today, direction, history }: TimeContext): TimeReading {
  if (today === undefined) return readVague('season');
  if (history?.year !== undefined) return readSeason(history.year, season);
  const { year, month } = partsOfDay(today);
  return readSeason(direction === 'past' && BEGINS[season] > month ? year - 1 : year, season);
}
