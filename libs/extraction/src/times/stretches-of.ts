import type { Span } from '@onrecord/domain';
import { sentenceAt, type SegmentedText } from '../segment/segmented-text.js';

/** An end that a time may reach over. Matches the end of `on Mar.`, `primary April`; must not match `She left.`, `“Go!”`. */
const MAY_GO_ON = /(?:[^.!?…"”’')\]\s]|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)\s*$/u;
/** How much of an end is looked at, in UTF-16 code units. */
const END = 12;

/** The sentences of a region, in order, where a time is looked for; two are one where a time may reach from the one into the other. */
export function stretchesOf(region: Span, text: string, segmented: SegmentedText): readonly Span[] {
  const stretches: Span[] = [];
  let start = region.start;
  for (let i = Math.max(0, sentenceAt(segmented, region.start)); i < segmented.sentences.length; i++) {
    const { span } = segmented.sentences[i]!;
    if (span.start >= region.end) break;
    const end = Math.min(span.end, region.end);
    if (end <= start || MAY_GO_ON.test(text.slice(Math.max(start, end - END), end))) continue;
    stretches.push({ start, end });
    start = end;
  }
  return start < region.end ? [...stretches, { start, end: region.end }] : stretches;
}
