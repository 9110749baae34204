import type { BareCue } from './cue-occurrence.js';
import { restrictiveClauseAfter } from './relative-clause.js';
import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './word-classes.js';

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
  const ends = subject.to >= to || /^[.,;:—–?!()]$/.test(next) || PREPOSITIONS.has(next) || /^(?:who|whose|when|as|and|while)$/.test(next) || (isAdverb(next) && (afterMarks || endsClause(reading, subject.to + 1, to))) || isDay(next) || reading.tokens[subject.to]!.kind === 'mark';
  if (!ends || (/^(?:it|they|we|i|you)$/.test(lowerAt(reading, subject.from)) && next !== ',' && next !== '.')) return undefined;
  return withDescription(reading, subject, to, afterMarks);
}

/** Without marks, only an adverb that closes the phrase can follow: of "said he fully agrees" the subject is that of a clause. */
const endsClause = (reading: Reading, at: number, limit: number): boolean => at >= limit || /^[.,;:—–?!()]$/.test(lowerAt(reading, at)) || PREPOSITIONS.has(lowerAt(reading, at));

const isDay = (lower: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);

/** Behind marks and an inverted subject, what stands between commas says who that is, whatever noun it begins with: "said Ada Brandt, 30, founder of Norda". */
function withDescription(reading: Reading, subject: NounPhrase, limit: number, afterMarks: boolean): NounPhrase {
  let to = subject.to;
  if (afterMarks && (subject.appositive === undefined || reading.tokens[subject.to - 1]!.kind === 'number')) {
    const end = endOfDescription(reading, subject.to, limit);
    if (end !== undefined) to = end;
  }
  const clause = restrictiveClauseAfter(reading, to, limit);
  if (clause !== undefined) to = clause;
  return to === subject.to ? subject : { ...subject, to };
}

const LONGEST_DESCRIPTION = 30;

function endOfDescription(reading: Reading, comma: number, limit: number): number | undefined {
  if (lowerAt(reading, comma) !== ',' || comma + 1 >= limit) return undefined;
  const first = lowerAt(reading, comma + 1);
  const isPhrase = !isMarked(reading, comma + 1) && /^(?:word|number)$/.test(reading.tokens[comma + 1]!.kind);
  if (!isPhrase || CONJUNCTIONS.has(first) || SUBORDINATORS.has(first) || RELATIVES.has(first) || isDay(first) || isAdverb(first) || (PREPOSITIONS.has(first) && first !== 'of') || /^[a-z]+(?:ing|ed)$/.test(first)) return undefined;
  let to = comma + 1;
  for (; to < limit && to < comma + LONGEST_DESCRIPTION; to++) {
    const lower = lowerAt(reading, to);
    if (isMarked(reading, to) || /^(?:[,.;:—–-]|--)$/.test(lower) || RELATIVES.has(lower)) break;
    if (AUXILIARIES.has(lower) && !/^(?:’s|'s|may)$/.test(lower)) return undefined;
  }
  return to > comma + 1 ? to : undefined;
}
