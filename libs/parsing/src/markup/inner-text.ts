import { makeOffsetMap, toSourceSpans, type OffsetMap, type OffsetSegment } from '@onrecord/domain';
import type { Line } from '../lines/line.js';
import type { MarkupElement, MarkupNode } from './node.js';

/** A text that stands inside another one, escaped there: the HTML in a feed's element, or in a JSON string. */
export interface InnerText {
  readonly text: string;
  /** Leads from `text` to the source around it. */
  readonly map: OffsetMap;
}

/** Joins decoded stretches, each with its place, to one inner text. */
export function joinInnerText(stretches: readonly { readonly words: string; readonly start: number; readonly end: number }[]): InnerText {
  const segments: OffsetSegment[] = [];
  let length = 0;
  for (const { words, start, end } of stretches) {
    if (words === '') continue;
    segments.push({ text: { start: length, end: length + words.length }, source: { start, end } });
    length += words.length;
  }
  return { text: stretches.map(({ words }) => words).join(''), map: makeOffsetMap(segments) };
}

/** All text of an element as it is, white space included: what stands in `<content:encoded>`. */
export function innerTextOf(element: MarkupElement): InnerText {
  const texts: { words: string; start: number; end: number }[] = [];
  const gather = (node: MarkupNode): void => {
    if (node.kind === 'text') texts.push(node);
    else node.children.forEach(gather);
  };
  gather(element);
  return joinInnerText(texts);
}

/** A line of an inner text, with the places of its words in the source around. */
export function toOuterLine(line: Line, { map }: InnerText): Line {
  const runs = (line.runs ?? [{ text: { start: 0, end: line.words.length }, source: line }]).flatMap((run) => toOuterRuns(run, map));
  const start = runs[0]?.source.start ?? 0;
  return { ...line, start, end: runs.at(-1)?.source.end ?? start, runs };
}

function toOuterRuns(run: OffsetSegment, map: OffsetMap): readonly OffsetSegment[] {
  const { text, source } = run;
  if (text.end - text.start !== source.end - source.start) {
    const spans = toSourceSpans(map, source);
    return spans.length === 0 ? [] : [{ text, source: { start: spans[0]!.start, end: spans.at(-1)!.end } }];
  }
  const shift = text.start - source.start;
  return overlapping(map, source.start, source.end).map((segment) => {
    const start = Math.max(segment.text.start, source.start);
    const end = Math.min(segment.text.end, source.end);
    const plain = segment.text.end - segment.text.start === segment.source.end - segment.source.start;
    const place = plain ? { start: segment.source.start + start - segment.text.start, end: segment.source.start + end - segment.text.start } : segment.source;
    return { text: { start: start + shift, end: end + shift }, source: place };
  });
}

function overlapping({ segments }: OffsetMap, start: number, end: number): readonly OffsetSegment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.text.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < segments.length && segments[last]!.text.start < end) last += 1;
  return segments.slice(low, last);
}
