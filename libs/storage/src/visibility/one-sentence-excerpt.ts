import type { Excerpt } from '../read/excerpt.js';

/**
 * Matches where a sentence may end: the full stop of "left. She", the mark of "left.” She", a line break; not the point of
 * "4.5". An abbreviation such as "Mr. " matches too: an excerpt that is too short does no harm here.
 */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’」』）]*|\s*\n\s*/gu;

/** An excerpt without what stands beyond the sentence of the first words found in it. */
export function toOneSentence({ excerpt, highlights }: Excerpt): Excerpt {
  const place = highlights[0]?.start ?? 0;
  const ends = [...excerpt.matchAll(SENTENCE_END)].map((end) => end.index + end[0].length).filter((end) => end > 0);
  const start = ends.filter((end) => end <= place).at(-1) ?? 0;
  const end = ends.find((later) => later > place) ?? excerpt.length;
  return { excerpt: excerpt.slice(start, end).trimEnd(), highlights: highlights.filter((span) => span.start >= start && span.end <= end).map((span) => ({ start: span.start - start, end: span.end - start })) };
}
