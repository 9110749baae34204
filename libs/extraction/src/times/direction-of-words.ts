import type { Direction } from './time-pattern.js';

/** Verbs whose infinitive lies ahead. Matches those of `agreed to meet`, `asked him to come`; must not match `used to meet`, `had to meet`. */
const VERBS_BEFORE_PLANS = '(?:agree[ds]?|ask(?:ed|s)?|decide[ds]?|demand(?:ed|s)?|expect(?:ed|s)?|hope[ds]?|intend(?:ed|s)?|invite[ds]?|need(?:ed|s)?|offer(?:ed|s)?|order(?:ed|s)?|plan(?:s|ned)?|pledge[ds]?|prepare[ds]?|promise[ds]?|refuse[ds]?|schedule[ds]?|seek(?:s)?|sought|tell|told|threaten(?:ed|s)?|urge[ds]?|vow(?:ed|s)?|want(?:ed|s)?|due|ready|likely|set)';

/**
 * Words that look ahead. Matches `will`, `is expected to`, `scheduled for`, `is meeting`, `agreed to meet`, `’ll`; must not
 * match `willing`, `was expected by many`, `had to leave`.
 */
const AHEAD = new RegExp(
  `(?<![\\p{L}])(?:${[
    "will|won['’]t|would|wouldn['’]t|shall|can|could|may|might|must|should(?! have)",
    'upcoming|forthcoming|due|deadline|ahead of|(?:the|an?|this|that|their|his|her|its) (?:planned|proposed|scheduled|possible|expected)',
    '(?:set|scheduled|slated|booked|billed) (?:for|to|on)|planned (?:for|to)',
    "(?:is|are|['’]s|['’]re|am|be) (?:\\p{L}+ly )?(?:going|expected|set|scheduled|slated|due|planning|preparing|supposed|hoping|likely|about|to|\\p{L}+ing)",
    '(?:was|were) to|plans?|hopes? to|intends?|expects?|wants? to|has to|have to',
    `${VERBS_BEFORE_PLANS} (?:\\p{L}+ ){0,3}?to \\p{Ll}+`,
    '(?<!(?:had|used|forced|said|known|thought|believed) )to be (?:\\p{L}+ly )?\\p{L}+',
    'begins?|opens|resumes?|expires?|takes? place|kicks? off',
  ].join('|')})(?![\\p{L}])(?: (?:not |also |then |likely )?(?:have )?be(?:en)? (?:\\p{L}+ly )?\\p{L}+| have)?|['’]ll(?![\\p{L}])`,
  'gu',
);

/** Words that look back. Matches `was`, `met`, `arrived`, `has held`; must not match `need`, `red`, `indeed`, `is closed`, the name `Mohamed`. */
const BACK =
  /(?<![\p{L}])(?:[Ww]as|[Ww]ere|[Hh]ad|did|didn['’]t|wasn['’]t|has|have|[Ss]aid|told|met|came|went|took|made|gave|held|began|left|spoke|won|lost|got|saw|ran|sent|led|brought|felt|wrote|became|kept|broke|rose|fell|hit|ago|since|after|(?<!\b(?:is|are|be) )\p{Ll}{3,20}[^e\P{L}]ed)(?![\p{L}])/gu;

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
  const ahead = lastMatch(near, AHEAD);
  const back = lastMatch(near, BACK);
  if (ahead >= 0 || back >= 0) return ahead >= back ? 'future' : 'past';
  if (/\b(?:by|until) $/iu.test(near)) return 'future';
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
