import { compareSpans, type ParsedArticle, type RegionKind, type Span, type TimeExpression } from '@onrecord/domain';
import { sentenceAt, type SegmentedText } from '../segment/segmented-text.js';
import { type Day, partsOfDay } from './calendar.js';
import { dayOfPublication } from './day-of-publication.js';
import { directionOfWords } from './direction-of-words.js';
import { CLOCK_TIMES } from './patterns/clock-times.js';
import { DAYS } from './patterns/days.js';
import { DURATIONS } from './patterns/durations.js';
import { PERIODS } from './patterns/periods.js';
import { WRITTEN_DATES } from './patterns/written-dates.js';
import { YEARS } from './patterns/years.js';
import type { TimePattern, TimeReading } from './time-pattern.js';

/** All ways of writing a time; where two of one length begin at one place, the earlier in the list wins. */
const PATTERNS: readonly TimePattern[] = [...WRITTEN_DATES, ...DAYS, ...PERIODS, ...DURATIONS, ...YEARS, ...CLOCK_TIMES];

/** A byline has no time but the page's own, and a credit's year is a copyright. */
const WITHOUT_TIMES: readonly RegionKind[] = ['byline', 'credit'];

/**
 * The times an article tells, ordered, not overlapping, read against its publication time. Without one a relative time
 * ("Thursday", "last week", "June 12") keeps its words and has no value.
 */
export function findTimes(article: ParsedArticle, segmented: SegmentedText): readonly TimeExpression[] {
  const today = article.published === undefined ? undefined : dayOfPublication(article.published.value);
  const found = article.regions
    .filter((region) => !WITHOUT_TIMES.includes(region.kind))
    .flatMap((region) => timesOfRegion(article.text, region.span, segmented, today));
  return found.map((time, index) => ({ kind: 'time-expression', id: `t${index + 1}`, ...time }));
}

type FoundTime = TimeReading & { readonly span: Span };

function timesOfRegion(text: string, region: Span, segmented: SegmentedText, today: Day | undefined): readonly FoundTime[] {
  const words = text.slice(region.start, region.end);
  const candidates = PATTERNS.flatMap((pattern, order) => [...words.matchAll(pattern.pattern)].map((match) => ({ pattern, order, match, start: region.start + match.index, end: region.start + match.index + match[0].length })));
  candidates.sort((a, b) => compareSpans(a, b) || a.order - b.order);
  const found: FoundTime[] = [];
  let reached = region.start;
  for (const { pattern, match, start, end } of candidates) {
    if (start < reached) continue;
    const sentence = segmented.sentences[sentenceAt(segmented, start)]?.span ?? region;
    const direction = directionOfWords(text.slice(Math.max(sentence.start, start - 200), start), text.slice(end, Math.min(Math.max(sentence.end, end), end + 200)).replace(/^['’]s(?=\s)/, ''));
    const before = text.slice(Math.max(sentence.start, start - 200), start);
    const yearTold = yearBefore(before, today);
    const reading = pattern.read(match.groups ?? {}, { today, direction, thenAhead: direction === 'future' && saysWould(before), ...(yearTold === undefined ? {} : { yearTold }) });
    if (reading === undefined) continue;
    found.push({ span: { start, end }, ...reading });
    reached = end;
  }
  return found;
}

/** Whether the last word of tense before a time is a "would" behind a verb of the past. Matches `announced that he would meet on`; must not match `will meet on`. */
function saysWould(before: string): boolean {
  return /\b(?:said|announced|told|wrote|promised|agreed|decided|declared|had)\b[^.;]{0,120}\bwould\b(?![^.;]{0,120}\b(?:will|is to|are to)\b)/u.test(before);
}

/** The year told before a list of dates. Matches that of `twice last year: on`, `in 2017: on`; must not match `last year, and on`. */
function yearBefore(before: string, today: Day | undefined): number | undefined {
  const told = /\b(?:(?<word>last|this) year|in (?<year>(?:19|20)\d\d)):/u.exec(before)?.groups;
  if (told === undefined) return undefined;
  if (told['year'] !== undefined) return Number(told['year']);
  return today === undefined ? undefined : partsOfDay(today).year - (told['word'] === 'last' ? 1 : 0);
}
