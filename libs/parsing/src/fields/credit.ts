import type { Caption, Span } from '@onrecord/domain';
import { isAgency, looksLikeOutlet } from './agencies.js';
import { isNameLike } from './names.js';

/** Words of picture desks: agencies' picture services and what a credit calls the picture. Compiled for this project. */
const PICTURE_WORDS = /\b(?:AP|AFP|EPA|PA|Reuters|Getty|Shutterstock|iStock\w*|Alamy|Bloomberg|Anadolu|Associated Press|Canadian Press|Press Association|Rex|Wire|Photos?|Photograph(?:s|er|y)?|Pictures?|Images?|Handout|Courtesy|Supplied|Submitted|Provided|Contributed|File|Pool|Staff|Screengrab|Screenshot|Graphic|Illustration|Wikimedia|Creative Commons|via)\b/i;

/** Small words of a credit: `Handout via Norvania Police for the Herald`. */
const CREDIT_WORDS = /^(?:via|for|of|the|by|and|from|courtesy|handout|supplied|provided|submitted|contributed|photos?|picture|pictures|image|images|file|pool|stock|staff|de|van|von|der|at|in|on|&|with|photo:|credit:|copyright|©)$/i;

/** A bracket that closes a line: `(Ada Quill/Norvania Wire)`. Must not match `(it did not)` once its words are looked at. */
const BRACKET = /[ \t]*[([]([^()[\]]{2,120})[)\]][ \t]*$/u;

/** A credit that closes a line after a label: `Photo by Ada Quill`, `Credit: Norvania Wire`, `Image source, Reuters`; not `credit fell`. */
const LABELLED = /(?:^|[.!?”"’'\s])((?:photo(?:graph(?:s|y)?|s)?|pictures?|images?|illustration|graphic)\s*(?:by|credits?|courtesy(?: of)?|[:/|])\s*:?|(?:credits?|copyright|courtesy of)\s*(?:[:–]|\.{3}|…)|image (?:source|credit)s?[,:]|©)\s*([^.!?]{2,100})\.?$/iu;

/** A photographer and an agency behind a slash that follow a caption's stop: `… on Friday. MINA HOLT/NORVANIA WIRE`; not `Win/lose, he said.` */
const AFTER_STOP = /[.!?]["”’)]{0,2}\s+([^.!?/|]{2,60}[/|][^.!?]{2,60})$/u;

/** What follows a dash after a caption's stop and names the picture as one: `… on Friday. — Reuters photo`; not `He left. — Reuters`, which signs a story. */
const AFTER_DASH = /[.!?]["”’)]{0,2}\s?[—–-]{1,2}\s?([^.!?—–]{0,50}\b(?:photos?|pic|pix|pictures?|file|handout|courtesy of|graphic)\b[^.!?—–]{0,50})$/iu;

/** Longest end of a line in which a credit is looked for, in characters. */
const REACH = 180;

/** Where a line's credit stands, in offsets of the line: the credit's words, and where the caption before it ends. */
export interface FoundCredit {
  readonly credit: Span;
  readonly captionEnd: number;
  /** Told by a picture desk's word, a slash or a label, and not only by a name in brackets. */
  readonly strong: boolean;
}

/** Finds the credit that closes a caption's line; `undefined` when there is none. */
export function findCredit(words: string): FoundCredit | undefined {
  const base = Math.max(0, words.length - REACH);
  const ending = words.slice(base);
  const bracket = BRACKET.exec(ending);
  if (bracket !== null && isCredit(bracket[1]!, words.slice(0, base + bracket.index))) {
    const start = base + bracket.index + bracket[0].indexOf(bracket[1]!);
    return { credit: trim(words, start, start + bracket[1]!.length), captionEnd: base + bracket.index, strong: isStrongCredit(bracket[1]!) };
  }
  const labelled = LABELLED.exec(ending);
  if (labelled === null || !isCredit(labelled[2]!, '')) return findBareCredit(ending, base);
  const start = base + labelled.index + labelled[0].lastIndexOf(labelled[2]!);
  const label = base + labelled.index + labelled[0].indexOf(labelled[1]!);
  return { credit: trim(words, start, start + labelled[2]!.length), captionEnd: words.slice(0, label).trimEnd().length, strong: true };
}

function findBareCredit(ending: string, base: number): FoundCredit | undefined {
  const slashed = AFTER_STOP.exec(ending)?.[1];
  const credit = slashed?.split(/[/|]/).some((part) => isAgency(part) || looksLikeOutlet(part)) === true ? slashed : AFTER_DASH.exec(ending)?.[1];
  if (credit === undefined || !isNamesOnly(credit)) return undefined;
  const start = ending.length - credit.length;
  return { credit: { start: base + start, end: base + ending.length }, captionEnd: base + ending.slice(0, start).replace(/[\s—–-]+$/u, '').length, strong: true };
}

function trim(words: string, start: number, end: number): Span {
  const credit = words.slice(start, end);
  return { start: start + credit.length - credit.trimStart().length, end: start + credit.trimEnd().length };
}

function isStrongCredit(words: string): boolean {
  return isAgency(words) || words.split(/[/,|]/).some((part) => isAgency(part) || (part !== words && looksLikeOutlet(part))) || (/\p{L}\/\p{L}/u.test(words) && isNamesOnly(words)) || PICTURE_WORDS.test(words);
}

/** Says in German that a picture is not of the day, and names nobody: `Archivbild`, `Symbolfoto`; must not match `Archiv Quill`. */
const IS_OLD = /^(?:archiv|symbol)(?:bild|foto|aufnahme)$/i;

function isCredit(words: string, before: string): boolean {
  if (!isNamesOnly(words) || /^[\d\W]+$/u.test(words)) return false;
  if (/^(?:left|right|cent(?:er|re)|above|below|top|bottom)\b/i.test(words) || IS_OLD.test(words)) return false;
  return isStrongCredit(words) || !isAbbreviationOf(words, before);
}

/** Whether every word is one that credits are written with: names, agencies, `via`, `for`. `A. Quill/Norvania Wire` is, `it was late` is not. */
export function isNamesOnly(words: string): boolean {
  return words.split(/[\s/,;|]+/).every((part) => part === '' || CREDIT_WORDS.test(part) || /^[@©#]?["'‘“]?\p{Lu}/u.test(part) || /^i(?:Stock|Photo)/.test(part) || /^[dl]['’]\p{Lu}/u.test(part)) && !isNumbered(words);
}

/** `R-S.C. 12`, `Apollo 8`, `Series 2`: a bracket with a number is told about, not credited. */
function isNumbered(words: string): boolean {
  return /\d/.test(words) && !PICTURE_WORDS.test(words);
}

/** `the Office for Harbour Works (OHW)` explains itself and credits nobody. */
function isAbbreviationOf(words: string, before: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (!/^[\p{Lu}]{2,8}s?$/u.test(letters) || isNameLike(words) && words.includes(' ')) return false;
  const initials = before.slice(-160).split(/[\s-]+/).map((part) => part.charAt(0).toUpperCase()).join('');
  const wanted = letters.replace(/s$/, '');
  return initials.endsWith(wanted) || isSubsequence(wanted, initials.slice(-wanted.length - 3));
}

function isSubsequence(wanted: string, within: string): boolean {
  let at = 0;
  for (const letter of within) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

/** What opens a caption on some pages and is not its words: `Image caption, The harbour …`. */
const LABEL = /^(?:image|media|video) caption[,:]\s+(?=\S)/i;

/** Reads a caption's span of the text into its words and its credit. */
export function readCaption(text: string, span: Span): Caption {
  const words = text.slice(span.start, span.end);
  const found = findCredit(words);
  const start = span.start + (LABEL.exec(words)?.[0].length ?? 0);
  if (found === undefined) return { kind: 'caption', span: { start, end: span.end } };
  return {
    kind: 'caption',
    span: { start, end: Math.max(start, span.start + found.captionEnd) },
    credit: { start: span.start + found.credit.start, end: span.start + found.credit.end },
  };
}
