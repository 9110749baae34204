import { paint, type Display, type Style } from '../display.js';

/** Words and how they are set; pieces follow one another without a gap. */
export interface Piece {
  readonly words: string;
  readonly styles: readonly Style[];
}

/** Sets pieces in lines of a width, broken at spaces; a word that is longer stands in a line of its own. Each line begins with the indent. */
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
    const own = word.reduce((sum, { words }) => sum + [...words].length, 0);
    if (length > 0 && length + own > longest + 1) breakLine();
    line.push(...word);
    length += own;
  }
  breakLine();
  return lines;
}

/** The pieces cut behind each space: every word with the space behind it. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  for (const { words: all, styles } of pieces) {
    for (const part of all.split(/(?<= )/)) {
      if (part === '') continue;
      word.push({ words: part, styles });
      if (!part.endsWith(' ')) continue;
      words.push(word);
      word = [];
    }
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
