import { isAgency, looksLikeOutlet } from './agencies.js';
import { readDateline } from './dateline.js';
import { isNameLike, isPersonLike, isRole } from './names.js';
import { closingDateOf } from './printed-date.js';

/** What signs a piece: `By `, `BY: `, `Words by `, `Exclusive by `. Must not match `Bygone days` or `By comparison` (the names after it are looked at). */
export const BY = /^(?:(?:story|stories|words|text|written|report(?:ed)?|analysis|review(?:ed)?|interview(?:ed)?|opinion|comment(?:ary)?|exclusive|column|posted|special report|(?:story|text|words) and (?:photos?|photographs|pictures)|photos and (?:story|text|words))\s+)?by(?::\s*|\s+)/i;

/** What signs a piece where a person's name follows: `Text: Ada Quill`, `From Ada Quill in Port Arden`; not `From Port Arden to Nordhavn`. */
const LABEL = /^(?:(?:text|words|story|author|writer|reporter)s?:\s+|from:?\s+)/i;

/** What a writer is, in small letters between "By" and her name: `By science reporter Ada Quill`; not `By reporter’s account`. */
const BY_ROLE = /^[Bb]y (?:[\p{Ll}’'-]+ ){0,3}(?:correspondent|reporter|editor|writer|columnist)s?,?\s+(?=\p{Lu})/u;

/** Where one signatory ends and the next begins. */
export const BETWEEN_NAMES = /\s*[,;|•·]\s*(?:and\s+|&\s+)?|\s+(?:and|&|with)\s+/giu;

/** What opens a line that goes on with the byline above it: `and New York Times`, `for the Herald`. */
export const GOES_ON = /^(?:and|&|with|for)\s+/i;

/** A place after a name, where the writer was: `Ada Quill in Port Arden`. */
export const WHEREABOUTS = /\s+in\s+\p{Lu}.{0,60}$/u;

/** How to reach a writer, behind the name: ` aquill@example.org`, ` (@adaquill)`; not `@ home`. */
const CONTACT = /(?:^|[\s(<|,]+)(?:@\w{2,30}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40})[)>]?\s*$/;

/** Longest line that is taken for a byline, in characters. */
const LONGEST = 240;

/** What a byline opens on before its names, and where these end: before a date and before how to reach the writer. */
export interface BylineParts {
  readonly lead: string;
  readonly names: string;
  /** A date closes the line behind a bar or a dot, so that these part its fields: writers, place, date. */
  readonly inFields: boolean;
}

/** Takes a byline's line apart. */
export function partByline(words: string): BylineParts {
  const lead = (BY_ROLE.exec(words) ?? BY.exec(words) ?? LABEL.exec(words))?.[0] ?? '';
  const closing = closingDateOf(words);
  const names = words.slice(lead.length, Math.max(lead.length, closing));
  const bare = names.replace(CONTACT, '');
  return { lead, names: bare, inFields: closing < words.length && /^\s*[|/•·]/.test(words.slice(closing)) };
}

/** Whether a line signs the piece: `By Ada Quill and Tom Reed, Norvania Herald`. `By Friday, talks had ended` does not. */
export function isByline(words: string): boolean {
  if (words.length > LONGEST) return false;
  if (!BY.test(words)) return LABEL.test(words) && isLabelledByline(words);
  const { names } = partByline(words);
  if (/[!?:]$|\.["”’']$/.test(names) || (/^the\s/.test(names) && !looksLikeOutlet(names) && !isRole(names))) return false;
  return names.split(BETWEEN_NAMES).every((name, i) => name === '' || isSignatory(name.replace(CONTACT, ''), i === 0));
}

/** After a label stand people: `Text: Ada Quill`; after "From" the place where they were as well, or `Our Correspondent`. */
function isLabelledByline(words: string): boolean {
  const { lead, names } = partByline(words);
  const parts = names.split(BETWEEN_NAMES).filter((name) => name !== '');
  if (!parts.every((name) => isSignatory(name, false))) return false;
  const [first] = parts;
  if (first === undefined || (isRole(first) && isNameLike(first))) return first !== undefined;
  return isPersonLike(first.replace(WHEREABOUTS, '')) && (!/^from/i.test(lead) || WHEREABOUTS.test(names) || /, \p{Lu}[\p{L} ]{2,30}$/u.test(names));
}

function isSignatory(words: string, first: boolean): boolean {
  return words === '' || isNameLike(words) || looksLikeOutlet(words) || (isRole(words) && (!first || /^(?:the )?\p{Lu}/u.test(words)) && words.split(/\s+/).length <= 6);
}

/** Whether a line goes on with the byline above it: `and The Example Courier`, `Norvania Wire`, `Courier Staff`, `ada.quill@example.org`. */
export function continuesByline(words: string): boolean {
  if (words.length > 120) return false;
  const and = GOES_ON.exec(words);
  if (and !== null) return isByline(`By ${words.slice(and[0].length)}`);
  if (looksLikeOutlet(words) || CONTACT.exec(words)?.index === 0) return true;
  const [paper, ...places] = words.split(BETWEEN_NAMES);
  if (places.length === 1 && looksLikeOutlet(paper!) && isNameLike(places[0]!)) return true;
  return isRole(words) && words.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(words) && !/[.!?:]$/.test(words);
}

/**
 * Whether a line names the writers without saying "By": `Ada Quill, Norvania Herald`, `Norvania Wire`, `Wire Staff`, names before
 * a date, `Ada Quill | Port Arden | June 1, 2018`, or names alone with an agency, a role, a date or a dateline under them.
 */
export function isUnsignedByline(words: string, lineBelow: string | undefined, isDate: (words: string) => boolean): boolean {
  if (words.length > 140) return false;
  const { names: before, inFields } = partByline(words);
  if (inFields && isField(before.split(/[|/•·]/)[0]!)) return true;
  if (words.length > 100) return false;
  if (isAgency(words) || isStaffOf(words)) return true;
  const names = words.split(BETWEEN_NAMES).map((name) => name.replace(WHEREABOUTS, ''));
  if (!isPersonLike(names[0]!)) return false;
  const last = names.at(-1)!;
  if (names.length > 1 && names.slice(0, -1).every(isPersonLike) && (looksLikeOutlet(last) || (isRole(last) && isNameLike(last)))) return true;
  if (lineBelow === undefined || !names.every(isPersonLike)) return false;
  return isDate(lineBelow) || (continuesByline(lineBelow) && lineBelow.length < 60) || readDateline(lineBelow, { start: 0, end: lineBelow.length }) !== undefined;
}

/** The first of a byline's fields: an agency, or people. */
function isField(words: string): boolean {
  const field = words.trim();
  return looksLikeOutlet(field) || field.split(BETWEEN_NAMES).every(isPersonLike);
}

/** `Reuters Staff`, `Norvania Wire desk`: who has no name but signs. */
function isStaffOf(words: string): boolean {
  const paper = /^(.{2,50}?)\s+(?:staff|desk|web ?desk|correspondents?|reporters?|bureau|newsroom)$/i.exec(words)?.[1];
  return paper !== undefined && looksLikeOutlet(paper);
}

/** What signs a piece from below: `– Norvania Wire`, `(Reuters)`, `—Ada Quill`; not `(It was late.)`. */
const SIGN_OFF = /^(?:[–—-]{1,2}\s?(?<dashed>\S.{1,60})|\((?<bracketed>[^()]{2,60})\))$/u;

/** Whose name or agency a last line gives alone after a dash or in brackets; `undefined` when it is something else. */
export function signOffOf(words: string): string | undefined {
  const { dashed, bracketed } = SIGN_OFF.exec(words)?.groups ?? {};
  const name = dashed ?? bracketed;
  if (name === undefined) return undefined;
  return looksLikeOutlet(name) || (dashed !== undefined && isPersonLike(name)) ? name : undefined;
}
