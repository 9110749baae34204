import stringWidth from 'string-width';
import { paint, type Display, type Style } from '../display.js';

/** Words and how they are set; pieces follow one another without a gap. */
export interface Piece {
  readonly words: string;
  readonly styles: readonly Style[];
}

/**
 * Where a line may break: behind a space, and inside writing that has none, between Chinese or Japanese letters but before
 * no closing mark and no small letter. Matches before `を` in `目的を`; not before `、` in `目的、`, nor before `っ` in `待って`,
 * and nowhere in `harbour`.
 */
const BREAKS = /(?<= )|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。」』）])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])(?![ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ])/u;

/**
 * Sets pieces in lines of a width, in columns of the terminal, where a letter of Chinese, Japanese or Korean takes two; a
 * word that is longer stands in a line of its own. Each line begins with the indent.
 */
export function toLines(pieces: readonly Piece[], indent: string, display: Display): readonly string[] {
  const lines: string[] = [];
  const longest = display.columns - indent.length;
  let line: Piece[] = [];
  let length = 0;
  const breakLine = (): void => {
    if (line.length > 0) lines.push(`${indent}${paintLine(line, display)}`);
    line = [];
    length = 0;
  };
  for (const word of wordsOf(pieces)) {
    const own = stringWidth(word.map(({ words }) => words).join(''));
    if (length > 0 && length + own > longest + 1) breakLine();
    line.push(...word);
    length += own;
  }
  breakLine();
  return lines;
}

/** The pieces cut wherever a line may break: every word with the space behind it. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  for (const { words: all, styles } of pieces) {
    const parts = all.split(BREAKS);
    parts.forEach((part, index) => {
      if (part === '') return;
      word.push({ words: part, styles });
      if (index === parts.length - 1 && !part.endsWith(' ')) return;
      words.push(word);
      word = [];
    });
  }
  if (word.length > 0) words.push(word);
  return words;
}

function paintLine(line: readonly Piece[], display: Display): string {
  const last = line.length - 1;
  const joined: { words: string; styles: readonly Style[] }[] = [];
  line.forEach(({ words, styles }, index) => {
    const shown = index === last ? words.trimEnd() : words;
    const before = joined.at(-1);
    if (before !== undefined && before.styles.join() === styles.join()) before.words += shown;
    else joined.push({ words: shown, styles });
  });
  return joined.map(({ words, styles }) => paint(words, styles, display)).join('');
}
