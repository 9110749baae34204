import type { Line } from './line.js';
import { endsSentence, opensLowerCase } from './line-cues.js';

/** Longest line of a text that was wrapped by hand or by a mail program. */
const LONGEST_WRAPPED = 120;

/** Nobody wraps a text narrower than this; a column of shorter lines is a list. */
const NARROWEST_WRAPPED = 40;

/** Whether a line follows the one before it directly. */
export function follows(line: Line): boolean {
  return line.blankBefore === 0;
}

/**
 * Whether the lines of a text are cut at a width, and not at paragraphs: they are short, nearly as long as one another,
 * mostly end amid a sentence, and often go on in lower case.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  let pairs = 0;
  let open = 0;
  let lower = 0;
  let length = 0;
  let longest = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (!follows(lines[i + 1]!)) continue;
    pairs += 1;
    length += line.words.length;
    longest = Math.max(longest, line.words.length);
    if (!endsSentence(line.words)) open += 1;
    if (opensLowerCase(lines[i + 1]!.words)) lower += 1;
  }
  return pairs >= 2 && longest >= NARROWEST_WRAPPED && longest <= LONGEST_WRAPPED && open >= pairs * 0.5 && lower >= pairs * 0.3 && length / pairs >= longest * 0.6;
}

/** Groups lines into paragraphs: each line by itself, or, where the text is wrapped, the lines that run on. */
export function groupParagraphs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const wrapped = isHardWrapped(lines);
  const width = wrapped ? lines.reduce((most, line) => Math.max(most, line.words.length), 0) : 0;
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && follows(line) && (wrapped ? runsOnWrapped(last, line, width) : runsOn(last, line))) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** A wrapped paragraph ends where a sentence ends well short of the width. */
function runsOnWrapped(last: Line, line: Line, width: number): boolean {
  return !(endsSentence(last.words) && last.words.length < width * 0.75 && !opensLowerCase(line.words));
}

/**
 * In a text that is not wrapped a single broken sentence is still one: `… told` / `reporters on Monday.` A short line runs on
 * only into one that ends the sentence: `It was a cold` / `night.`, but not `Features` / `address book`.
 */
function runsOn(last: Line, line: Line): boolean {
  if (endsSentence(last.words) || !opensLowerCase(line.words) || last.words.length > LONGEST_WRAPPED) return false;
  return last.words.length > 30 || (!opensLowerCase(last.words) && endsSentence(line.words));
}
