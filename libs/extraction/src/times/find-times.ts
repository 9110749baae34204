import { compareSpans, type ParsedArticle, type Region, type RegionKind, type Span, type TimeExpression } from '@onrecord/domain';
import { sentenceAt, type SegmentedText } from '../segment/segmented-text.js';
import { type Day, partsOfDay } from './calendar.js';
import { dayOfPublication } from './day-of-publication.js';
import { directionOfWords } from './direction-of-words.js';
import { joinClocks } from './join-clocks.js';
import { CLOCK_TIMES } from './patterns/clock-times.js';
import { DAYS } from './patterns/days.js';
import { DURATIONS } from './patterns/durations.js';
import { HOLIDAYS } from './patterns/holidays.js';
import { PARTS_OF_PERIODS } from './patterns/parts-of-periods.js';
import { PERIODS } from './patterns/periods.js';
import { SETS } from './patterns/sets.js';
import { STORY_TIMES } from './patterns/story-times.js';
import { WRITTEN_DATES } from './patterns/written-dates.js';
import { YEARS } from './patterns/years.js';
import { NO_STORY_TIME, type StoryTime, tellTime } from './story-time.js';
import { tellsHistory } from './tells-history.js';
import type { TimeContext, TimePattern, TimeReading } from './time-pattern.js';

/** All ways of writing a time; where two of one length begin at one place, the earlier in the list wins. */
const PATTERNS: readonly TimePattern[] = [...HOLIDAYS, ...WRITTEN_DATES, ...STORY_TIMES, ...DAYS, ...PARTS_OF_PERIODS, ...PERIODS, ...SETS, ...DURATIONS, ...YEARS, ...CLOCK_TIMES];

/** A byline has no time but the page's own, and a credit's year is a copyright. */
const WITHOUT_TIMES: readonly RegionKind[] = ['byline', 'credit'];
/** The regions that tell one story, one after the other; a caption or the headline stands for itself. */
const OF_THE_STORY: readonly RegionKind[] = ['dateline', 'paragraph', 'crosshead'];
/** How far a story's last time reaches, in UTF-16 code units: about two long paragraphs. */
const STORY_REACH = 1500;
/** How much of a sentence is looked at on each side of a time, in UTF-16 code units. */
const CONTEXT = 200;

type FoundTime = TimeReading & { readonly span: Span };

/** What all times of an article are read against. */
interface Background {
  readonly article: ParsedArticle;
  readonly segmented: SegmentedText;
  readonly today: Day | undefined;
  readonly history: boolean;
}

/**
 * The times an article tells, ordered, not overlapping, read against its publication time. Without one a relative time
 * ("Thursday", "last week", "June 12") keeps its words and has no value.
 */
export function findTimes(article: ParsedArticle, segmented: SegmentedText): readonly TimeExpression[] {
  const today = article.published === undefined ? undefined : dayOfPublication(article.published.value);
  const background: Background = { article, segmented, today, history: today !== undefined && tellsHistory(article.text, partsOfDay(today).year) };
  const found: FoundTime[] = [];
  let told: FoundTime[] = [];
  for (const region of article.regions) {
    if (WITHOUT_TIMES.includes(region.kind)) continue;
    const inStory = OF_THE_STORY.includes(region.kind);
    const times = timesOfRegion(region, background, inStory ? told : []);
    if (inStory) told = [...told.slice(-20), ...times];
    found.push(...joinClocks(article.text, times));
  }
  return found.map((time, index) => ({ kind: 'time-expression', id: `t${index + 1}`, ...time }));
}

function timesOfRegion(region: Region, background: Background, told: readonly FoundTime[]): readonly FoundTime[] {
  const { text } = background.article;
  const words = text.slice(region.span.start, region.span.end);
  const candidates = PATTERNS.flatMap((pattern, order) => [...words.matchAll(pattern.pattern)].map((match) => ({ pattern, order, match, start: region.span.start + match.index, end: region.span.start + match.index + match[0].length })));
  candidates.sort((a, b) => compareSpans(a, b) || a.order - b.order);
  const found: FoundTime[] = [];
  let story = told.reduce<StoryTime>(tellTime, NO_STORY_TIME);
  let toldAt = told.at(-1)?.span.end ?? region.span.start;
  let reached = region.span.start;
  for (const { pattern, match, start, end } of candidates) {
    if (start < reached) continue;
    if (start - toldAt > STORY_REACH && !background.history) story = NO_STORY_TIME;
    const reading = pattern.read(match.groups ?? {}, contextOf({ start, end }, region.span, background, story));
    if (reading === undefined) continue;
    found.push({ span: { start, end }, ...reading });
    story = tellTime(story, reading);
    toldAt = end;
    reached = end;
  }
  return found;
}

function contextOf({ start, end }: Span, region: Span, { article: { text }, segmented, today, history }: Background, story: StoryTime): TimeContext {
  const sentence = segmented.sentences[sentenceAt(segmented, start)]?.span ?? region;
  const before = text.slice(Math.max(sentence.start, start - CONTEXT), start);
  const after = text.slice(end, Math.min(Math.max(sentence.end, end), end + CONTEXT)).replace(/^['’]s(?=\s)/, '');
  const direction = directionOfWords(before, after);
  const yearTold = yearBefore(before, today);
  const ofStory = history && !(direction === 'future' && saysWill(before, after));
  return { today, direction, thenAhead: direction === 'future' && saysWould(before), story, ...(yearTold === undefined ? {} : { yearTold }), ...(ofStory ? { history: story } : {}) };
}

/** Whether the words look ahead from now, not from then. Matches `will meet on`; must not match `would meet on`. */
function saysWill(before: string, after: string): boolean {
  return /\b(?:will|is|are)\b|['’]ll\b/u.test(`${before} ${after}`);
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
