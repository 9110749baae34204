import { matchesOf } from './matches-of.js';
import { LOOKS_BACK } from './past-words.js';
import type { Direction } from './time-pattern.js';

const AHEAD_WORDS: readonly string[] = [
  "(?:will|won['’]t)(?: have)?|(?:would|may|might|could)(?! (?:not )?have)(?<!could(?= not))|wouldn['’]t|shall|can|must|should(?! have)",
  'upcoming|forthcoming|due|deadline|ahead of|(?:the|an?|this|that|their|his|her|its) (?:planned|proposed|scheduled)',
  '(?:set|scheduled|slated|booked|billed) (?:for|to|on)|planned (?:for|to)',
  "(?:is|are|['’]s|['’]re|am|be) (?:\\p{L}+ly )?(?:going|expected|set|scheduled|slated|due|planning|preparing|supposed|hoping|likely|about|to|\\p{L}+ing)",
  '(?:was|were) to|plans?|hopes? to|intends?|expects?|wants? to|has to|have to',
  '(?<!(?:not|had to|used to|said to|known to|thought to|believed to|seemed to|appeared to) )be (?:\\p{L}+ly )?(?:\\p{L}+ed|held|made|heard|given|sent|put|taken|told)',
  'begins?|opens|resumes?|expires?|takes? place|kicks? off',
];
/** Plans whose infinitive has the time that follows it. Matches that of `agreed to meet`; must not match `had to meet`, `vowed to fight`, which has its own time. */
const PLANS = '(?:agree[ds]?|expect(?:ed|s)?|hope[ds]?|intend(?:ed|s)?|invite[ds]?|needs?|plan(?:s|ned)?|schedule[ds]?|due|likely) (?:\\p{L}+ ){0,3}?to (?!(?:an?|the|his|her|their|its|this|that) )\\p{Ll}+';

/**
 * Words that look ahead, before a time and behind it. Matches `will`, `is expected to`, `scheduled for`, `is meeting`, `’ll`;
 * must not match `willing`, `was expected by many`, `could not`, `would have met`.
 */
const AHEAD_BEFORE = wordsAhead([...AHEAD_WORDS, PLANS]);
const AHEAD_BEHIND = wordsAhead(AHEAD_WORDS);

/** A present looks ahead unless a past follows the time. Matches `is`, `which votes`; must not match `his`, `was`. */
const PRESENT = /(?<![\p{L}])(?:is|are|(?:which|who) \p{Ll}{2,20}s)(?![\p{L}])/gu;

/** What an end in time needs to lie ahead. Matches the end of `has until `, `postponed it until `; must not match `stayed until `. */
const GIVES_TIME = /\b(?:has|have|had|give|gives|gave|given|extend|extended|delay|delayed|postpone|postponed|adjourn|adjourned|deferred|off) (?:\p{L}+ ){0,4}until $/u;

/** Longest stretch of a sentence that is looked at on each side, in UTF-16 code units. */
const REACH = 140;

/**
 * Whether the words beside a time speak of what was or of what will be: the nearest word of tense before it in its
 * sentence decides, otherwise the nearest one after it. "said on Tuesday that they would meet on [Friday]": future.
 */
export function directionOfWords(before: string, after: string): Direction {
  const near = before.slice(-REACH);
  if (GIVES_TIME.test(near)) return 'future';
  const ahead = lastMatch(near, AHEAD_BEFORE);
  const back = lastMatch(near, LOOKS_BACK);
  const present = lastMatch(near, PRESENT);
  if (present <= Math.max(ahead, back) && (ahead >= 0 || back >= 0)) return ahead >= back ? 'future' : 'past';
  const next = after.slice(0, REACH);
  const aheadNext = firstMatch(next, AHEAD_BEHIND);
  const backNext = firstMatch(next, LOOKS_BACK);
  if (aheadNext < 0 && backNext < 0) return present >= 0 || /\b(?:by|until) $/iu.test(near) ? 'future' : 'unknown';
  return backNext < 0 || (aheadNext >= 0 && aheadNext <= backNext) ? 'future' : 'past';
}

function wordsAhead(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])(?: (?:not |also |then |likely )?(?:have )?be(?:en)? (?:\\p{L}+ly )?\\p{L}+)?|['’]ll(?![\\p{L}])`, 'gu');
}

/** Where the last match ends; -1 for none. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of matchesOf(pattern, text)) end = match.index + match[0].length;
  return end;
}

function firstMatch(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match?.index ?? -1;
}
