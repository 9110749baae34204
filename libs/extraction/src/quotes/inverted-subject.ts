import type { BareCue } from './cue-occurrence.js';
import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { lowerAt, type Reading, type TokenRange } from './reading.js';
import { isAdverb, PREPOSITIONS } from './word-classes.js';

/** Words of saying that stand before their subject without quotation marks too: "The talks failed, said Ms Reeves." */
const PLAIN: ReadonlySet<string> = new Set(['say', 'add', 'note', 'write', 'report', 'explain', 'argue']);

/** "…,” said Ms Reeves": a noun phrase behind the cue, with nothing behind it that makes it the subject of a clause. */
export function invertedSubject(reading: Reading, cue: BareCue, { to }: TokenRange, afterMarks: boolean): NounPhrase | undefined {
  const { frames, lemma, cueClass } = cue.entry;
  const inverts = frames.has('marks') && !frames.has('addressee') && (!frames.has('quoted') || frames.has('finite')) && !/^(?:denied|promised|demanded|confirmed)$/.test(cueClass);
  if (cue.form === 'gerund' || cue.form === 'base' || !inverts || !(afterMarks || PLAIN.has(lemma))) {
    if (!(cue.form === 'base' && lemma === 'say')) return undefined;
  }
  const subject = nounPhraseAfter(reading, cue.to, to);
  if (subject === undefined) return undefined;
  const next = lowerAt(reading, subject.to);
  const ends = subject.to >= to || /^[.,;:—–?!()]$/.test(next) || PREPOSITIONS.has(next) || /^(?:who|whose|when|as|and|while)$/.test(next) || isAdverb(next) || isDay(next) || reading.tokens[subject.to]!.kind === 'mark';
  return ends && !(/^(?:it|they|we|i|you)$/.test(lowerAt(reading, subject.from)) && next !== ',' && next !== '.') ? subject : undefined;
}

const isDay = (lower: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
