import { continuesByline, isByline } from '../../fields/byline-line.js';
import { findCredit } from '../../fields/credit.js';
import { isNote } from '../../fields/note.js';
import type { Block } from '../../layout/block.js';
import type { Line } from '../../lines/line.js';
import { countWords, endsOpen, endsQuestion, endsSentence, isAllCapitals } from '../../lines/line-cues.js';
import { groupParagraphs } from '../../lines/wrapping.js';
import { isDate } from './front-matter.js';

/** Longest crosshead, in words: they are set in one column. */
const CROSSHEAD_WORDS = 12;

/** Lines at the end among which a piece may be signed from below. */
const SIGNED_FROM_BELOW = 4;

/** A turn of an interview or a transcript, `Q: When?`, `MS REEVES: Now.`; not `HARBOUR TAX` or `Harbour tax: why now?` */
const TURN = /^(?:[QA]|\p{Lu}[\p{Lu}.' -]{2,40})[:.] /u;

/** Lays out the lines of a body: paragraphs, crossheads, captions of pictures between them, notes, a byline at the end. */
export function layOutBody(lines: readonly Line[]): readonly Block[] {
  const groups = groupParagraphs(lines);
  return groups.map((group, i) => {
    const [line] = group;
    if (group.length > 1 || line === undefined) return { kind: 'paragraph', lines: group };
    return { kind: labelBodyLine(line, groups[i + 1]?.[0], i, groups.length), lines: group };
  });
}

function labelBodyLine(line: Line, below: Line | undefined, at: number, count: number): Block['kind'] {
  const { words } = line;
  if (isNote(words)) return 'note';
  if (isDate(words)) return 'date';
  if (at >= count - SIGNED_FROM_BELOW && at > 0 && (isByline(words) || (below === undefined && continuesByline(words) && words.length < 60))) return 'byline';
  if (findCredit(words)?.strong === true && !/[.!?]["”’')]?$/.test(words) && at > 0) return 'caption';
  return at > 0 && isCrosshead(words, below) ? 'crosshead' : 'paragraph';
}

/** A heading inside the body: short, no sentence, and a sentence under it. `What is the Harbour Board?` is one as well. */
function isCrosshead(words: string, below: Line | undefined): boolean {
  if (below === undefined || words.length > 110 || countWords(words) > CROSSHEAD_WORDS) return false;
  if (!endsOpen(words) && !endsQuestion(words)) return false;
  if (TURN.test(words) || (endsQuestion(words) && /^["“'‘]/.test(words))) return false;
  return isAllCapitals(words) || (endsSentence(below.words) && below.words.length > words.length);
}
