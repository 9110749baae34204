import { isAgency } from '../../../fields/agencies.js';
import { findInnerLabel, labelLength, LONGEST_CREDIT } from './credit-label.js';

/** Where the words of a legend part: the caption before `captionEnd`, the credit from there, label included. */
export interface CreditSplit {
  readonly captionEnd: number;
  readonly creditStart: number;
}

/**
 * Parts a legend's words into caption and credit where the page marks neither; `borders` are the offsets at which the page's
 * markup begins or ends an element, ordered. `undefined` when no credit is told, and for a credit in brackets without a
 * label, which is read from the article's text.
 */
export function splitCredit(words: string, borders: readonly number[]): CreditSplit | undefined {
  const at = labelledBorder(words, borders) ?? suppliedBorder(words, borders) ?? findInnerLabel(words) ?? barAt(words) ?? closingNameAt(words);
  if (at === undefined) return undefined;
  return { captionEnd: words.slice(0, at).replace(/[\s(（[［|｜/–—•·＝]+$/u, '').length, creditStart: at };
}

/** `The harbour.` and, in an element of its own, `Photograph: Ada Quill/Norvania Wire`. */
function labelledBorder(words: string, borders: readonly number[]): number | undefined {
  return borders.find((at) => words.length - at <= LONGEST_CREDIT && labelLength(words.slice(at)) > 0);
}

/** `The harbour.` and, in the last element, `Ada Quill / Reuters`. */
function suppliedBorder(words: string, borders: readonly number[]): number | undefined {
  const at = borders.filter((border) => border > 0 && words.slice(border).trim() !== '').at(-1);
  return at !== undefined && isSupplied(words.slice(at)) ? at : undefined;
}

/** `The harbour at dawn | Ada Quill/Norvania Wire`. A bar inside a sentence must not tell. */
function barAt(words: string): number | undefined {
  const bar = Math.max(words.lastIndexOf(' | '), words.lastIndexOf(' ｜ '), words.lastIndexOf('\u2003'));
  if (bar < 0) return undefined;
  const rest = words.slice(bar + 3);
  return isSupplied(rest) || (/^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= 4 && rest.split(/\s+/).every((part) => /^[\p{Lu}\p{Lo}(]/u.test(part))) ? bar + 3 : undefined;
}

/**
 * A supplier's name after the caption's last stop, or as the press of the language writes it: `…. AP`, `…다. 연합뉴스`, `…＝ＡＰ`,
 * `…（代表撮影）`. Must not match `… in Port Arden. Rain fell` (no agency).
 */
function closingNameAt(words: string): number | undefined {
  const stop = /(?:[.!?]["”’»«)]?\s+|[»«”]\s+)(?=[^.!?]{2,80}\.?$)/u.exec(words.slice(-120));
  const at = stop === null ? undefined : Math.max(0, words.length - 120) + stop.index + stop[0].length;
  if (at !== undefined && (isSupplied(words.slice(at)) || isKoreanName(words, at))) return at;
  const japanese = /(?:＝|=)(?=(?:[Ａ-ＺA-Z・/\s]{2,12}|[ァ-ヶー・]{3,12}|共同|時事)$)|（(?=[\p{Lo}]{1,8}撮影）$)/u.exec(words.slice(-24));
  return japanese === null ? undefined : Math.max(0, words.length - 24) + japanese.index + japanese[0].length;
}

/** `…하고 있다. 고영권 기자`: a name or an agency in Hangul after a sentence's verb. */
function isKoreanName(words: string, at: number): boolean {
  return /다\.\s*$/u.test(words.slice(0, at)) && /^(?:[가-힣A-Za-z0-9·/=]{2,12})(?:\s[가-힣A-Za-z0-9·/=]{2,12}){0,2}$/u.test(words.slice(at)) && !/다\.?$/u.test(words.slice(at));
}

/** Names of picture agencies and the words of picture desks. Compiled for this project from their own names. */
const SUPPLIERS =
  /(?:^|[\s/(,.-])(?:AP|AFP|EPA|EFE|ANSA|APA|dpa|PA|AAP|ANP|NTB|TT|Reuters|REUTERS|Getty|GETTY|Shutterstock|iStock|iStockphoto|Alamy|Bloomberg|Anadolu|AA|Imago|IMAGO|imago|picture[ -]alliance|Keystone|KEYSTONE|Ritzau|Scanpix|Belga|Lusa|Xinhua|Kyodo|Yonhap|Unsplash|Pixabay|Pexels|Wikimedia|Adobe Stock|AdobeStock|Depositphotos|PTI|ANI|TASS|Sputnik|Zuma|ZUMA|SIPA|Sipa|Rex|Press Association|Associated Press|Canadian Press|Handout|HANDOUT|Supplied|SUPPLIED|Pool|POOL|Archiv|Facebook|Instagram)(?:$|[\s/),.|-])/u;

/**
 * Whether words name a picture's supplier and nothing else: an agency, names joined by a slash, `Ada Quill via Getty Images`.
 * `alone`: there are no other words, and names alone are the people in the picture.
 */
export function isSupplied(words: string, alone = false): boolean {
  const trimmed = words.trim().replace(/\.$/, '');
  if (trimmed.length < 2 || trimmed.length > 100 || /\p{Ll}{3}[.!?:]\s/u.test(trimmed)) return false;
  if (isAgency(trimmed)) return true;
  const parts = trimmed.split(/[\s/|,]+/).filter((part) => part !== '');
  const named = parts.every((part) => /^[("'„“‘@]*[\p{Lu}\p{Lo}\d©]/u.test(part) || SMALL.has(part.replace(/[()]/g, '').toLowerCase()));
  if (!named || parts.length > 12) return false;
  return SUPPLIERS.test(trimmed) || (!alone && /\p{L}\s?\/\s?\p{Lu}/u.test(trimmed));
}

/** Small words inside credits, beside those of names. */
const SMALL = new Set(['via', 'for', 'of', 'the', 'by', 'and', 'und', 'et', 'y', 'e', 'für', 'pour', 'from', 'de', 'del', 'di', 'da', 'du', 'van', 'von', 'der', 'den', 'af', 'av', 'dpa', 'imago', 'picture', 'alliance', 'photo', 'iStock', 'iStockphoto', 'afp', '-', '–', '&', 'dapd', 'ddp', 'epd', 'pool', 'archiv']);
