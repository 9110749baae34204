import type { Span } from '../text/span.js';

/** Stand in the text of an article for what its viewer may not read, so that every span goes on to count in it: one for each character, of one and of two UTF-16 code units. */
const UNREAD = '\u0000';
const UNREAD_PAIR = '\u{F0000}';

/** Matches what stands for characters that may not be read; no character of an article, none of which is U+0000 or of a private plane. */
const UNREAD_CHARACTER = /[\u0000\u{F0000}]/u;

/** The text with nothing to be read in it but some stretches and its line breaks; as long as it was, in code units and in code points. */
export function hideAllBut(text: string, shown: readonly Span[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const span of [...shown].sort((a, b) => a.start - b.start)) {
    parts.push(hide(text.slice(end, span.start)), text.slice(Math.max(end, span.start), span.end));
    end = Math.max(end, span.end);
  }
  return parts.join('') + hide(text.slice(end));
}

function hide(stretch: string): string {
  return stretch.replace(/[^\n]/gu, (character) => (character.length === 1 ? UNREAD : UNREAD_PAIR));
}

/** Whether a text holds something that its viewer may not read. */
export function isHidden(text: string): boolean {
  return UNREAD_CHARACTER.test(text);
}

/** A text as far as it may be read from its start: all of it, mostly. */
export function untilHidden(text: string): string {
  const start = text.search(UNREAD_CHARACTER);
  return start === -1 ? text : text.slice(0, start).trimEnd();
}

/** A text as far back as it may be read from its end. */
export function sinceHidden(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(UNREAD) + UNREAD.length, text.lastIndexOf(UNREAD_PAIR) + UNREAD_PAIR.length * Number(text.includes(UNREAD_PAIR))));
}
