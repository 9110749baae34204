import { contentAfterCue, type FoundContent } from './content-after-cue.js';
import { contentBeforeCue } from './content-before-cue.js';
import type { CueOccurrence } from './cue-occurrence.js';
import { withFronted } from './fronted-occasion.js';
import { endOfNounClause, findCueNouns } from './cue-nouns.js';
import { endOfContent } from './end-of-content.js';
import { findCues } from './find-cues.js';
import type { QuoteDraft } from './quote-draft.js';
import { goesOnInMarks } from './second-half.js';
import { isMarked, lowerAt, rangeOfSentence, type Reading, type TokenRange } from './reading.js';
import { PREPOSITIONS, SUBORDINATORS } from './word-classes.js';

/** Proposes the quotes of a sentence that have a cue, in the order of their cues. Some may stand inside others. */
export function proposeQuotes(reading: Reading, sentence: number): readonly QuoteDraft[] {
  const range = rangeOfSentence(reading, sentence);
  const cues = findCues(reading, sentence);
  const nouns = findCueNouns(reading, sentence).flatMap((cue): readonly QuoteDraft[] => {
    const to = endOfNounClause(reading, cue.to, endOfContent(reading, cue.to, cue, cues, range.to));
    return to > cue.to + 1 ? [{ content: [{ from: cue.to, to }], cue, ...(cue.subject === undefined ? {} : { subject: cue.subject }), sentence, rule: 'quotes/indirect/cue-noun' }] : [];
  });
  const verbs = cues.flatMap((cue): readonly QuoteDraft[] => {
    const found = contentOf(reading, cue, cues, range);
    if (found === undefined) return [];
    return [{ content: found.content, cue, ...(cue.subject === undefined ? {} : { subject: cue.subject }), adjuncts: withFronted(reading, cue, range, found.adjuncts), sentence, rule: found.rule }];
  });
  return nouns.length === 0 ? verbs : [...verbs, ...nouns];
}

function contentOf(reading: Reading, cue: CueOccurrence, cues: readonly CueOccurrence[], sentence: TokenRange): FoundContent | undefined {
  const before = cue.side === 'shared' ? undefined : contentBeforeCue(reading, cue, cues, sentence);
  if (cue.side === 'after') return before ?? (cue.entry.lemma === 'according to' || cue.groupFrom === sentence.from ? contentAfterCue(reading, cue, cues, sentence) : undefined);
  const after = contentAfterCue(reading, cue, cues, sentence);
  if (before === undefined || after === undefined) return before ?? after;
  // A cue that parts a clause stands between its two halves.
  if (before.content[1]?.from === after.content[0]!.from && goesOnInMarks(reading, before.content[0]!, after.content[0]!.from)) return before;
  return before.rule === 'quotes/direct/cue-after-mark' && !isFronted(reading, before) ? before : after;
}

/** "When asked about the “deal,” Ms Reeves said …": the marks belong to a fronted clause. */
function isFronted(reading: Reading, { content }: FoundContent): boolean {
  const { from } = content[0]!;
  return !isMarked(reading, from) && (PREPOSITIONS.has(lowerAt(reading, from)) || SUBORDINATORS.has(lowerAt(reading, from)) || /(?:ing|ed)$/.test(lowerAt(reading, from)));
}
