import { trimSpan, type Agency, type Author, type Span } from '@onrecord/domain';
import { isAgency, looksLikeOutlet } from './agencies.js';
import { BETWEEN_NAMES, BY, GOES_ON, WHEREABOUTS } from './byline-line.js';
import { closingDateOf } from './printed-date.js';
import { isRole, isSuffix } from './names.js';

/** Whom a byline names. */
export interface Signatories {
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
}

/**
 * Reads a byline's lines (spans into the text) into authors and agencies, as printed. Whoever stands first after "By"
 * signs the piece and is an author, an agency too (`By Associated Press`); the agencies are those that follow. What a
 * writer is (`Globe Staff`, `Ph.D.`) and where (`in Port Arden`) is neither.
 */
export function readByline(text: string, lines: readonly Span[]): Signatories {
  const authors: Author[] = [];
  const agencies: Agency[] = [];
  for (const [row, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const lead = GOES_ON.exec(words) ?? BY.exec(words);
    const signs = lead !== null && BY.test(words);
    const items = splitNames(text, { start: line.start + (lead?.[0].length ?? 0), end: line.start + closingDateOf(words) });
    items.forEach((item, i) => {
      const name = text.slice(item.start, item.end);
      const first = i === 0 && (signs || (lead === null && authors.length === 0 && items.length > 1));
      const alone = items.length === 1 || i === items.length - 1 || (row > 0 && i === 0);
      const outlet = isAgency(name) || (alone && !isRole(name) && looksLikeOutlet(name));
      if (!first && outlet) agencies.push({ kind: 'agency', name, span: item });
      else if (first || ((lead !== null || row === 0) && isWriter(name))) authors.push(toAuthor(text, item));
    });
  }
  return { authors, agencies };
}

/** Whether an item after the first names somebody: no degree, no role, no address, no `in Port Arden`. */
function isWriter(name: string): boolean {
  return !isSuffix(name) && !isRole(name) && !name.includes('@') && (!/^\p{Ll}/u.test(name) || /^(?:van|von|de|del|di|da|al|el|bin)\s/.test(name));
}

function toAuthor(text: string, span: Span): Author {
  const name = text.slice(span.start, span.end);
  const place = WHEREABOUTS.exec(name);
  const alone = place !== null && place.index > 0 && /\s/.test(name.slice(0, place.index));
  const end = alone ? span.start + place.index : span.end;
  return { kind: 'author', name: text.slice(span.start, end), span: { start: span.start, end } };
}

function splitNames(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (isAgency(words)) return [trimSpan(text, span)];
  const items: Span[] = [];
  let from = span.start;
  for (const gap of words.matchAll(BETWEEN_NAMES)) {
    items.push({ start: from, end: span.start + gap.index });
    from = span.start + gap.index + gap[0].length;
  }
  items.push({ start: from, end: span.end });
  return items.map((item) => trimSpan(text, item)).filter((item) => item.end > item.start);
}
