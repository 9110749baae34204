import type { CueClass } from '@onrecord/domain';
import { isPossessive } from '../segment/token.js';
import type { CueEntry } from './cue-lexicon.js';
import type { CueOccurrence } from './cue-occurrence.js';
import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { isMarked, lowerAt, rangeOfSentence, type Reading } from './reading.js';
import { AUXILIARIES } from './word-classes.js';

/** Nouns of saying that take a clause with "that", compiled for this project from the nouns of the verbs of saying in reference grammars. */
const NOUNS: readonly (readonly [CueClass, string])[] = [
  ['stated', 'statement remark comment announcement declaration observation explanation reply reminder'],
  ['claimed', 'claim assertion contention argument allegation insistence'],
  ['denied', 'denial'],
  ['acknowledged', 'admission acknowledgment acknowledgement concession confession'],
  ['promised', 'promise pledge vow assurance guarantee'],
  ['warned', 'warning threat'],
  ['demanded', 'demand'],
  ['suggested', 'suggestion proposal'],
  ['criticised', 'accusation complaint charge'],
  ['predicted', 'prediction forecast'],
];

const ENTRIES: ReadonlyMap<string, CueEntry> = new Map(
  NOUNS.flatMap(([cueClass, nouns]) => nouns.split(' ').flatMap((noun) => [noun, `${noun}s`].map((form): [string, CueEntry] => [form, { lemma: noun, cueClass, frames: new Set(['that']) }]))),
);

/** Adjectives between an owner and the noun: "Ms Reeves’s latest claim that". */
const LONGEST_GAP = 3;
const MOST_CUES = 4;

/** "his claim that", "Ms Reeves’s warning that": nouns of saying whose owner speaks and whose clause follows at once. */
export function findCueNouns(reading: Reading, sentence: number): readonly CueOccurrence[] {
  const { from, to } = rangeOfSentence(reading, sentence);
  const found: CueOccurrence[] = [];
  for (let i = from + 1; i + 3 < to && found.length < MOST_CUES; i++) {
    const entry = ENTRIES.get(lowerAt(reading, i));
    if (entry === undefined || isMarked(reading, i) || lowerAt(reading, i + 1) !== 'that' || AUXILIARIES.has(lowerAt(reading, i + 2))) continue;
    const subject = ownerBefore(reading, i, from);
    if (subject !== undefined) found.push({ sentence, entry, form: 'base', from: i, to: i + 1, groupFrom: subject.from, groupTo: i + 1, side: 'before', subject });
  }
  return found;
}

function ownerBefore(reading: Reading, noun: number, floor: number): NounPhrase | undefined {
  for (let i = noun - 1; i >= floor && i >= noun - LONGEST_GAP; i--) {
    const lower = lowerAt(reading, i);
    if (/^(?:his|her|their)$/.test(lower)) return { from: i, to: i + 1, core: { from: i, to: i + 1 } };
    if (isPossessive(reading.tokens[i]!)) return namedOwner(reading, i, floor) ?? nounPhraseBefore(reading, i, floor);
    if (reading.tokens[i]!.kind !== 'word' || isMarked(reading, i) || /^(?:the|an?|of|and|or)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** The name right before the mark of the possessive, and no more: of "questions about Ms Reeves’s claim" she speaks. */
function namedOwner(reading: Reading, mark: number, floor: number): NounPhrase | undefined {
  const mention = reading.mentionAt[mark - 1];
  if (mention?.form !== 'name') return undefined;
  let from = mark - 1;
  while (from > floor && reading.mentionAt[from - 1] === mention) from -= 1;
  return { from, to: mark, core: { from, to: mark } };
}

/** Where the clause of a noun ends: at the first comma or dash outside marks, where the sentence around it goes on, at `to` at the latest. */
export function endOfNounClause(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (!isMarked(reading, i) && /^(?:[,;:—–-]|--)$/.test(lowerAt(reading, i))) return i;
  return to;
}
