import { isAgency, looksLikeOutlet } from './agencies.js';
import { readDateline } from './dateline.js';
import { isNameLike, isPersonLike, isRole } from './names.js';
import { closingDateOf } from './printed-date.js';

/** What signs a piece: `By `, `BY: `, `Words by `. Must not match `Bygone days` or `By comparison` (the names after it are looked at). */
export const BY = /^(?:(?:story|words|text|written|report(?:ed)?|analysis|review|interview(?:ed)?|opinion)\s+)?by(?::\s*|\s+)/i;

/** Where one signatory ends and the next begins. */
export const BETWEEN_NAMES = /\s*[,;|•·]\s*(?:and\s+|&\s+)?|\s+(?:and|&|with)\s+/giu;

/** What opens a line that goes on with the byline above it: `and New York Times`, `for the Herald`. */
export const GOES_ON = /^(?:and|&|with|for)\s+/i;

/** A place after a name, where the writer was: `Ada Quill in Port Arden`. */
export const WHEREABOUTS = /\s+in\s+\p{Lu}.{0,60}$/u;

/** Longest line that is taken for a byline, in characters. */
const LONGEST = 240;

/** Whether a line signs the piece: `By Ada Quill and Tom Reed, Norvania Herald`. `By Friday, talks had ended` does not. */
export function isByline(words: string): boolean {
  if (words.length > LONGEST) return false;
  const by = BY.exec(words);
  if (by === null) return false;
  const names = words.slice(by[0].length, closingDateOf(words));
  if (/[!?:]$|\.["”’']$/.test(names) || (/^the\s/.test(names) && !looksLikeOutlet(names) && !isRole(names))) return false;
  return names.split(BETWEEN_NAMES).every((name, i) => name === '' || isSignatory(name, i === 0));
}

function isSignatory(words: string, first: boolean): boolean {
  return isNameLike(words) || looksLikeOutlet(words) || (isRole(words) && (!first || /^(?:the )?\p{Lu}/u.test(words)) && words.split(/\s+/).length <= 6);
}

/** Whether a line goes on with the byline above it: `and New York Times`, `Reuters`, `Globe Staff`, `ada.quill@example.org`. */
export function continuesByline(words: string): boolean {
  if (words.length > 120) return false;
  const and = GOES_ON.exec(words);
  if (and !== null) return isByline(`By ${words.slice(and[0].length)}`);
  if (looksLikeOutlet(words) || /^(?:@\w{2,30}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40})$/.test(words)) return true;
  const [paper, ...places] = words.split(BETWEEN_NAMES);
  if (places.length === 1 && looksLikeOutlet(paper!) && isNameLike(places[0]!)) return true;
  return isRole(words) && words.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(words) && !/[.!?:]$/.test(words);
}

/**
 * Whether a line names the writers without saying "By": `Ada Quill, Norvania Herald`, `Reuters`, or names alone with an
 * agency, a role, a date or a dateline under them.
 */
export function isUnsignedByline(words: string, lineBelow: string | undefined, isDate: (words: string) => boolean): boolean {
  if (words.length > 100) return false;
  if (isAgency(words)) return true;
  const names = words.split(BETWEEN_NAMES).map((name) => name.replace(WHEREABOUTS, ''));
  if (!isPersonLike(names[0]!)) return false;
  const last = names.at(-1)!;
  if (names.length > 1 && names.slice(0, -1).every(isPersonLike) && (looksLikeOutlet(last) || (isRole(last) && isNameLike(last)))) return true;
  if (lineBelow === undefined || !names.every(isPersonLike)) return false;
  return isDate(lineBelow) || (continuesByline(lineBelow) && lineBelow.length < 60) || readDateline(lineBelow, { start: 0, end: lineBelow.length }) !== undefined;
}
