/** A year in figures. Matches `1812`, `2003`; must not match `12,000`, `3000`. */
const YEAR = /(?<![\d.,:$€£])(?:1[0-9]|20)\d\d(?![\d%]|[.,:]\d)/gu;
/** Words that only mean something on the day of publication. Matches `Thursday`, `last week`, `yesterday`; must not match `Thursdays`, `last`. */
const FROM_TODAY = /(?<![\p{L}])(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|weekend|morning|night))(?![\p{L}])/gu;

/** Fewest bygone years that make a history. */
const FEWEST_YEARS = 8;
/** How many years a history tells for each word that looks from the day of publication. */
const YEARS_FOR_ONE = 8;
/** A year this long before the publication is bygone: news tells the last one too. */
const BYGONE = 2;

/**
 * Whether a text tells a history, by its own years, and hardly anything from the day of publication. There "On June 10"
 * belongs to the year that the story has reached; in news it belongs to the year of publication, which newspapers leave out.
 */
export function tellsHistory(text: string, thisYear: number): boolean {
  const years = (text.match(YEAR) ?? []).filter((year) => Number(year) <= thisYear - BYGONE).length;
  return years >= FEWEST_YEARS && years >= YEARS_FOR_ONE * (text.match(FROM_TODAY)?.length ?? 0);
}
