import { findCueWords, type CueEntry } from './cue-lexicon.js';
import type { BareCue, CueOccurrence } from './cue-occurrence.js';
import { withSubject } from './cue-subject.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isCapitalised, isMarked, lowerAt, rangeOfSentence, type Reading, type TokenRange } from './reading.js';
import { participleAfter, restrictiveClauseAfter } from './relative-clause.js';
import { unlistedCue } from './unlisted-cue.js';
import { verbGroupBefore } from './verb-group.js';

/** No sentence of prose has more cues; what has is no prose, and work on it stays bounded. */
const MOST_CUES = 12;

/** Finds the cues of a sentence outside quotation marks, in order. Negated and merely possible saying is left out. */
export function findCues(reading: Reading, sentence: number): readonly CueOccurrence[] {
  const { from, to } = rangeOfSentence(reading, sentence);
  const found: CueOccurrence[] = [];
  for (let i = from; i < to && found.length < MOST_CUES; i++) {
    if (isMarked(reading, i)) continue;
    const cue = cueAt(reading, sentence, i, { from, to }, found.at(-1));
    if (cue === undefined) continue;
    found.push(cue);
    i = cue.to - 1;
  }
  return found;
}

function cueAt(reading: Reading, sentence: number, at: number, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  if (at + 1 < bounds.to && lowerAt(reading, at) === 'according' && lowerAt(reading, at + 1) === 'to') return accordingTo(reading, sentence, at, bounds);
  if (isCapitalised(reading, at) && at > bounds.from && !isTitleCase(reading, bounds)) return undefined;
  // "the secretary of state": what stands right behind "of" is a noun.
  if (lowerAt(reading, at - 1) === 'of' && !lowerAt(reading, at).endsWith('ing')) return undefined;
  const unlisted = unlistedCue(reading, at, bounds.from);
  const words = findCueWords(lowerAt(reading, at));
  for (const { entry, form } of unlisted === undefined ? words : [...words, { entry: unlisted, form: 'past' as const }]) {
    const to = endWithParticle(reading, at, entry);
    if (to === undefined) continue;
    const group = verbGroupBefore(reading, at, bounds.from);
    if (group.negated || group.possible) continue;
    if (group.passive && form === 'past') {
      const told = toldBy(reading, { sentence, entry, form, from: at, to }, group.from, bounds);
      if (told !== undefined) return told;
      continue;
    }
    const cue = withSubject(reading, { sentence, entry, form, from: at, to }, group, bounds, last);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** "Ms Reeves was told by Mr Varga that …": whoever stands behind "by" speaks. */
function toldBy(reading: Reading, cue: BareCue, groupFrom: number, { from, to }: TokenRange): CueOccurrence | undefined {
  if (!cue.entry.frames.has('addressee') || lowerAt(reading, cue.to) !== 'by') return undefined;
  const subject = nounPhraseAfter(reading, cue.to + 1, to);
  if (subject === undefined) return undefined;
  const told = nounPhraseBefore(reading, groupFrom, from)?.core;
  return { ...cue, groupFrom: cue.from, groupTo: subject.to, side: 'before', subject, ...(told === undefined ? {} : { told }) };
}

/** Whether a sentence is set like a headline, "Lindqvist Says Talks Will Go On": four words in five have capitals. */
function isTitleCase(reading: Reading, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_HEADLINE) return false;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (reading.tokens[i]!.kind !== 'word' || lowerAt(reading, i).length < 4) continue;
    words += 1;
    if (isCapitalised(reading, i)) capitals += 1;
  }
  return words > 2 && capitals >= 0.8 * words;
}

const LONGEST_HEADLINE = 30;

const ACCORDING_TO: CueEntry = { lemma: 'according to', cueClass: 'stated', frames: new Set(['marks', 'clause']) };

function accordingTo(reading: Reading, sentence: number, at: number, { to }: TokenRange): CueOccurrence | undefined {
  const phrase = nounPhraseAfter(reading, at + 2, to);
  if (phrase === undefined) return undefined;
  const subject = { ...phrase, to: restrictiveClauseAfter(reading, phrase.to, to) ?? participleAfter(reading, phrase.to, to) };
  return { sentence, entry: ACCORDING_TO, form: 'base', from: at, to: at + 2, groupFrom: at, groupTo: subject.to, side: 'after', subject };
}

/** Index behind the cue word and its particle; `undefined` when the particle is not there. "called again for" has it too. */
function endWithParticle(reading: Reading, at: number, { particle }: CueEntry): number | undefined {
  if (particle === undefined) return at + 1;
  const words = particle.split(' ');
  return words.every((word, i) => lowerAt(reading, at + 1 + i) === word) ? at + 1 + words.length : undefined;
}
