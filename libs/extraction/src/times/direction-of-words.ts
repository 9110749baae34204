import type { Direction } from './time-pattern.js';

/**
 * Words that look ahead. Matches `will`, `is expected to`, `scheduled for`, `is meeting`, `plans to`, `’ll`; must not match `willing`,
 * `was expected by many`.
 */
const AHEAD =
  /(?<![\p{L}])(?:will|won['’]t|would|wouldn['’]t|shall|can|could|may|might|upcoming|forthcoming|due|(?:set|scheduled|slated|booked|billed) (?:for|to|on)|planned (?:for|to)|(?:is|are|['’]s|['’]re|am|be) (?:\p{L}+ly )?(?:going|expected|set|scheduled|slated|due|planning|preparing|supposed|hoping|likely|about|to|\p{L}+ing)|(?:was|were) to|plans?|hopes? to|intends?|ahead of|expects?|wants? to|deadline|(?:until|by)(?=\s$))(?![\p{L}])(?: (?:have )?be(?:en)? \p{L}+)?|['’]ll(?![\p{L}])/gu;

/** Words that look back. Matches `was`, `met`, `arrived`, `has held`; must not match `need`, `red`, `indeed`. */
const BACK =
  /(?<![\p{L}])(?:was|were|had|did|didn['’]t|wasn['’]t|has|have|said|told|met|came|went|took|made|gave|held|began|left|spoke|won|lost|got|saw|ran|sent|led|brought|felt|wrote|became|kept|broke|rose|fell|hit|ago|since|after|\p{L}{3,20}[^e\P{L}]ed)(?![\p{L}])/giu;

/** Longest stretch of a sentence that is looked at on each side, in UTF-16 code units. */
const REACH = 140;

/**
 * Whether the words beside a time speak of what was or of what will be: the nearest word of tense before it in its
 * sentence decides, otherwise the nearest one after it. "said on Tuesday that they would meet on [Friday]": future.
 */
export function directionOfWords(before: string, after: string): Direction {
  const near = before.slice(-REACH);
  const ahead = lastMatch(near, AHEAD);
  const back = lastMatch(near, BACK);
  if (ahead >= 0 || back >= 0) return ahead >= back ? 'future' : 'past';
  const next = after.slice(0, REACH);
  const aheadNext = firstMatch(next, AHEAD);
  const backNext = firstMatch(next, BACK);
  if (aheadNext < 0 && backNext < 0) return 'unknown';
  return backNext < 0 || (aheadNext >= 0 && aheadNext <= backNext) ? 'future' : 'past';
}

/** Where the last match ends; -1 for none. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function firstMatch(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match?.index ?? -1;
}
