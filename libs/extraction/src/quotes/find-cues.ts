import { isPossessive } from '../segment/token.js';
import { findCueWords, type CueEntry, type CueForm } from './cue-lexicon.js';
import { nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './noun-phrase.js';
import { closesMarks, isCapitalised, isMarked, lowerAt, rangeOfSentence, type Reading, type TokenRange } from './reading.js';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, NEGATIONS, OBJECT_PRONOUNS, POSSIBILITY, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './word-classes.js';

/** How a cue comes by its speaker: a subject before it or behind it, that of the cue or verb before it, or none. */
export type SubjectSide = 'before' | 'after' | 'shared' | 'none';

/** A word of saying in a sentence, with whoever says it. */
export interface CueOccurrence extends TokenRange {
  readonly sentence: number;
  readonly entry: CueEntry;
  readonly form: CueForm;
  /** First token of cue, auxiliaries, adverbs and subject together, when they stand side by side. */
  readonly groupFrom: number;
  /** First token behind cue and inverted subject. */
  readonly groupTo: number;
  readonly side: SubjectSide;
  readonly subject?: NounPhrase;
}

interface VerbGroup {
  /** First token of auxiliaries and adverbs. */
  readonly from: number;
  readonly negated: boolean;
  readonly possible: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly hasAuxiliary: boolean;
  /** "to say": it has no subject of its own. */
  readonly infinitive: boolean;
}

/** No sentence of prose has more cues; what has is no prose, and work on it stays bounded. */
const MOST_CUES = 16;

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
  if (lowerAt(reading, at) === 'according' && lowerAt(reading, at + 1) === 'to') return accordingTo(reading, sentence, at, bounds);
  if (isCapitalised(reading, at) && at > bounds.from && !isTitleCase(reading, bounds)) return undefined;
  for (const { entry, form } of findCueWords(lowerAt(reading, at))) {
    const to = endWithParticle(reading, at, entry);
    if (to === undefined) continue;
    const group = verbGroupBefore(reading, at, bounds.from);
    if (group.negated || group.possible || (group.passive && form === 'past')) continue;
    const cue = withSubject(reading, { sentence, entry, form, from: at, to }, group, bounds, last);
    if (cue !== undefined) return cue;
  }
  return undefined;
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
  const subject = nounPhraseAfter(reading, at + 2, to);
  if (subject === undefined) return undefined;
  return { sentence, entry: ACCORDING_TO, form: 'base', from: at, to: at + 2, groupFrom: at, groupTo: subject.to, side: 'after', subject };
}

/** Index behind the cue word and its particle; `undefined` when the particle is not there. "called again for" has it too. */
function endWithParticle(reading: Reading, at: number, { particle }: CueEntry): number | undefined {
  if (particle === undefined) return at + 1;
  const words = particle.split(' ');
  return words.every((word, i) => lowerAt(reading, at + 1 + i) === word) ? at + 1 + words.length : undefined;
}

function verbGroupBefore(reading: Reading, at: number, floor: number): VerbGroup {
  let from = at;
  const seen: string[] = [];
  while (from - 1 >= floor && !isMarked(reading, from - 1)) {
    const lower = lowerAt(reading, from - 1);
    const isWord = AUXILIARIES.has(lower) || NEGATIONS.has(lower) || (isAdverb(lower) && (!isCapitalised(reading, from - 1) || ADVERBS.has(lower))) || (lower === 'to' && from < at + 1);
    if (!isWord || (isPossessive(reading.tokens[from - 1]!) && !/^(?:it|he|she|that|who|there|what)$/.test(lowerAt(reading, from - 2)))) break;
    seen.unshift(lower);
    from -= 1;
  }
  const beforeTo = seen.includes('to') ? lowerAt(reading, from - 1) : '';
  const closest = seen.filter((word) => AUXILIARIES.has(word)).at(-1) ?? '';
  const isBe = /^(?:is|are|was|were|be|been|being|am|’s|'s|’re|'re)$/.test(closest);
  return {
    from,
    negated: seen.some((word) => NEGATIONS.has(word) || /n[’']t$/.test(word)) || NEGATIONS.has(beforeTo),
    possible: seen.some((word) => POSSIBILITY.has(word)),
    passive: isBe,
    progressive: isBe,
    hasAuxiliary: closest !== '',
    infinitive: seen.includes('to'),
  };
}

type Bare = Pick<CueOccurrence, 'sentence' | 'entry' | 'form' | 'from' | 'to'>;

function withSubject(reading: Reading, cue: Bare, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  const before = lowerAt(reading, group.from - 1);
  const isFirst = group.from === bounds.from;
  if (afterToInfinitive(reading, cue, group)) return shared(reading, cue, group, bounds, last);
  if (group.infinitive) return undefined;
  if (cue.form === 'gerund' && !group.progressive) return gerund(reading, cue, group, bounds, last);
  const touchesMarks = !isFirst && (closesMarks(reading, group.from - 1) || (before === ',' && closesMarks(reading, group.from - 2)));
  if ((before === ',' || before === '—' || before === '–' || before === '--' || touchesMarks || isFirst) && !group.hasAuxiliary) {
    const named = touchesMarks || isFirst ? undefined : nounPhraseBefore(reading, group.from, bounds.from);
    const inverted = named?.from === bounds.from && named.appositive !== undefined ? undefined : invertedSubject(reading, cue, bounds, touchesMarks);
    if (inverted !== undefined) return { ...cue, groupFrom: group.from, groupTo: inverted.to, side: 'after', subject: inverted };
  }
  if (touchesMarks) return undefined;
  if (!isFirst && (CONJUNCTIONS.has(before) || before === 'then')) return shared(reading, cue, group, bounds, last);
  const subject = isFirst ? undefined : (subjectBehindMarks(reading, group.from, bounds.from) ?? nounPhraseBefore(reading, group.from, bounds.from) ?? subjectBehindComma(reading, group.from, bounds.from));
  if (subject === undefined) return before === ',' ? shared(reading, cue, group, bounds, last) : undefined;
  if (!agrees(reading, cue, group, subject)) return undefined;
  return { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
}

/** "…,” Ada Brandt, 30, of Bergholm, who came early, said": the phrase that follows the marks, whatever stands between it and the cue. */
function subjectBehindMarks(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  if (lowerAt(reading, verb - 1) !== ',') return undefined;
  for (let i = verb - 2; i > floor && i > verb - LONGEST_ASIDE; i--) {
    if (!closesMarks(reading, i)) {
      if (/^[;:]$/.test(lowerAt(reading, i))) return undefined;
      continue;
    }
    const subject = /^[,.?!]$/.test(reading.text[reading.tokens[i]!.start - 1] ?? '') ? nounPhraseAfter(reading, i + 1, verb) : undefined;
    return subject !== undefined && lowerAt(reading, subject.to) === ',' && !CONJUNCTIONS.has(lowerAt(reading, i + 1)) ? subject : undefined;
  }
  return undefined;
}

/** "…, a source close to him said": all words since the comma, when they begin like a noun phrase. */
function subjectBehindComma(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  for (let i = verb - 2; i > floor && i > verb - 14; i--) {
    const lower = lowerAt(reading, i);
    if (lower !== ',' && !closesMarks(reading, i)) continue;
    const core = nounPhraseAfter(reading, i + 1, verb)?.core;
    return core === undefined || core.to - core.from === verb - i - 1 ? undefined : { from: i + 1, to: verb, core };
  }
  return undefined;
}

const LONGEST_ASIDE = 40;

/** "went on to say", "continued to insist": the verb before "to" shares its subject. */
function afterToInfinitive(reading: Reading, cue: Bare, group: VerbGroup): boolean {
  if (cue.form !== 'base') return false;
  for (let i = group.from; i < cue.from; i++) if (lowerAt(reading, i) === 'to') return /^(?:continue[sd]?|on|used|began|proceeded|continuing)$/.test(lowerAt(reading, i - 1));
  return false;
}

/** "…, adding that", "by calling", "with Mr Varga threatening". */
function gerund(reading: Reading, cue: Bare, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  const before = lowerAt(reading, group.from - 1);
  if (before === ',' || /^(?:by|after|before|while|and|—|–|--)$/.test(before)) return shared(reading, cue, group, bounds, last);
  if (before === 'as' && lowerAt(reading, group.from - 2) === 'quoted') {
    const subject = subjectOfClause(reading, group.from - 2, bounds.from);
    return subject === undefined ? undefined : { ...cue, groupFrom: group.from, groupTo: cue.to, side: 'shared', subject };
  }
  const subject = group.from === bounds.from ? undefined : nounPhraseBefore(reading, group.from, bounds.from);
  if (subject === undefined || lowerAt(reading, subject.from - 1) !== 'with') return undefined;
  return { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
}

function shared(reading: Reading, cue: Bare, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  if (cue.form === 'base' && !group.hasAuxiliary && last === undefined && lowerAt(reading, group.from) !== 'to') return undefined;
  const subject = last?.subject ?? subjectOfClause(reading, group.from, bounds.from);
  return subject === undefined ? undefined : { ...cue, groupFrom: group.from, groupTo: cue.to, side: 'shared', subject };
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(reading, i) === ',' && !isMarked(reading, i)) return true;
  return false;
}

/** Words before the subject of a sentence: "But", "Still,", "In Bergholm on Friday,". */
const OPENERS = new Set('but and yet so still however meanwhile then later also or'.split(' '));

/** The subject of the clause that a sentence opens with, for a second verb that shares it. */
function subjectOfClause(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  let from = floor;
  while (from < verb && OPENERS.has(lowerAt(reading, from))) from += lowerAt(reading, from + 1) === ',' ? 2 : 1;
  const first = lowerAt(reading, from);
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first)) {
    const within = SUBORDINATORS.has(first) ? nounPhraseAfter(reading, from + 1, verb) : undefined;
    if (within !== undefined && !hasComma(reading, from, verb)) return within;
    for (let i = from; i < verb; i++) {
      if (lowerAt(reading, i) !== ',') continue;
      return isMarked(reading, i) ? undefined : nounPhraseAfter(reading, i + 1, verb);
    }
    return undefined;
  }
  return nounPhraseAfter(reading, from, verb);
}

/** Words of saying that stand before their subject without quotation marks too: "The talks failed, said Ms Reeves." */
const PLAIN: ReadonlySet<string> = new Set(['say', 'add', 'note', 'write', 'report', 'explain', 'argue']);

/** "…,” said Ms Reeves": a noun phrase behind the cue, with nothing behind it that makes it the subject of a clause. */
function invertedSubject(reading: Reading, cue: Bare, { to }: TokenRange, afterMarks: boolean): NounPhrase | undefined {
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

/**
 * Whether a verb in this form fits the subject, so that "the latest claims", "swing states" or "his calls" are no cues: a
 * form that is a noun as well needs a pronoun or a name before it, or "that" or marks behind it.
 */
function agrees(reading: Reading, cue: Bare, group: VerbGroup, subject: NounPhrase): boolean {
  const first = lowerAt(reading, subject.core.from);
  const pronoun = SUBJECT_PRONOUNS.has(first) && subject.core.to - subject.core.from === 1;
  if (cue.form === 'past' || cue.form === 'gerund' || group.hasAuxiliary) return true;
  if (pronoun) return cue.form === 'third' ? /^(?:he|she|it)$/.test(first) : /^(?:they|we|i|you)$/.test(first);
  if (NEVER_NOUNS.has(cue.entry.lemma)) return true;
  const next = lowerAt(reading, cue.to);
  const introduces = next === 'that' || next === ':' || isMarked(reading, cue.to);
  if (introduces) return true;
  const isName = reading.mentionAt[subject.core.to - 1]?.entityKind === 'person' || reading.mentionAt[subject.core.to - 1]?.entityKind === 'organisation';
  return cue.form === 'third' && isName && (DETERMINERS.has(next) || SUBJECT_PRONOUNS.has(next) || OBJECT_PRONOUNS.has(next) || isCapitalised(reading, cue.to) || /^(?:for|on|out|to)$/.test(lowerAt(reading, cue.to - 1)));
}

/** Words of saying whose present forms are no nouns. */
const NEVER_NOUNS: ReadonlySet<string> = new Set('say tell add argue insist explain admit acknowledge contend assert suggest predict propose write accuse describe deny recall concede agree respond allege'.split(' '));
