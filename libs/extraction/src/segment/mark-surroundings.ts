/** What stands beside a mark decides whether it can open or close. */
export interface MarkSurroundings {
  /** Nothing, white space, an opening bracket, a dash or another mark stands before it. */
  readonly freeBefore: boolean;
  /** Nothing, white space or punctuation stands after it. */
  readonly freeAfter: boolean;
}

/** Matches a space, `(`, `—` or `“` before a mark; must not match a letter or a comma. */
const FREE_BEFORE = /[\s([{—–\-/“„«"‘'`…]/u;
/** Matches a letter, a digit, a currency sign, an opening bracket or mark after a mark; must not match a space or a comma. */
const WORD_AFTER = /[\p{L}\p{N}$€£#@([“„«‘'’"`…—–]/u;

/** Looks at the characters beside `[start, end)` within the region that reaches from `from` to `to`. */
export function surroundingsOf(text: string, start: number, end: number, from: number, to: number): MarkSurroundings {
  const before = start > from ? text[start - 1]! : ' ';
  const after = end < to ? text[end]! : ' ';
  return { freeBefore: FREE_BEFORE.test(before), freeAfter: !WORD_AFTER.test(after) };
}
