import type { RawToken } from './tokenise.js';

/** Index of the last token that closes a sentence along with its full stop: marks, brackets, the number of a note. The stop's own index when there is none. */
export function lastOfClosing(text: string, tokens: readonly RawToken[], stop: number, holdUntil: number): number {
  let last = stop;
  for (let i = stop + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const words = text.slice(token.start, token.end);
    const touches = token.start === tokens[last]!.end;
    const note = noteLength(text, tokens, i);
    if (note > 0) i = last = i + note - 1;
    else if (words === ')' || words === ']' || /^[?!.]+$/.test(words)) last = i;
    else if (token.kind === 'mark' && (touches || token.end <= holdUntil) && !/[“„«‘`]/.test(words)) last = i;
    else break;
    if (token.end - tokens[stop]!.end > 12) break;
  }
  return last;
}

/** How many tokens the number of a note takes: `[12]` has three; 0 where none stands. */
function noteLength(text: string, tokens: readonly RawToken[], at: number): number {
  const [open, number, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (open === undefined || number === undefined || close === undefined || text[open.start] !== '[') return 0;
  return /^\[\d{1,3}\]$/.test(text.slice(open.start, close.end)) ? 3 : 0;
}
