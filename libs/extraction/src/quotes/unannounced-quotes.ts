import type { NounPhrase } from './noun-phrase.js';
import type { QuoteDraft } from './quote-draft.js';
import { isMarked, lowerAt, opensMarks, rangeOfSentence, type Reading } from './reading.js';
import { subjectOfClause } from './subject-of-clause.js';

/** A quote without its content: who speaks, and by what rule. */
export type SpokenBy = Omit<QuoteDraft, 'content'>;

/** A signature has no more tokens than this before its comma. */
const LONGEST_NAME = 8;

/** The name behind a dash on a line of its own, which signs the marks before it: “We will act.” – Ada Brandt, Bergholm. */
export function signedBehind(reading: Reading, sentence: number): SpokenBy | undefined {
  if (sentence + 1 >= reading.segmented.sentences.length) return undefined;
  const { from, to } = rangeOfSentence(reading, sentence + 1);
  if (!/^(?:[-–—]|--)$/.test(lowerAt(reading, from)) || isMarked(reading, from)) return undefined;
  let end = from + 1;
  while (end < to && end < from + LONGEST_NAME && reading.tokens[end]!.kind === 'word' && !isMarked(reading, end)) end += 1;
  const name = { from: from + 1, to: end };
  const ends = end >= to || /^[.,(]$/.test(lowerAt(reading, end));
  const names = Array.from({ length: end - from - 1 }, (_, i) => reading.mentionAt[from + 1 + i]).some((mention) => mention?.form === 'name' && mention.entityKind !== 'place');
  return ends && names ? { subject: { ...name, core: name }, sentence, rule: 'quotes/direct/signed' } : undefined;
}

const MOST_WORDS_BEFORE = 60;

/** Marks that close a sentence behind a colon: The minister was brief: “It is late.” A name right before the colon speaks, otherwise the subject of its clause. */
export function proposeBehindColon(reading: Reading, sentence: number): readonly QuoteDraft[] {
  const { from, to } = rangeOfSentence(reading, sentence);
  for (let colon = from + 2; colon + 1 < to && colon < from + MOST_WORDS_BEFORE; colon++) {
    if (lowerAt(reading, colon) !== ':' || isMarked(reading, colon) || !opensMarks(reading, colon + 1)) continue;
    if (!isWholly(reading, colon + 1, to)) return [];
    const subject = nameBefore(reading, colon, from) ?? subjectOfClause(reading, colon, from);
    return subject === undefined ? [] : [{ content: [{ from: colon + 1, to }], subject, sentence, rule: 'quotes/direct/colon' }];
  }
  return [];
}

/** Whether all words to the end of the sentence stand in marks, and are more than a title. */
function isWholly(reading: Reading, from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (!isMarked(reading, i)) return false;
    if (reading.tokens[i]!.kind === 'word') words += 1;
  }
  return words > 2;
}

/** "Pollsters agree - Ada Brandt:": a person's name behind a dash or a comma, up to the colon. */
function nameBefore(reading: Reading, colon: number, floor: number): NounPhrase | undefined {
  const mention = reading.mentionAt[colon - 1];
  if (mention?.form !== 'name' || mention.entityKind === 'place') return undefined;
  let from = colon - 1;
  while (from > floor && reading.mentionAt[from - 1] === mention) from -= 1;
  return from === floor || /^(?:[-–—,.]|--|from)$/.test(lowerAt(reading, from - 1)) ? { from, to: colon, core: { from, to: colon } } : undefined;
}
