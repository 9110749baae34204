import type { Dateline, Span } from '@onrecord/domain';

/**
 * A dateline: place in capitals, perhaps its region, a date and an agency in brackets, closed by a dash.
 * Matches `PORT ARDEN, Norvania, June 2 (AP) — `, `PARIS -- `, `GENEVA/PARIS, 2 June (Reuters) - `; must not match
 * `A student – who …` (no capitals), `NATO — the alliance` is kept out by the list below.
 * Source: AP Stylebook, "datelines": city in capitals, state or country in small letters, agency in brackets, dash.
 */
const DATELINE =
  /^(?<place>(?<city>(?:(?:ST|MT|FT)\. ?)?\p{Lu}[\p{Lu}\p{M}'’.-]*(?:[ /]\p{Lu}[\p{Lu}\p{M}'’.-]*){0,3})(?:, (?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|\d))\p{Lu}[\p{L}.' ’-]{1,30}?){0,2})(?:,? (?<date>(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?)(?:, \d{4})?))?(?: ?[([](?<agency>[\p{L}][\p{L} .&/-]{1,40})[)\]])?(?<dash>\s?[—–]\s?|\s--\s?|--\s|\s[-_]\s)/u;

/** Words in capitals that open a paragraph and are no places. Compiled for this project. */
const NO_PLACE = new Set(['NATO', 'UN', 'EU', 'US', 'UK', 'USA', 'FBI', 'CIA', 'WHO', 'IMF', 'BREAKING', 'EXCLUSIVE', 'UPDATE', 'UPDATED', 'WATCH', 'OPINION', 'ANALYSIS', 'LIVE', 'CORRECTION', 'NOTE', 'WARNING', 'VIDEO', 'PHOTOS', 'I', 'A', 'Q', 'PS', 'OK']);

/** A dateline, and where the paragraph's own words begin after it: at the paragraph's end when it stands on a line alone. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly bodyStart: number;
}

/** Reads the dateline that opens a paragraph's span of the text; `undefined` when none does. */
export function readDateline(text: string, span: Span): FoundDateline | undefined {
  const found = DATELINE.exec(text.slice(span.start, Math.min(span.end, span.start + 160)));
  const { place, city, date, agency, dash } = found?.groups ?? {};
  if (found === null || place === undefined || city === undefined || dash === undefined) return undefined;
  const letters = city.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3 || NO_PLACE.has(city)) return undefined;
  const bodyStart = span.start + found[0].length;
  const end = bodyStart - dash.length;
  return {
    dateline: { kind: 'dateline', span: { start: span.start, end }, place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) },
    bodyStart,
  };
}
