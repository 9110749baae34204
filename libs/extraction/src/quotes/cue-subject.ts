import type { BareCue, CueOccurrence } from './cue-occurrence.js';
import { agrees } from './agreement.js';
import { invertedSubject } from './inverted-subject.js';
import type { NounPhrase } from './noun-phrase.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { closesMarks, endsLikeSpeech, isCapitalised, isMarked, lowerAt, type Reading, type TokenRange } from './reading.js';
import { subjectOfClause } from './subject-of-clause.js';
import { verbGroupBefore, type VerbGroup } from './verb-group.js';
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './word-classes.js';

/**
 * Finds who says a cue: the words before it or behind it, or those of the cue or verb before it. `undefined` when nobody
 * does, or when the word is no cue after all.
 */
export function withSubject(reading: Reading, cue: BareCue, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  const before = lowerAt(reading, group.from - 1);
  const isFirst = group.from === bounds.from;
  const governor = governingVerb(reading, cue, group);
  if (governor !== undefined) return withGovernor(reading, cue, group, governor, bounds, last);
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
  const subject = isFirst ? undefined : (subjectBehindMarks(reading, group.from, bounds.from) ?? subjectBehindSpeech(reading, group.from, bounds.from) ?? nounPhraseBefore(reading, group.from, bounds.from) ?? subjectBehindComma(reading, group.from, bounds.from));
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

/** “…,” This Week anchor Ada Brandt said: all words between speech and its verb, when nothing but a name can stand there. */
function subjectBehindSpeech(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  for (let i = verb - 1; i > floor && i > verb - LONGEST_NAME; i--) {
    if (endsLikeSpeech(reading, i)) {
      const range = { from: i + 1, to: verb };
      const first = lowerAt(reading, range.from);
      const isName = range.to > range.from && (isCapitalised(reading, verb - 1) || DETERMINERS.has(first)) && !CONJUNCTIONS.has(first) && !PREPOSITIONS.has(first) && !SUBORDINATORS.has(first);
      return isName ? { ...range, core: range } : undefined;
    }
    const lower = lowerAt(reading, i);
    const { kind } = reading.tokens[i]!;
    if (isMarked(reading, i) || (kind !== 'word' && lower !== '&') || AUXILIARIES.has(lower) || DAYS.has(lower) || RELATIVES.has(lower) || /^[a-z]+(?:ed|ly)$/.test(reading.tokens[i]!.text)) return undefined;
  }
  return undefined;
}

const LONGEST_NAME = 12;

/** "…, a source close to him said": all words since the comma, when they begin like a noun phrase. */
function subjectBehindComma(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  for (let i = verb - 2; i > floor && i > verb - 14; i--) {
    const lower = lowerAt(reading, i);
    if (lower !== ',' && !closesMarks(reading, i)) continue;
    const core = nounPhraseAfter(reading, i + 1, verb)?.core;
    return core === undefined || core.to - core.from === verb - i - 1 || !DESCRIBES.test(lowerAt(reading, core.to)) ? undefined : { from: i + 1, to: verb, core };
  }
  return undefined;
}

/** What goes on with a description behind its noun: "a source close to him", not "she has worked with". */
const DESCRIBES = /^(?:close|familiar|briefed|based|involved|loyal|near|privy|aware|present|with|in|at|of|for|from|who|on|to)$/;

const LONGEST_ASIDE = 40;

/** The verb before "to", of those under which something is said all the same: "went on to say", "continued to insist". */
function governingVerb(reading: Reading, cue: BareCue, group: VerbGroup): number | undefined {
  if (cue.form !== 'base') return undefined;
  for (let i = group.from; i < cue.from; i++) {
    if (lowerAt(reading, i) !== 'to') continue;
    const before = lowerAt(reading, i - 1);
    if (before === 'on') return i - 2;
    return /^(?:continue[sd]?|used|began|proceeded|continuing|interjected|paused|returned|rose)$/.test(before) ? i - 1 : undefined;
  }
  return undefined;
}

function withGovernor(reading: Reading, cue: BareCue, group: VerbGroup, governor: number, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  const outer = verbGroupBefore(reading, governor, bounds.from);
  if (outer.negated || outer.possible) return undefined;
  const subject = outer.from === bounds.from ? undefined : nounPhraseBefore(reading, outer.from, bounds.from);
  return subject === undefined ? shared(reading, cue, group, bounds, last) : { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
}

/** “…,” adding: the comma of a partial quotation stands inside its marks. */
function commaInMarks(reading: Reading, closing: number): boolean {
  return closesMarks(reading, closing) && lowerAt(reading, closing - 1) === ',';
}

/** "a sign saying “No”", "a leaflet reading “No”": things that carry words, before the participle that tells them. Compiled for this project. */
const CARRIERS = /^(?:signs?|banners?|posters?|placards?|stickers?|t-shirts?|shirts?|leaflets?|flyers?|fliers?|notes?|billboards?|labels?|plaques?|cards?|messages?|headlines?|ads?)$/;

function paperBefore(reading: Reading, cue: BareCue, group: VerbGroup, bounds: TokenRange): CueOccurrence | undefined {
  if (!/^(?:say|read)$/.test(cue.entry.lemma) || !CARRIERS.test(lowerAt(reading, group.from - 1))) return undefined;
  const subject = nounPhraseBefore(reading, group.from, bounds.from);
  return subject === undefined ? undefined : { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
}

/** "released a statement saying", "put a notice on her door reading": a paper that the subject of the clause puts out, not one that is read. */
function issuedBefore(reading: Reading, cue: BareCue, group: VerbGroup, { from }: TokenRange): boolean {
  if (!/^(?:say|read|announce|warn|urge|declare|confirm|accuse|deny|call)$/.test(cue.entry.lemma)) return false;
  for (let i = group.from - 1; i > from && i > group.from - LONGEST_NAME; i--) {
    const lower = lowerAt(reading, i);
    if (ISSUES.test(lower)) return true;
    if (isMarked(reading, i) || (reading.tokens[i]!.kind !== 'word' && reading.tokens[i]!.kind !== 'number')) return false;
  }
  return false;
}

/** Verbs by which people put out papers. Compiled for this project. */
const ISSUES = /^(?:released?|releasing|issued?|issues|issuing|sends?|sent|posted|posts|tweeted|published|wrote|put|emailed|made|makes|unleashed|fired|circulated|signed|delivered)$/;

/** "…, adding that", "by calling", "with Mr Varga threatening". */
function gerund(reading: Reading, cue: BareCue, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  const before = lowerAt(reading, group.from - 1);
  if (before === ',' || /^(?:by|after|before|while|and|—|–|--)$/.test(before) || commaInMarks(reading, group.from - 1)) return shared(reading, cue, group, bounds, last);
  const paper = paperBefore(reading, cue, group, bounds);
  if (paper !== undefined) return paper;
  if (issuedBefore(reading, cue, group, bounds)) return shared(reading, cue, group, bounds, undefined);
  if (before === 'as' && lowerAt(reading, group.from - 2) === 'quoted') {
    const outer = verbGroupBefore(reading, group.from - 2, bounds.from);
    const subject = nounPhraseBefore(reading, outer.from, bounds.from) ?? subjectOfClause(reading, group.from - 2, bounds.from);
    return subject === undefined ? undefined : { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
  }
  const subject = group.from === bounds.from ? undefined : nounPhraseBefore(reading, group.from, bounds.from);
  if (subject === undefined || lowerAt(reading, subject.from - 1) !== 'with') return undefined;
  return { ...cue, groupFrom: subject.from, groupTo: cue.to, side: 'before', subject };
}

function shared(reading: Reading, cue: BareCue, group: VerbGroup, bounds: TokenRange, last: CueOccurrence | undefined): CueOccurrence | undefined {
  if (cue.form === 'base' && !group.hasAuxiliary && last === undefined && lowerAt(reading, group.from) !== 'to') return undefined;
  const subject = last?.subject ?? subjectOfClause(reading, group.from, bounds.from);
  return subject === undefined ? undefined : { ...cue, groupFrom: group.from, groupTo: cue.to, side: 'shared', subject };
}
