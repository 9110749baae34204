import { isPossessive } from '../segment/token.js';
import { appositiveAfter, endOfBrackets } from './appositive-after.js';
import { BEFORE_NAMES, isBareDeterminer, isNominal, LONGEST_PHRASE, type NounPhrase } from './noun-phrase.js';
import { isCapitalised, isMarked, lowerAt, opensMarks, type Reading } from './reading.js';
import { BODY_NOUNS, CONJUNCTIONS, DAYS, DETERMINERS, DOCUMENT_NOUNS, GROUP_NOUNS, PREPOSITIONS, ROLE_NOUNS, SUBJECT_PRONOUNS } from './word-classes.js';

/**
 * The noun phrase that begins at token `from` and ends before `limit`: said "Ms Reeves, a lawyer in Bergholm".
 * It stops before what tells where and when, and before who-clauses.
 */
export function nounPhraseAfter(reading: Reading, from: number, limit: number): NounPhrase | undefined {
  const first = lowerAt(reading, from);
  if (isMarked(reading, from)) return undefined;
  if (SUBJECT_PRONOUNS.has(first) && first !== 'who') return { from, to: from + 1, core: { from, to: from + 1 } };
  const core = { from, to: endOfPhrase(reading, from, limit) };
  if (core.to <= core.from || isBareDeterminer(reading, core.from, core.to - 1)) return undefined;
  const closed = { from, to: endOfBrackets(reading, core.to, limit) };
  const appositive = appositiveAfter(reading, closed, limit);
  return appositive === undefined ? { ...closed, core } : { from, to: appositive.to, core, appositive };
}

function endOfPhrase(reading: Reading, from: number, limit: number): number {
  let to = from;
  while (to < limit && to - from < LONGEST_PHRASE) {
    const lower = lowerAt(reading, to);
    if (isNominal(reading, to)) {
      if (to > from && endsName(reading, from, to)) break;
      if (to > from && /[a-z]{2}ed$/.test(lower) && isCapitalised(reading, to - 1) && !isCapitalised(reading, to)) break;
      if (to - from > 1 && /[a-z]{2}ed$/.test(lower) && PREPOSITIONS.has(lowerAt(reading, to + 1))) break;
      if (to > from && DAYS.has(lower) && !DETERMINERS.has(lowerAt(reading, to - 1))) break;
      if (to > from && /^(?:an?|the|his|her|its|their|this|these|those|my|our|your|every)$/.test(lower) && !PREPOSITIONS.has(lowerAt(reading, to - 1)) && !/^(?:all|both|and)$/.test(lowerAt(reading, to - 1))) break;
      to += 1;
    } else if (to > from && DETERMINERS.has(lowerAt(reading, to - 1)) && opensMarks(reading, to)) to = endOfTitle(reading, to);
    else if (to > from && linksOn(reading, from, to, limit)) to += 1;
    else break;
  }
  while (to > from && (PREPOSITIONS.has(lowerAt(reading, to - 1)) || CONJUNCTIONS.has(lowerAt(reading, to - 1)))) to -= 1;
  return to;
}

/** Behind a person's name a word in lower case is the verb, "Mr Varga tries", unless it is a title or the name owns it. */
function endsName(reading: Reading, from: number, at: number): boolean {
  // "Reeves ally Tom Varga", "one Reeves confidant"
  if (isCapitalised(reading, at + 1) || DETERMINERS.has(lowerAt(reading, from))) return false;
  const mention = reading.mentionAt[at - 1];
  const lower = lowerAt(reading, at);
  if ([ROLE_NOUNS, BODY_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS, BEFORE_NAMES].some((nouns) => nouns.has(lower)) || lower.includes('-')) return false;
  return mention?.entityKind === 'person' && mention.form === 'name' && reading.mentionAt[at] !== mention && reading.tokens[at]!.kind === 'word' && !isCapitalised(reading, at) && !isPossessive(reading.tokens[at]!);
}

/** The end of a short title in marks: the “Salt Road” report. */
function endOfTitle(reading: Reading, at: number): number {
  const marked = reading.marked[reading.markedAt[at]!]!;
  return marked.to - marked.from <= 8 ? marked.to : at + 1;
}

/** Nouns of occasions: "said Ms Reeves in an interview" tells where, not who. Compiled for this project. */
const OCCASION = /^(?:interview|statement|speech|conference|tweet|tweets|email|e-mail|letter|briefing|remarks|appearance|post|rally|call|debate|event|address|meeting|hearing|response|message|court|memo|press|twitter|facebook|morning|afternoon|evening|night|week|month|year|time|day)$/;

function linksOn(reading: Reading, from: number, at: number, limit: number): boolean {
  const lower = lowerAt(reading, at);
  if (at + 1 >= limit || !isNominal(reading, at + 1) || DAYS.has(lowerAt(reading, at + 1))) return false;
  if (lower === 'and' || lower === '&') return isCapitalised(reading, at - 1) && isCapitalised(reading, at + 1);
  if (lower === 'of') return true;
  if (!/^(?:for|in|at|with|from|to|on|by|near|behind|against)$/.test(lower)) return false;
  const named = isCapitalised(reading, at - 1);
  if (named) return DETERMINERS.has(lowerAt(reading, from)) && /^(?:for|on|in)$/.test(lower) && isCapitalised(reading, at + 1);
  for (let i = at + 1; i < limit && i < at + 6; i++) {
    if (OCCASION.test(lowerAt(reading, i))) return false;
    if (!isNominal(reading, i)) break;
  }
  return true;
}
