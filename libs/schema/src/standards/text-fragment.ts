import { sinceHidden, sliceSpan, type Span, untilHidden } from '@onrecord/domain';

/** Longer stretches are told by their first and last words: an address is bounded, and so is what a browser compares. */
const WHOLE_LENGTH_MAX = 300;
/** Words at either end of a stretch, and of what stands around it. */
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/** Matches `https://courier.example/a`; not `urn:newsml:courier.example`, nor `ftp://courier.example/a`. */
const WEB_ADDRESS = /^https?:\/\//i;
/** Matches a line break with the white space around it: `\n\n`, not a space. */
const LINE_BREAK = /\s*\n\s*/;

/**
 * An address that opens an article's page at these stretches, which browsers scroll to and mark:
 * `https://courier.example/a#:~:text=We%20will%20act`. Words around a stretch are added where the text has it more than
 * once. `undefined` for an article without an address on the web. Source: WICG, URL Fragment Text Directives, section 3.
 */
export function toTextFragment(url: string, text: string, spans: readonly Span[]): string | undefined {
  if (!WEB_ADDRESS.test(url) || spans.length === 0) return undefined;
  const directives = spans.map((span) => toDirective(text, span)).join('&');
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives}`;
}

/** `text=prefix-,start,end,-suffix`, of which only `start` is always there. */
function toDirective(text: string, span: Span): string {
  const [start, end] = toEnds(sliceSpan(text, span).trim());
  const isOnly = countOf(text, end === undefined ? start : sliceSpan(text, span)) < 2;
  const prefix = isOnly ? '' : lastWords(sinceHidden(text.slice(0, span.start)));
  const suffix = isOnly ? '' : firstWords(untilHidden(text.slice(span.end)));
  const parts = [prefix === '' ? '' : `${encode(prefix)}-`, encode(start), end === undefined ? '' : encode(end), suffix === '' ? '' : `-${encode(suffix)}`];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** A short stretch whole; of a long one, and of one over several paragraphs, the first and the last words, which must not share any. */
function toEnds(words: string): readonly [start: string, end?: string] {
  if (words.length <= WHOLE_LENGTH_MAX && !LINE_BREAK.test(words)) return [words];
  const first = wordsOf(words.split(LINE_BREAK)[0] ?? '');
  const last = wordsOf(words.split(LINE_BREAK).at(-1) ?? '');
  if (LINE_BREAK.test(words)) return [first.slice(0, END_WORDS).join(' '), last.slice(-END_WORDS).join(' ')];
  const half = Math.min(END_WORDS, Math.floor(first.length / 2));
  return half === 0 ? [words] : [first.slice(0, half).join(' '), first.slice(-half).join(' ')];
}

/** How often words stand in a text, up to two, as a browser compares: without regard to case. */
function countOf(text: string, words: string): number {
  const [whole, part] = [text.toLowerCase(), words.toLowerCase()];
  const found = whole.indexOf(part);
  return found === -1 ? 0 : whole.includes(part, found + 1) ? 2 : 1;
}

function lastWords(before: string): string {
  return wordsOf(before.split(LINE_BREAK).at(-1) ?? '').slice(-CONTEXT_WORDS).join(' ');
}

function firstWords(after: string): string {
  return wordsOf(after.split(LINE_BREAK)[0] ?? '').slice(0, CONTEXT_WORDS).join(' ');
}

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}

/** Percent-encoded, a dash too: dash, comma and ampersand mean something in a directive. Half a pair of surrogates becomes U+FFFD. */
function encode(words: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(words))).replaceAll('-', '%2D');
}
