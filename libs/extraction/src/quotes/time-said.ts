import { type ParsedArticle, type Quote, spanContains, spansOverlap, type TimeExpression } from '@onrecord/domain';
import { sentenceAt, tokensOfSentence, type SegmentedText } from '../segment/segmented-text.js';
import type { Token } from '../segment/token.js';
import { isoDay } from '../times/calendar.js';
import { dayOfPublication } from '../times/day-of-publication.js';
import { type CueSentence, isToldBehind, isToldBetween, isToldInFront, type PlacedTime } from './told-beside-cue.js';

/** In tokens: no prose has longer ones, and each quote looks at its whole sentence. */
const LONGEST_SENTENCE = 400;

/**
 * The quotes, each with the words of time that tell when it was said: those of the cue's clause ("said on Tuesday", "On Tuesday,
 * she told reporters"), never those of what is said. Silent where two times could be meant, and where the article tells none: a
 * day of publication is no day of saying, and a day still to come cannot be one.
 */
export function tellWhenSaid({ published }: ParsedArticle, segmented: SegmentedText, quotes: readonly Quote[], times: readonly TimeExpression[]): readonly Quote[] {
  if (times.length === 0) return quotes;
  const today = published === undefined ? undefined : dayOfPublication(published.value);
  // A day more, since a newsroom's zone is not always told.
  const bySentence = groupTimes(segmented, today === undefined ? times : times.filter(({ earliest }) => earliest === undefined || earliest <= isoDay(today + 1)));
  return quotes.map((quote) => {
    const saidAt = timeOf(segmented, quote, bySentence);
    return saidAt === undefined ? quote : { ...quote, saidAt };
  });
}

function groupTimes(segmented: SegmentedText, times: readonly TimeExpression[]): ReadonlyMap<number, readonly TimeExpression[]> {
  const groups = new Map<number, TimeExpression[]>();
  for (const time of times) {
    if (time.timeKind === 'duration' || time.timeKind === 'set' || time.precision === 'vague') continue;
    const sentence = sentenceAt(segmented, time.span.start);
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [time]);
    else group.push(time);
  }
  return groups;
}

function timeOf(segmented: SegmentedText, quote: Quote, bySentence: ReadonlyMap<number, readonly TimeExpression[]>): TimeExpression | undefined {
  if (quote.cue === undefined) return undefined;
  const sentence = sentenceAt(segmented, quote.cue.span.start);
  if (segmented.firstToken[sentence + 1]! - segmented.firstToken[sentence]! > LONGEST_SENTENCE) return undefined;
  const times = bySentence.get(sentence)?.filter(({ span }) => !quote.content.some((content) => spansOverlap(content, span)));
  if (times === undefined || times.length === 0) return undefined;
  const tokens = tokensOfSentence(segmented, sentence);
  const told = times.filter((time) => !isNameOfShow(tokens, time) && tellsWhen({ tokens, quote }, place(tokens, time)));
  return told.length === 1 ? told[0] : undefined;
}

/** Matches the `This Morning` of "told CBS This Morning"; must not match the one that opens a sentence. */
function isNameOfShow(tokens: readonly Token[], { span }: TimeExpression): boolean {
  return tokens.some(({ start, text }, i) => start === span.start && text === 'This' && i > 0);
}

function place(tokens: readonly Token[], time: TimeExpression): PlacedTime {
  return { time, from: indexAt(tokens, time.span.start), to: indexAt(tokens, time.span.end) };
}

/** Index of the first token that begins at an offset or behind it. */
function indexAt(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex(({ start }) => start >= offset);
  return index < 0 ? tokens.length : index;
}

function tellsWhen(sentence: CueSentence, placed: PlacedTime): boolean {
  const { tokens, quote } = sentence;
  if (quote.occasion !== undefined && spanContains(quote.occasion, placed.time.span)) return isToldBehind(sentence, placed, placed.from);
  const cue = quote.cue!.span;
  const firstOfContent = indexAt(tokens, Math.min(...quote.content.map(({ start }) => start).filter((start) => start >= cue.end), Infinity));
  if (placed.time.span.start >= cue.end) return placed.from < firstOfContent && isToldBehind(sentence, placed, indexAt(tokens, cue.end));
  const { mention } = quote.speaker;
  if (mention === undefined || mention.start < tokens[0]!.start || mention.start > cue.start) return false;
  if (placed.time.span.start >= mention.end) return isToldBetween(sentence, placed, indexAt(tokens, mention.end), indexAt(tokens, cue.start));
  return placed.time.span.end <= mention.start && isToldInFront(sentence, placed, indexAt(tokens, mention.start));
}
