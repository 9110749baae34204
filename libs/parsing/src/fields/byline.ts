import { trimSpan, type Agency, type Author, type Span } from '@onrecord/domain';
import { isAgency, looksLikeOutlet } from './agencies.js';
import { BETWEEN_NAMES, GOES_ON, partByline, signOffOf, WHEREABOUTS } from './byline-line.js';
import { isPersonLike, isRole, isSuffix } from './names.js';

/** Whom a byline names. */
export interface Signatories {
  readonly authors: readonly Author[];
  readonly agencies: readonly Agency[];
}

/** One of the things that a byline lists, and how it is tied to the one before. */
interface Item extends Span {
  readonly name: string;
  readonly joinedByAnd: boolean;
}

/**
 * Reads a byline's lines (spans into the text) into authors and agencies, as printed. Whoever stands first after "By"
 * signs the piece and is an author, an agency too (`By Associated Press`); the agencies are those that follow. What a
 * writer is (`Globe Staff`, `Ph.D.`), where (`in Port Arden`) and how to be reached is neither.
 */
export function readByline(text: string, lines: readonly Span[]): Signatories {
  const authors: Author[] = [];
  const agencies: Agency[] = [];
  for (const [row, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const goesOn = GOES_ON.exec(words)?.[0] ?? '';
    const { lead } = partByline(words);
    const items = listItems(text, line);
    items.forEach((item, i) => {
      const { name } = item;
      const first = i === 0 && (lead !== '' || (goesOn === '' && authors.length === 0 && items.length > 1 && !isAgency(name)));
      if (!first && isSupplier(items, i, row)) agencies.push({ kind: 'agency', name, span: toSpan(item) });
      else if (first || ((lead !== '' || goesOn !== '' || row === 0) && (isWriter(name) || isUnnamed(items, row)))) authors.push(toAuthor(text, item));
    });
  }
  return { authors, agencies };
}

/**
 * Whether an item names who supplied the copy: an agency, or at the end of a line whatever looks like a paper. An agency
 * that "and" ties to the writers signs along with them where another supplied the copy: `By Ada Quill and AP, Reuters`.
 */
function isSupplier(items: readonly Item[], i: number, row: number): boolean {
  const { name, joinedByAnd } = items[i]!;
  const last = i === items.length - 1;
  if (joinedByAnd && !last && isAgency(name) && looksLikeOutlet(items.at(-1)!.name)) return false;
  return isAgency(name) || ((last || (row > 0 && i === 0)) && !isRole(name) && looksLikeOutlet(name));
}

/** `Norvania Wire Staff` alone on the byline's first line. */
function isUnnamed(items: readonly Item[], row: number): boolean {
  return row === 0 && items.length === 1 && isRole(items[0]!.name);
}

/** Whether an item after the first names somebody: no degree, no role, no address, no `in Port Arden`. */
function isWriter(name: string): boolean {
  return !isSuffix(name) && !isRole(name) && !name.includes('@') && (!/^\p{Ll}/u.test(name) || /^(?:van|von|de|del|di|da|al|el|bin)\s/.test(name));
}

/** What a writer is, behind her name without a comma: `Ada Quill Senior Reporter`; not `Herald staff reporter`, who has no name. */
const ROLE_BEHIND = /^(\p{Lu}\S+(?: (?:van|von|de|al))? \p{Lu}\S+) (?:\p{Lu}\p{L}+ ){0,3}(?:Reporter|Correspondent|Editor|Writer|Columnist)$/u;

function toAuthor(text: string, span: Span): Author {
  const words = text.slice(span.start, span.end);
  const titled = ROLE_BEHIND.exec(words)?.[1];
  const name = titled === undefined || isRole(titled) || looksLikeOutlet(titled) ? words : titled;
  const place = WHEREABOUTS.exec(name);
  const alone = place !== null && place.index > 0 && /\s/.test(name.slice(0, place.index));
  const end = span.start + (alone ? place.index : name.length);
  return { kind: 'author', name: text.slice(span.start, end), span: { start: span.start, end } };
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** What a byline's line lists, without its date, its contacts and the place where it was written. */
function listItems(text: string, line: Span): readonly Item[] {
  const words = text.slice(line.start, line.end);
  const signOff = signOffOf(words);
  if (signOff !== undefined) return splitNames(text, startingAt(line.start + words.indexOf(signOff), signOff));
  const { lead, names, inFields } = partByline(words);
  const opening = lead === '' ? (GOES_ON.exec(words)?.[0] ?? '') : lead;
  const listed = names.slice(Math.max(0, opening.length - lead.length));
  const start = line.start + opening.length;
  const kept = inFields || isAgency(listed.split('|')[0]!) ? withoutPlaces(listed) : /^from/i.test(lead) ? listed.replace(/,\s*(?!.*\b(?:and|&)\b)[^,]+$/u, '') : listed;
  return splitNames(text, startingAt(start, kept));
}

function startingAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

/** In a line whose fields bars part, or behind an agency and a bar, the place follows the writers: `Ada Quill | Port Arden`; a paper's name stays. */
function withoutPlaces(names: string): string {
  const [writers, next] = names.split(/[|•·]/);
  return next === undefined || looksLikeOutlet(next) || isRole(next) ? names : writers!;
}

function splitNames(text: string, span: Span): readonly Item[] {
  const words = text.slice(span.start, span.end);
  if (isAgency(words)) return [toItem(text, trimSpan(text, span), false)];
  const items: Item[] = [];
  let from = span.start;
  let joinedByAnd = false;
  for (const gap of words.matchAll(BETWEEN_NAMES)) {
    items.push(toItem(text, { start: from, end: span.start + gap.index }, joinedByAnd));
    from = span.start + gap.index + gap[0].length;
    joinedByAnd = /and|&/i.test(gap[0]);
  }
  items.push(toItem(text, { start: from, end: span.end }, joinedByAnd));
  return items.flatMap((item) => partFromPaper(text, item)).filter((item) => item.end > item.start);
}

function toItem(text: string, span: Span, joinedByAnd: boolean): Item {
  const trimmed = trimSpan(text, span);
  return { ...trimmed, name: text.slice(trimmed.start, trimmed.end), joinedByAnd };
}

/** `Ada Quill for The Norvania Herald` is a writer and a paper; `Institute for Harbour Works` is one name. */
function partFromPaper(text: string, item: Item): readonly Item[] {
  const found = /^(.{3,60}?)\s+for\s+(?=\S)/i.exec(item.name);
  const paper = found === null ? '' : item.name.slice(found[0].length);
  if (found === null || !isPersonLike(found[1]!) || !looksLikeOutlet(paper)) return [item];
  return [toItem(text, { start: item.start, end: item.start + found[1]!.length }, item.joinedByAnd), toItem(text, { start: item.end - paper.length, end: item.end }, false)];
}
