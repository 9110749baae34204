import { isInfinitive, passAdjuncts, type Adjuncts } from './adjuncts.js';
import { endOfContent } from './end-of-content.js';
import type { CueOccurrence } from './cue-occurrence.js';
import { isCapitalised, isMarked, lowerAt, opensMarks, type Reading, type TokenRange } from './reading.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, OBJECT_PRONOUNS, PAST_VERBS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

/** Content that stands behind its cue. */
export interface FoundContent {
  readonly content: readonly TokenRange[];
  readonly adjuncts: Adjuncts;
  readonly rule: string;
}

/** Finds the reported words behind a cue: marks, "that" with its clause, a bare clause, or an object. */
export function contentAfterCue(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): FoundContent | undefined {
  const start = startAfterCue(reading, cue, sentence.to);
  if (start === undefined) return undefined;
  const to = endOfContent(reading, start.from, cue, cues, sentence.to);
  return to > start.from ? { content: [{ from: start.from, to }], adjuncts: start.adjuncts, rule: start.rule } : undefined;
}

interface Start {
  readonly from: number;
  readonly adjuncts: Adjuncts;
  readonly rule: string;
}

function startAfterCue(reading: Reading, cue: CueOccurrence, limit: number): Start | undefined {
  const { frames } = cue.entry;
  const takesAddressee = frames.has('addressee') && cue.groupTo === cue.to;
  if (isInfinitive(reading, cue.to) && (frames.has('object') || frames.has('infinitive'))) return objectAfterCue(reading, cue, limit);
  const isThatDay = lowerAt(reading, cue.groupTo) === 'that' && passAdjuncts(reading, cue.groupTo, limit, false).to > cue.groupTo;
  const direct = isThatDay ? undefined : startAt(reading, cue, passAdjuncts(reading, cue.groupTo, cue.groupTo, false), limit);
  if (direct !== undefined && direct.rule !== 'quotes/indirect/bare-clause') return direct;
  const adjuncts = passAdjuncts(reading, cue.groupTo, limit, takesAddressee);
  const behind = (adjuncts.to > cue.groupTo ? startAt(reading, cue, adjuncts, limit) : undefined) ?? (direct === undefined || takesAddressee ? laterThat(reading, cue, adjuncts, limit) : undefined);
  if (behind !== undefined && (direct === undefined || behind.rule !== 'quotes/indirect/bare-clause' || !adjuncts.hasPhrase)) return behind;
  if (direct !== undefined && !frames.has('addressee')) return direct;
  return objectAfterCue(reading, cue, limit);
}

function startAt(reading: Reading, cue: CueOccurrence, adjuncts: Adjuncts, limit: number): Start | undefined {
  const { frames } = cue.entry;
  const at = adjuncts.to;
  const lower = lowerAt(reading, at);
  if (at >= limit) return undefined;
  if (opensMarks(reading, at)) return frames.has('marks') || frames.has('object') || frames.has('quoted') ? { from: at, adjuncts, rule: 'quotes/direct/cue-before-mark' } : undefined;
  if ((lower === ',' || lower === ':') && opensMarks(reading, at + 1) && frames.has('marks')) return { from: at + 1, adjuncts, rule: 'quotes/direct/cue-before-mark' };
  if (lower === 'that' && !(adjuncts.hasPhrase && isRelative(reading, at)) && (frames.has('clause') || frames.has('finite') || frames.has('that')) && at + 2 < limit) return { from: at, adjuncts, rule: 'quotes/indirect/that-clause' };
  if (lower === ':' && frames.has('marks') && at + 2 < limit) return { from: at + 1, adjuncts, rule: 'quotes/indirect/colon' };
  if (lower === ',' && at + 3 < limit && isAsClause(reading, cue)) return { from: at + 1, adjuncts, rule: 'quotes/indirect/as-clause' };
  if (cue.entry.lemma === 'according to') {
    const comma = commaAfterSource(reading, at, limit);
    return comma === undefined ? undefined : { from: comma + 1, adjuncts, rule: 'quotes/indirect/according-to' };
  }
  if (beginsClause(reading, at, limit) && ((frames.has('clause') && !(adjuncts.hasPhrase && !hasFiniteVerb(reading, at, limit))) || (frames.has('finite') && hasFiniteVerb(reading, at, limit)))) return { from: at, adjuncts, rule: 'quotes/indirect/bare-clause' };
  if (lower === 'to' && frames.has('addressee') && adjuncts.addressee !== undefined) return { from: at, adjuncts, rule: 'quotes/indirect/told-to' };
  return undefined;
}

/** Words that open what stands between a cue and its "that": "told the paper before he left that it would close". */
const OPENS_DETOUR = /^(?:in|at|on|during|before|after|while|when|following|as|for|from|through|via|by)$/;
const LONGEST_DETOUR = 20;

/** A detour, or the rest of one: of "at a fair in Hallen, Ostia, that" the second place. */
const opensDetour = (reading: Reading, at: number): boolean => OPENS_DETOUR.test(lowerAt(reading, at)) || (reading.mentionAt[at]?.entityKind === 'place' && lowerAt(reading, at - 1) === ',');

/** A clause with "that" behind a detour of the cue's own: nothing but the clause can begin with "that" and a subject there. */
function laterThat(reading: Reading, cue: CueOccurrence, adjuncts: Adjuncts, limit: number): Start | undefined {
  const { frames } = cue.entry;
  if (!(frames.has('clause') || frames.has('finite')) || frames.has('object') || !opensDetour(reading, lowerAt(reading, adjuncts.to) === ',' ? adjuncts.to + 1 : adjuncts.to)) return undefined;
  for (let i = adjuncts.to; i + 2 < Math.min(limit, adjuncts.to + LONGEST_DETOUR); i++) {
    if (isMarked(reading, i) || /^[.;:—–()]/.test(lowerAt(reading, i))) return undefined;
    const next = lowerAt(reading, i + 1);
    const hasSubject = /^(?:he|she|they|it|we|i|there|the|a|an|his|her|their|its|no)$/.test(next) || isCapitalised(reading, i + 1);
    if (lowerAt(reading, i) === 'that' && hasSubject) return { from: i, adjuncts: { ...adjuncts, to: i, hasPhrase: true }, rule: 'quotes/indirect/that-clause' };
  }
  return undefined;
}

/** "As Ms Reeves noted, the bridge was new." */
function isAsClause(reading: Reading, { groupFrom, side, entry }: CueOccurrence): boolean {
  return side === 'before' && lowerAt(reading, groupFrom - 1) === 'as' && (entry.frames.has('clause') || entry.frames.has('finite'));
}

/** "According to a poll conducted for the paper, …": the comma behind the source and what is told of it. */
function commaAfterSource(reading: Reading, from: number, limit: number): number | undefined {
  for (let i = from; i + 2 < Math.min(limit, from + LONGEST_DETOUR); i++) {
    if (isMarked(reading, i)) return undefined;
    if (lowerAt(reading, i) === ',') return i;
  }
  return undefined;
}

/** "said in statements that agreed on little": behind a noun, "that" with a verb at once is no conjunction. */
function isRelative(reading: Reading, that: number): boolean {
  const next = lowerAt(reading, that + 1);
  return (AUXILIARIES.has(next) && next !== 'may') || /[a-z]{2}ed$/.test(next);
}

/** Words that stand for no content: "said nothing", "said so". */
const EMPTY = /^(?:so|nothing|little|much|anything|something|everything|more|less|enough|no|yes|it|this|these|those|whether|if|about|goodbye|thanks|hello)$/;

/** Whether a clause begins here; every clause has a subject and a verb, so it takes three words. */
function beginsClause(reading: Reading, at: number, limit: number): boolean {
  const lower = lowerAt(reading, at);
  const token = reading.tokens[at]!;
  if (at + 2 >= limit || (token.kind !== 'word' && token.kind !== 'number')) return false;
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || /^(?:that|who|which|when|where|while|because|to|as)$/.test(lower)) return false;
  if (!EMPTY.test(lower)) return true;
  if (/^(?:much|more|little|less|enough|all)$/.test(lower) && lowerAt(reading, at + 1) === 'of') return true;
  if (/^(?:it|this|these|those)$/.test(lower) && isAdverb(lowerAt(reading, at + 1)) && at + 3 >= limit) return false;
  return /^(?:it|this|these|those|nothing|everything|something|if|no|more)$/.test(lower) && !/^[.,;:]$/.test(lowerAt(reading, at + 1)) && !PREPOSITIONS.has(lowerAt(reading, at + 1));
}

/** Whether an auxiliary or a past verb stands in the first words: "no arrests late Monday" is no clause. */
function hasFiniteVerb(reading: Reading, from: number, limit: number): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 25); i++) {
    const lower = lowerAt(reading, i);
    if (AUXILIARIES.has(lower) || (/[a-z]{2}(?:ed|es)$/.test(lower) && !isCapitalised(reading, i)) || PAST_VERBS.has(lower)) return true;
  }
  return SUBJECT_PRONOUNS.has(lowerAt(reading, from));
}

/** "asked them to leave": an object and an infinitive; "asked Ms Reeves about it" is a question. */
function asksTo(reading: Reading, from: number, limit: number): boolean {
  if (/^(?:not|whether|if|about|for|why|how|what|who|when|where)$/.test(lowerAt(reading, from))) return false;
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    const lower = lowerAt(reading, i);
    if (lower === 'to') return isInfinitive(reading, i);
    if (/^(?:[,.;:]|whether|if|about|why|how|what|when|where)$/.test(lower) || isMarked(reading, i)) return false;
  }
  return false;
}

function holdsMarks(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 15); i++) if (isMarked(reading, i)) return true;
  return false;
}

/** Words that give a name as well as an opinion: "called it a start", but "a firm called Norda", "called a meeting". */
const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'label', 'term']);

/** "called off the talks", "called it off", "called in the minister", "called attention to it" say nothing of the kind. */
const PARTICLES = /^(?:off|in|up|out|back|upon|over|together|attention|for)$/;

/** Whether an opinion follows: marks, or an object and what it is called. */
function callsSomething(reading: Reading, cue: CueOccurrence, limit: number): boolean {
  const first = cue.subject === undefined ? '' : lowerAt(reading, cue.subject.core.from);
  if (/^an?$/.test(first) && (isCapitalised(reading, cue.to) || opensMarks(reading, cue.to))) return false;
  if (holdsMarks(reading, cue.to, limit)) return true;
  const object = OBJECT_PRONOUNS.has(lowerAt(reading, cue.to)) ? cue.to + 1 : (nounPhraseAfter(reading, cue.to, limit)?.core.to ?? limit);
  return object < limit && /^(?:an?|the|too|very|not|"|one|his|her|their|its)$/.test(lowerAt(reading, object)) || (OBJECT_PRONOUNS.has(lowerAt(reading, cue.to)) && object + 1 < limit && reading.tokens[object]!.kind === 'word' && !PREPOSITIONS.has(lowerAt(reading, object)) && !PARTICLES.test(lowerAt(reading, object)));
}

/** "cited progress", "called for talks", "vowed to leave", "urged them to stay". */
function objectAfterCue(reading: Reading, cue: CueOccurrence, limit: number): Start | undefined {
  if (cue.entry.lemma === 'ask' && !asksTo(reading, cue.to, limit)) return undefined;
  const takesObject = cue.entry.frames.has('object') || (cue.entry.frames.has('infinitive') && (lowerAt(reading, cue.to) === 'to' || holdsMarks(reading, cue.to, limit)));
  if (!takesObject && cue.entry.lemma !== 'ask' && !(cue.entry.frames.has('quoted') && holdsMarks(reading, cue.to, limit))) return undefined;
  if (NAMING.has(cue.entry.lemma) && (PARTICLES.test(lowerAt(reading, cue.to)) || !callsSomething(reading, cue, limit))) return undefined;
  const at = cue.to;
  const lower = lowerAt(reading, at);
  const token = reading.tokens[at];
  if (token === undefined || at >= limit || (!opensMarks(reading, at) && token.kind !== 'word' && token.kind !== 'number')) return undefined;
  // "which he described as “fair”"
  if (lower === 'as' && opensMarks(reading, at + 1)) return { from: at + 1, adjuncts: { to: at, hasPhrase: false }, rule: 'quotes/direct/cue-before-mark' };
  if (!isMarked(reading, at) && ((PREPOSITIONS.has(lower) && lower !== 'to' && lower !== 'for') || CONJUNCTIONS.has(lower) || /^(?:whether|if|when|where|while|because|as)$/.test(lower))) return undefined;
  return { from: at, adjuncts: { to: at, hasPhrase: false }, rule: 'quotes/indirect/object' };
}
