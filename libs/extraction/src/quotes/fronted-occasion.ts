import { isOccasion, type Adjuncts } from './adjuncts.js';
import type { CueOccurrence } from './cue-occurrence.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { SPEAKING } from './occasion-words.js';
import { isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { PREPOSITIONS } from './word-classes.js';

const LONGEST = 20;

/**
 * Occasion and addressee that a sentence opens with, before the speaker: "In a letter to staff on Monday, Ms Reeves wrote",
 * "Speaking to the BBC, he said", "At a rally in Ostia, she told". Those told behind the cue go first.
 */
export function withFronted(reading: Reading, cue: CueOccurrence, sentence: TokenRange, adjuncts: Adjuncts): Adjuncts {
  if (cue.side !== 'before' || cue.subject === undefined || (adjuncts.addressee !== undefined && adjuncts.occasion !== undefined)) return adjuncts;
  const to = cue.subject.from - 1;
  if (lowerAt(reading, to) !== ',' || to - sentence.from > LONGEST || !opens(reading, sentence.from)) return adjuncts;
  let addressee: TokenRange | undefined;
  let occasion: TokenRange | undefined;
  for (let at = sentence.from; at < to; at++) {
    if (isMarked(reading, at) || lowerAt(reading, at) === ',') return adjuncts;
    if (!PREPOSITIONS.has(lowerAt(reading, at))) continue;
    const phrase = nounPhraseAfter(reading, at + 1, to)?.core;
    if (phrase === undefined) continue;
    if (isOccasion(reading, { from: at, to: phrase.to })) occasion ??= { from: at, to: phrase.to };
    const isTold = lowerAt(reading, at) === 'to' || (lowerAt(reading, at) === 'with' && lowerAt(reading, at - 1) === 'interview');
    if (isTold) addressee ??= phrase;
  }
  const isOnAnOccasion = occasion !== undefined || SPEAKING.test(lowerAt(reading, sentence.from));
  if (!isOnAnOccasion) return adjuncts;
  return { ...adjuncts, ...(addressee === undefined || adjuncts.addressee !== undefined ? {} : { addressee }), ...(occasion === undefined || adjuncts.occasion !== undefined ? {} : { occasion }) };
}

const opens = (reading: Reading, at: number): boolean => SPEAKING.test(lowerAt(reading, at)) || /^(?:in|at|on|during|after|before|following|via)$/.test(lowerAt(reading, at));
