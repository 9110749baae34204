import { isOccasion } from './adjuncts.js';
import type { CueOccurrence } from './cue-occurrence.js';
import { endOfContent, trimEnd } from './end-of-content.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isMarked, lowerAt, opensMarks, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from './word-classes.js';

/** The half behind a cue in the middle: in marks, or a clause that goes on after the comma. */
export function secondHalf(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange, at: number, isMarkedLeft: boolean): TokenRange | undefined {
  const resumes = isMarkedLeft ? marksBehindAside(reading, at, cues, sentence.to) : undefined;
  if (resumes !== undefined) return { from: resumes, to: endOfContent(reading, resumes, cue, cues, sentence.to) };
  // A paragraph may end on the comma; what follows in the next one joins as the same turn.
  if (at + 1 >= sentence.to) return undefined;
  const comma = lowerAt(reading, at);
  if (comma === ',' || comma === ':' || comma === '—' || comma === '–' || comma === '--') {
    if (opensMarks(reading, at + 1)) return { from: at + 1, to: endOfContent(reading, at + 1, cue, cues, sentence.to) };
    const left = startBefore(reading, cue, cues, sentence);
    const follows = goesOn(reading, at + 1, cues, sentence.to) || isSplitClause(reading, left, trimEnd(reading, left, cue.groupFrom), at + 1, cues, sentence.to);
    if (comma === ',' && !isMarkedLeft && follows) return { from: at + 1, to: endOfContent(reading, at + 1, cue, cues, sentence.to) };
    return undefined;
  }
  return opensMarks(reading, at) && isMarkedLeft && at === cue.to && cue.side === 'before' ? { from: at, to: endOfContent(reading, at, cue, cues, sentence.to) } : undefined;
}

const LONGEST_ASIDE = 16;

/** “No,” she said, pointing at the door, “not yet”: the marks behind what she did meanwhile. */
function marksBehindAside(reading: Reading, comma: number, cues: readonly CueOccurrence[], limit: number): number | undefined {
  if (lowerAt(reading, comma) !== ',' || !/^[a-z]{2,}ing$/.test(lowerAt(reading, comma + 1)) || isMarked(reading, comma + 1)) return undefined;
  for (let i = comma + 2; i < Math.min(limit, comma + LONGEST_ASIDE); i++) {
    if (opensMarks(reading, i)) return lowerAt(reading, i - 1) === ',' && !cues.some(({ from }) => from > comma && from < i) ? i : undefined;
    if (isMarked(reading, i) || /^[.;:]$/.test(lowerAt(reading, i))) return undefined;
  }
  return undefined;
}

/** "The plan, she said, called for …": a noun phrase and its finite verb, which the cue parts. */
export function isSplitClause(reading: Reading, from: number, to: number, verb: number, cues: readonly CueOccurrence[], limit: number): boolean {
  if (limit - verb < 2 || to <= from || isMarked(reading, from) || PREPOSITIONS.has(lowerAt(reading, from))) return false;
  const isNounPhrase = nounPhraseAfter(reading, from, to)?.core.to === to || /[a-z]{2}ing$/.test(lowerAt(reading, from));
  const isFinite = /[a-z]{2}ed$/.test(lowerAt(reading, verb)) || cues.some((other) => other.from === verb && other.form !== 'gerund');
  return isNounPhrase && isFinite;
}

/** Whether a clause goes on behind a comma, rather than what somebody did meanwhile. */
export function goesOn(reading: Reading, from: number, cues: readonly CueOccurrence[], limit: number): boolean {
  const first = lowerAt(reading, from);
  if (limit - from < 3 || cues.some((other) => other.groupFrom === from)) return false;
  if (/^(?:who|which|whose|a|an|when|after|as|while|in|at|on|during|speaking|with)$/.test(first) || /(?:ing|ed)$/.test(first)) return false;
  return CONJUNCTIONS.has(first) || AUXILIARIES.has(first) || reading.tokens[from]!.kind === 'word';
}

/** "The plan, she said, “hides the price”": marks whose first word has no capital go on with what stands before the cue, unless that tells the occasion. */
export function goesOnInMarks(reading: Reading, left: TokenRange, at: number): boolean {
  if (!opensMarks(reading, at) || isMarked(reading, left.from) || isOccasion(reading, left)) return false;
  const first = reading.tokens[at + 1];
  return first !== undefined && first.kind === 'word' && /^\p{Ll}/u.test(first.text) && !/(?:ing|ed)$/.test(lowerAt(reading, left.from)) && reading.tokens[left.from]!.kind === 'word';
}

/** Behind the content of the cue before, or at the start of the sentence, without "But" or "And". */
export function startBefore(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): number {
  let from = sentence.from;
  for (const other of cues) {
    if (other.from >= cue.from) break;
    for (let i = other.groupTo; i < cue.groupFrom; i++) if (lowerAt(reading, i) === ';' && !isMarked(reading, i)) from = i + 1;
  }
  while (from < cue.groupFrom && /^(?:but|and|yet|so|still|or)$/.test(lowerAt(reading, from)) && !isMarked(reading, from)) from += lowerAt(reading, from + 1) === ',' ? 2 : 1;
  return from;
}
