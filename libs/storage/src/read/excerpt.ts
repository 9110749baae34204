/** Put around the words found by the index; texts are indexed without them. */
export const FOUND_OPENS = '\u0001';
export const FOUND_CLOSES = '\u0002';

/** A stretch of text without marks, and where in it the words found stand: half-open, UTF-16 code units. */
export interface Excerpt {
  readonly excerpt: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out of a snippet and keeps their places. */
export function toExcerpt(snippet: string): Excerpt {
  const highlights: { start: number; end: number }[] = [];
  let excerpt = '';
  for (const part of snippet.split(FOUND_OPENS)) {
    const close = part.indexOf(FOUND_CLOSES);
    if (close > 0) highlights.push({ start: excerpt.length, end: excerpt.length + close });
    excerpt += part.replaceAll(FOUND_CLOSES, '');
  }
  return { excerpt, highlights };
}
