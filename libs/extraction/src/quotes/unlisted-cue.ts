import type { CueEntry } from './cue-lexicon.js';
import { closesMarks, isCapitalised, isMarked, lowerAt, type Reading } from './reading.js';

/** Matches the past of a regular verb: `scoffed`; must not match `red` or `speed`. */
const PAST = /^[a-z]{2,}[^e]ed$/;
/** Between marks and verb stand a name or a pronoun, no longer than this in tokens. */
const LONGEST_SUBJECT = 6;

/**
 * A verb that no table lists but that stands where only a word of saying stands: behind marks that end with a comma
 * (“Not yet,” he riffed; “Not yet,” scoffed Ms Reeves). Its lemma is the word itself.
 */
export function unlistedCue(reading: Reading, at: number, floor: number): CueEntry | undefined {
  const lower = lowerAt(reading, at);
  if (!PAST.test(lower) || isCapitalised(reading, at)) return undefined;
  for (let i = at - 1; i >= floor && i >= at - LONGEST_SUBJECT; i--) {
    if (isMarked(reading, i)) return closesMarks(reading, i) && endsWithComma(reading, i) ? { lemma: lower, cueClass: 'stated', frames: new Set(['marks']) } : undefined;
    if (reading.tokens[i]!.kind !== 'word' || /^(?:who|which|that|and|but|was|were|is|are|had|has|be|been|when|as|while)$/.test(lowerAt(reading, i))) return undefined;
  }
  return undefined;
}

/** Whether the marks that close with this token hold a comma, a question or a call at their end. */
function endsWithComma(reading: Reading, closing: number): boolean {
  const marked = reading.marked[reading.markedAt[closing]!]!;
  return marked.to - marked.from > 3 && /[,?!]\s*$/.test(reading.text.slice(Math.max(marked.stretch.inner.start, marked.stretch.inner.end - 3), marked.stretch.inner.end));
}
