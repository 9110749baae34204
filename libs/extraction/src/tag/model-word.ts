/** How the models write the signs that printers write in several ways. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '‟', '«', '»', '``', "''", '’’', '‘‘', '‘’', '"'].map((mark) => [mark, '"'] as const),
  ...['‘', '’', '‚', '`', '´', '‹', '›'].map((mark) => [mark, "'"] as const),
  ...['–', '―', '--', '---', '——'].map((dash) => [dash, '—'] as const),
  ...['…', '….', '. . .', '. . . .', '....', '…..'].map((dots) => [dots, '...'] as const),
  ...['‐', '‑'].map((hyphen) => [hyphen, '-'] as const),
]);

/** A word as the models know it, in training and in use: `don’t` with a straight apostrophe, every closing mark `"`. */
export function toModelWord(word: string): string {
  return SIGNS.get(word) ?? (word.includes('’') || word.includes('‘') ? word.replaceAll(/[’‘]/g, "'") : word);
}
