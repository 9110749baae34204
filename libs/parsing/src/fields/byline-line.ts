import { isAgency, looksLikeOutlet } from './agencies.js';
import { isNameLike, isPersonLike, isRole } from './names.js';

/** What signs a piece: `By `, `BY: `, `Words by `. Must not match `Bygone days` or `By comparison` (the names after it are looked at). */
export const BY = /^(?:(?:story|words|text|written|report(?:ed)?|analysis|review|interview(?:ed)?|opinion)\s+)?by(?::\s*|\s+)/i;

/** Where one signatory ends and the next begins. */
export const BETWEEN_NAMES = /\s*[,;|•·]\s*(?:and\s+|&\s+)?|\s+(?:and|&|with)\s+/giu;

/** Longest line that is taken for a byline, in characters. */
const LONGEST = 240;

/** Whether a line signs the piece: `By Ada Quill and Tom Reed, Norvania Herald`. `By Friday, talks had ended` does not. */
export function isByline(words: string): boolean {
  if (words.length > LONGEST) return false;
  const by = BY.exec(words);
  if (by === null) return false;
  const names = words.slice(by[0].length);
  if (/[!?:]$|\.["”’']$/.test(names) || /^the\s/.test(names) && !looksLikeOutlet(names)) return false;
  return names.split(BETWEEN_NAMES).every((name, i) => name === '' || isSignatory(name, i === 0));
}

function isSignatory(words: string, first: boolean): boolean {
  return isNameLike(words) || isAgency(words) || (isRole(words) && (!first || /^\p{Lu}/u.test(words)) && words.split(/\s+/).length <= 6);
}

/** Whether a line goes on with the byline above it: `and New York Times`, `Reuters`, `Globe Staff`, `ada.quill@example.org`. */
export function continuesByline(words: string): boolean {
  if (words.length > 120) return false;
  const and = /^(?:and|&|with)\s+/i.exec(words);
  if (and !== null) return isByline(`By ${words.slice(and[0].length)}`);
  if (looksLikeOutlet(words) || /^(?:@\w{2,30}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40})$/.test(words)) return true;
  return isRole(words) && words.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(words) && !/[.!?:]$/.test(words);
}

/**
 * Whether a line names the writers without saying "By": `Ada Quill, Norvania Herald`, `Reuters`, or a name alone with an
 * agency, a role or a date under it.
 */
export function isUnsignedByline(words: string, lineBelow: string | undefined, isDate: (words: string) => boolean): boolean {
  if (words.length > 100) return false;
  if (isAgency(words)) return true;
  const names = words.split(BETWEEN_NAMES);
  if (!isPersonLike(names[0]!)) return false;
  const last = names.at(-1)!;
  if (names.length > 1 && names.slice(0, -1).every(isPersonLike) && (looksLikeOutlet(last) || (isRole(last) && isNameLike(last)))) return true;
  return names.every(isPersonLike) && lineBelow !== undefined && (isDate(lineBelow) || (continuesByline(lineBelow) && lineBelow.length < 60));
}
