import { endOfNounBeforeVerb } from './verb-in-phrase.js';
import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isMarked, lowerAt, type Reading } from './reading.js';
import { DAYS, isAdverb, PAST_VERBS, PREPOSITIONS, SUBORDINATORS } from './word-classes.js';

/** Words before the subject of a sentence: "But", "Still,", "In Bergholm on Friday,". */
const OPENERS = new Set('but and yet so still however meanwhile then later also or'.split(' '));

/** The subject of the clause that a sentence opens with, for a second verb that shares it. */
export function subjectOfClause(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  let from = floor;
  while (from < verb && OPENERS.has(lowerAt(reading, from))) from += lowerAt(reading, from + 1) === ',' ? 2 : 1;
  // "On June 1 the president received him, and said": a date without a comma.
  if (/^(?:on|in)$/.test(lowerAt(reading, from)) && DAYS.has(lowerAt(reading, from + 1))) {
    const behind = reading.tokens[from + 2]?.kind === 'number' ? from + 3 : from + 2;
    if (lowerAt(reading, behind) !== ',') from = behind;
  }
  const first = lowerAt(reading, from);
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first) || isParticiple(reading, from) || TIME_OPENERS.test(first)) {
    const within = SUBORDINATORS.has(first) ? phraseAfter(reading, from + 1, verb) : undefined;
    if (within !== undefined && !hasComma(reading, from, verb)) return within;
    return subjectBehindComma(reading, from, verb);
  }
  return phraseAfter(reading, from, verb);
}

/** "Minutes later,", "Back in May,". */
const TIME_OPENERS = /^(?:back|moments|seconds|minutes|hours|days|weeks|months|years)$/;

/** "Speaking in Bergholm", "Asked about the plan": words of a fronted phrase, not of a name such as "United Norda". */
const isParticiple = (reading: Reading, at: number): boolean => /^[a-z]{2,}(?:ing|ed)$/.test(lowerAt(reading, at)) && reading.mentionAt[at] === undefined && lowerAt(reading, at) !== 'united';

/** Behind the comma of what a sentence opens with, and behind the rest of a place or a time between commas: "In Hallen, Ostia, on Friday, Ms Reeves". */
function subjectBehindComma(reading: Reading, from: number, verb: number): NounPhrase | undefined {
  for (let i = from; i < verb; i++) {
    if (lowerAt(reading, i) !== ',') continue;
    if (isMarked(reading, i) || PAST_VERBS.has(lowerAt(reading, i + 1))) return undefined;
    if (!goesOnWithPlaceOrTime(reading, i + 1, verb)) return phraseAfter(reading, i + 1, verb);
  }
  return undefined;
}

function goesOnWithPlaceOrTime(reading: Reading, from: number, limit: number): boolean {
  const lower = lowerAt(reading, from);
  if (PREPOSITIONS.has(lower) || DAYS.has(lower) || reading.tokens[from]?.kind === 'number') return true;
  const mention = reading.mentionAt[from];
  if (mention?.entityKind !== 'place') return false;
  let to = from;
  while (to < limit && reading.mentionAt[to] === mention) to += 1;
  return lowerAt(reading, to) === ',';
}

/** A noun phrase without the verb that stands behind it. */
function phraseAfter(reading: Reading, from: number, limit: number): NounPhrase | undefined {
  const phrase = nounPhraseAfter(reading, from, limit);
  if (phrase === undefined) return undefined;
  const to = endOfNounBeforeVerb(reading, phrase.core);
  return to === phrase.core.to ? phrase : { from, to, core: { from, to } };
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === ',' && !isMarked(reading, i)) return true;
  return false;
}
