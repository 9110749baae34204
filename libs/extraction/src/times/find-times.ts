import { compareSpans, type ParsedArticle, type Region, type RegionKind, type Span, type TimeExpression } from '@onrecord/domain';
import { sentenceAt, type SegmentedText } from '../segment/segmented-text.js';
import { type Day, partsOfDay } from './calendar.js';
import { dayOfPublication } from './day-of-publication.js';
import { directionOfWords } from './direction-of-words.js';
import { joinNeighbours } from './join-neighbours.js';
import { NO_STORY_TIME, type StoryTime, tellTime } from './story-time.js';
import { stretchesOf } from './stretches-of.js';
import { tellsHistory } from './tells-history.js';
import type { Direction, TimeContext, TimeReading } from './time-pattern.js';
import { matchTimes } from './ways-of-writing.js';

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
    for (const time of joinNeighbours(article.text, times)) found.push(time);
  }
  return found.map((time, index) => ({ kind: 'time-expression', id: `t${index + 1}`, ...time }));
}

function timesOfRegion(region: Region, background: Background, told: readonly FoundTime[]): readonly FoundTime[] {
  const { text } = background.article;
  const candidates = stretchesOf(region.span, text, background.segmented).flatMap((stretch) =>
    matchTimes(text.slice(stretch.start, stretch.end)).map(({ pattern, order, match }) => ({ pattern, order, match, start: stretch.start + match.index, end: stretch.start + match.index + match[0].length })),
  );
  candidates.sort((a, b) => compareSpans(a, b) || a.order - b.order);
  const found: FoundTime[] = [];
  let story = told.reduce<StoryTime>(tellTime, NO_STORY_TIME);
  let toldAt = told.at(-1)?.span.end ?? region.span.start;
  let reached = region.span.start;
  for (const { pattern, match, start, end } of candidates) {
    if (start < reached) continue;
    if (start - toldAt > STORY_REACH && !background.history) story = NO_STORY_TIME;
    const reading = pattern.read(match.groups ?? {}, contextOf({ start, end }, region, background, story));
    if (reading === undefined) continue;
    found.push({ span: { start, end }, ...reading });
    story = tellTime(story, reading);
    toldAt = end;
    reached = end;
  }
  return found;
}

/** Most times need little of their context: the words beside them are read when first asked for. */
function contextOf({ start, end }: Span, region: Region, { article: { text }, segmented, today, history }: Background, story: StoryTime): TimeContext {
  let beside: Beside | undefined;
  const read = (): Beside => (beside ??= readBeside({ start, end }, segmented.sentences[sentenceAt(segmented, start)]?.span ?? region.span, text, region.kind));
  return {
    today,
    story,
    get direction() {
      return read().direction;
    },
    get thenAhead() {
      return read().direction === 'future' && saysWould(read().before);
    },
    get yearTold() {
      return yearBefore(read().before, today);
    },
    get history() {
      return history && !(read().direction === 'future' && saysWill(read().before, read().after)) ? story : undefined;
    },
  };
}

/** The words of a sentence on both sides of a time, and which way they look. */
interface Beside {
  readonly before: string;
  readonly after: string;
  readonly direction: Direction;
}

function readBeside({ start, end }: Span, sentence: Span, text: string, kind: RegionKind): Beside {
  const before = text.slice(Math.max(sentence.start, start - CONTEXT), start);
  const after = text.slice(end, Math.min(Math.max(sentence.end, end), end + CONTEXT)).replace(/^['’]s(?=\s)/, '');
  const direction = directionOfWords(before, after);
  // A caption tells what was in the present: "Ms Reeves is leaving her office on Monday."
  return { before, after, direction: kind === 'caption' && direction === 'future' && !saysWill(before, after) ? 'unknown' : direction };
}

/** Whether the words look ahead from now, not from then. Matches `will meet on`, `is to meet on`; must not match `would meet on`. */
function saysWill(before: string, after: string): boolean {
  return /\b(?:will|(?:is|are) (?:to|expected|scheduled|set|due))\b[^.;]{0,80}$/u.test(before) || /^[^.;]{0,60}\bwill\b/u.test(after);
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
