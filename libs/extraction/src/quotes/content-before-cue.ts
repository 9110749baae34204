import { passAdjuncts } from './adjuncts.js';
import type { FoundContent } from './content-after-cue.js';
import { trimEnd } from './end-of-content.js';
import type { CueOccurrence } from './cue-occurrence.js';
import { isPossessive } from '../segment/token.js';
import { closesMarks, endsLikeSpeech, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { goesOn, goesOnInMarks, isSplitClause, secondHalf, startBefore } from './second-half.js';
import { AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from './word-classes.js';

/** Finds the reported words before a cue, and behind it where the cue splits them: “No,” she said, “not yet.” */
export function contentBeforeCue(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): FoundContent | undefined {
  const left = wordsBefore(reading, cue, cues, sentence);
  if (left === undefined) return afterConjunction(reading, cue, cues, sentence);
  const isMarkedLeft = closesMarks(reading, left.to - 1);
  const takesAddressee = cue.entry.frames.has('addressee');
  const adjuncts = passAdjuncts(reading, cue.groupTo, sentence.to, takesAddressee && cue.side !== 'after');
  const right = secondHalf(reading, cue, cues, sentence, adjuncts.to, isMarkedLeft);
  const kind = isMarkedLeft ? 'direct/cue-after-mark' : cue.entry.lemma === 'according to' ? 'indirect/according-to' : 'indirect/parataxis';
  return { content: right === undefined ? [left] : [left, right], adjuncts, rule: `quotes/${kind}` };
}

function wordsBefore(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): TokenRange | undefined {
  const boundary = cue.groupFrom;
  if (boundary <= sentence.from) return undefined;
  const sign = lowerAt(reading, boundary - 1);
  const touches = sign === ',' || sign === '—' || sign === '–' || sign === '--' || closesMarks(reading, boundary - 1);
  const isAccording = cue.entry.lemma === 'according to';
  if (!touches && !isAccording) return undefined;
  const { frames } = cue.entry;
  if (!frames.has('marks') && !frames.has('clause') && !frames.has('finite')) return undefined;
  if (frames.has('quoted') && !frames.has('finite') && !endsLikeSpeech(reading, boundary - 1)) return undefined;
  if (!closesMarks(reading, boundary - 1) && !isAccording && !frames.has('clause') && !frames.has('finite')) return undefined;
  const from = startBefore(reading, cue, cues, sentence);
  const behind = passAdjuncts(reading, cue.groupTo, sentence.to, false).to;
  const to = trimEnd(reading, from, boundary);
  if (to <= from) return undefined;
  if (closesMarks(reading, to - 1)) return markedWords(reading, from, to);
  // Of "By leaving early, she said, the council …" the halves are a clause together.
  if (isAccording) return to - from > 2 ? { from, to } : undefined;
  return isClause(reading, from, to) || (sign === ',' && lowerAt(reading, behind) === ',' && (goesOn(reading, behind + 1, cues, sentence.to) || isSplitClause(reading, from, to, behind + 1, cues, sentence.to) || goesOnInMarks(reading, { from, to }, behind + 1))) ? { from, to } : undefined;
}

/** "But, said Ms Reeves, “not yet.”": nothing before the cue but a conjunction. */
function afterConjunction(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): FoundContent | undefined {
  if (cue.side === 'shared' || lowerAt(reading, cue.groupFrom - 1) !== ',' || cue.groupFrom - sentence.from > 2 || lowerAt(reading, cue.groupTo) !== ',') return undefined;
  const adjuncts = passAdjuncts(reading, cue.groupTo, cue.groupTo, false);
  const right = secondHalf(reading, cue, cues, sentence, cue.groupTo, false);
  return right === undefined ? undefined : { content: [right], adjuncts, rule: 'quotes/indirect/parataxis' };
}

/** Marks that a cue follows, with the words of their clause before them: It would be “tragic,” she said. */
function markedWords(reading: Reading, from: number, to: number): TokenRange {
  if (isMarked(reading, from)) return { from, to };
  const marked = reading.marked[reading.markedAt[to - 1]!]!;
  const sign = lowerAt(reading, marked.from - 1);
  // "The ministry refused: “No,” a spokesman said": what a colon or a dash announces begins at the marks.
  if (sign === ':' || /^[-–—]{1,2}$/.test(sign)) return { from: marked.from, to };
  const first = lowerAt(reading, from);
  const isFronted = PREPOSITIONS.has(first) || SUBORDINATORS.has(first);
  return isFronted && sign === ',' ? { from: marked.from, to } : { from, to };
}

/** Whether words could be a reported clause: they hold a verb, and are no fronted phrase of place or time. */
function isClause(reading: Reading, from: number, to: number): boolean {
  if (to - from < 3) return false;
  const first = lowerAt(reading, from);
  const opensMarked = isMarked(reading, from);
  let hasComma = false;
  let hasVerb = false;
  let hasAuxiliary = false;
  for (let i = from; i < to; i++) {
    const lower = lowerAt(reading, i);
    hasComma ||= lower === ',' && (opensMarked || !isMarked(reading, i));
    hasAuxiliary ||= AUXILIARIES.has(lower) && !isPossessive(reading.tokens[i]!);
    hasVerb ||= AUXILIARIES.has(lower) || (i > from && /(?:ed|s|es)$/.test(lower) && lower.length > 3);
  }
  if (opensMarked) return hasVerb;
  // "That is too late, he said", "What matters is the price, he said".
  const isNominal = (first === 'that' && AUXILIARIES.has(lowerAt(reading, from + 1))) || first === 'what';
  if (isNominal) return hasAuxiliary;
  if (first === 'that') return hasAuxiliary;
  if (SUBORDINATORS.has(first) || /ing$/.test(first)) return hasComma && hasVerb;
  return PREPOSITIONS.has(first) ? hasAuxiliary || (hasComma && hasVerb) : hasVerb;
}
