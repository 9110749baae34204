import { isAgency } from '../../fields/agencies.js';
import { continuesByline, isByline, isUnsignedByline, signOffOf } from '../../fields/byline-line.js';
import { isBareCredit, isCreditLine, isImageLine } from '../../fields/caption-line.js';
import { findCredit } from '../../fields/credit.js';
import { readDateline } from '../../fields/dateline.js';
import { isNote, isWriterNote } from '../../fields/note.js';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords, endsOpen, endsQuestion, endsSentence, isAllCapitals } from '../../lines/line-cues.js';
import { follows, groupParagraphs } from '../../lines/wrapping.js';
import { isDate } from './front-matter.js';

/** Longest crosshead, in words: they are set in one column. */
const CROSSHEAD_WORDS = 12;

/** Lines at the end among which a piece may be signed from below. */
const SIGNED_FROM_BELOW = 4;

/** A turn of an interview or a transcript, `Q: When?`, `MS REEVES: Now.`; not `HARBOUR TAX` or `Harbour tax: why now?` */
const TURN = /^(?:[QA]|\p{Lu}[\p{Lu}.' -]{2,40})[:.] /u;

/** Groups at the end among which a note may say who the writer is. */
const WRITER_NOTES = 6;

/** Longest caption that is told by the credit under it alone, in characters. */
const LONGEST_CAPTION = 300;

/** Longest heading over a body's first paragraph, in words. */
const OPENING_HEADING_WORDS = 6;

/** Fewest words of a caption that is told by its missing stop. */
const CAPTION_WORDS = 7;

/** Lays out the lines of a body: paragraphs, crossheads, captions of pictures between them, notes, a byline at the end. `byline` is what signs the piece above. */
export function layOutBody(lines: readonly Line[], byline = ''): readonly Block[] {
  const groups = groupParagraphs(lines);
  return groups.map((group, i) => ({ kind: labelGroup(groups, i, byline), lines: group }));
}

function labelGroup(groups: readonly (readonly Line[])[], at: number, byline: string): Block['kind'] {
  const group = groups[at]!;
  const words = group.slice(0, 3).map((line) => line.words).join(' ');
  if (isNote(words) || (at > 0 && at >= groups.length - WRITER_NOTES && isWriterNote(words, byline))) return 'note';
  if (group.length > 1) return 'paragraph';
  return labelBodyLine(group[0]!, groups[at - 1]?.at(-1), groups[at + 1]?.[0], groups.length - at, byline.trim() !== '');
}

/** What a line of the body is; `left` counts the groups from it to the end. */
function labelBodyLine(line: Line, above: Line | undefined, below: Line | undefined, left: number, signed: boolean): Block['kind'] {
  const { words } = line;
  if (isDate(words)) return 'date';
  if (above === undefined) return opensBody(words, below, signed);
  if (left <= SIGNED_FROM_BELOW && signsFromBelow(line, above, below)) return 'byline';
  if (isPicture(line, above, below, left)) return 'caption';
  return isCrosshead(words, below) ? 'crosshead' : 'paragraph';
}

function signsFromBelow({ words }: Line, above: Line, below: Line | undefined): boolean {
  if (isByline(words) || (signOffOf(words) !== undefined && endsSentence(above.words))) return true;
  return below === undefined && ((continuesByline(words) && words.length < 60) || isUnsignedByline(words, undefined, isDate));
}

/** A caption with its credit, over it or labelled as a picture's (an agency alone in brackets signs the last paragraphs); or a sentence without its stop among sentences that have theirs. */
function isPicture(line: Line, above: Line, below: Line | undefined, left: number): boolean {
  const { words } = line;
  if (isImageLine(words) || (isBareCredit(words) && follows(line))) return true;
  const found = findCredit(words);
  if (found?.strong === true && !/[.!?]["”’')]?$/.test(words) && !(left <= 2 && isAgency(words.slice(found.credit.start, found.credit.end)))) return true;
  if (below !== undefined && follows(below) && isCreditLine(below.words) && words.length <= LONGEST_CAPTION && !(left === 2 && endsSentence(words) && signOffOf(below.words) !== undefined)) return true;
  return UNSTOPPED.test(words) && endsOpen(words) && !/[.!?]["”’)]*\s/.test(words) && words.length <= LONGEST_CAPTION && countWords(words) >= CAPTION_WORDS && endsSentence(above.words) && below !== undefined && endsSentence(below.words);
}

/** A sentence, though no stop ends it: `The bridge was closed to all traffic at noon`. Headlines leave articles and "was" out. */
const UNSTOPPED = /^(?:The|A|An|He|She|It|They|These|This|Those)\s(?:\S+\s){1,8}(?:was|were|has|had|have|is|are|said)\s/;

/** The first line under a byline may be a heading of a few words, as over a live page's newest post. */
function opensBody(words: string, below: Line | undefined, signed: boolean): Block['kind'] {
  const heading = signed && isCrosshead(words, below) && countWords(words) <= OPENING_HEADING_WORDS;
  return heading && readDateline(words, { start: 0, end: words.length }) === undefined ? 'crosshead' : 'paragraph';
}

/** A heading inside the body: short, no sentence, and a sentence under it. `What is the Harbour Board?` is one as well. */
function isCrosshead(words: string, below: Line | undefined): boolean {
  if (below === undefined || words.length > 110 || countWords(words) > CROSSHEAD_WORDS) return false;
  if (!endsOpen(words) && !endsQuestion(words)) return false;
  if (TURN.test(words) || (endsQuestion(words) && /^["“'‘]/.test(words))) return false;
  return isAllCapitals(words) || (endsQuestion(words) && endsSentence(below.words)) || (endsSentence(below.words) && below.words.length > words.length);
}
