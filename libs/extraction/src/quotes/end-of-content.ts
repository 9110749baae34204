import type { CueOccurrence } from './cue-occurrence.js';
import { closesMarks, endsLikeSpeech, isMarked, lowerAt, opensMarks, type Reading } from './reading.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, OBJECT_PRONOUNS } from './word-classes.js';

/** Words that open a clause of the writer's own after a reported one. */
const CONTRAST = /^(?:although|though|whereas)$/;

/**
 * Where the reported words end that begin at token `from`: at the closing mark of a whole sentence in marks, before the
 * next cue of the sentence ("and predicted", ", adding", ", but Mr Varga said"), or with the sentence.
 */
export function endOfContent(reading: Reading, from: number, cue: CueOccurrence, cues: readonly CueOccurrence[], limit: number): number {
  if (opensMarks(reading, from)) {
    const whole = endOfWholeQuotation(reading, from, limit);
    if (whole !== undefined) return whole;
  }
  let to = limit;
  for (const next of cues) {
    if (next.from <= cue.from || next.from < from + 1) continue;
    const cut = cutBefore(reading, next, cue);
    if (cut !== undefined && cut > from + 1) {
      to = Math.min(to, cut);
      break;
    }
  }
  // Of "As Ms Reeves noted, the bridge was new" the main clause is what she said.
  const isFronted = cue.side === 'before' && lowerAt(reading, from - 1) !== ',' && FRONTS.test(lowerAt(reading, (cue.subject?.from ?? cue.from) - 1));
  const isObject = takesObject(cue) && !/^(?:that|it|he|she|they|there)$/.test(lowerAt(reading, from));
  for (let i = from + 2; i < to; i++) {
    if (isMarked(reading, i) || !(leavesContent(reading, i) || (isObject && leavesObject(reading, i)) || (isFronted && beginsMainClause(reading, i)))) continue;
    to = i;
    break;
  }
  if (cue.form === 'past' && takesObject(cue) && !/^(?:that|to)$/.test(lowerAt(reading, from))) to = beforeNextVerb(reading, from, to);
  return trimEnd(reading, from, to);
}

const takesObject = ({ entry }: CueOccurrence): boolean => entry.frames.has('object') || entry.frames.has('infinitive');

/** What ends a reported clause where it stands outside marks: a semicolon, ", although", and an afterthought, ", a step that". */
function leavesContent(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (lower === ';' || (lower === 'on' && isAnonymityClause(reading, at))) return true;
  const sign = lowerAt(reading, at - 1);
  if (/^(?:[-—–]|--)$/.test(sign)) return DASH_AFTERTHOUGHT.test(lower);
  if (sign !== ',') return false;
  return CONTRAST.test(lower) || lower === 'a' || lower === 'an' || OWN_PARTICIPLES.test(lower) || (lower === 'compared' && lowerAt(reading, at + 1) === 'with') || (lower === 'as' && /^(?:has|have|had|did|does|do)$/.test(lowerAt(reading, at + 1))) || deniesSaying(reading, at);
}

/** "When Mr Varga said the plan was late, the board met": words before a speaker that make his clause a fronted one. */
const FRONTS = /^(?:when|as|after|while|although|though|if|before|since|because|once)$/;

/** Behind the comma of a fronted clause stands the subject of the clause that it belongs to. */
function beginsMainClause(reading: Reading, at: number): boolean {
  return lowerAt(reading, at - 1) === ',' && /^(?:the|an?|he|she|it|they|we|his|her|its|their|this|that|those|these|there|mr|mr\.|ms|ms\.|mrs|mrs\.)$/.test(lowerAt(reading, at));
}

/** Participles by which writers judge what was said: ", drawing a rebuke". Compiled for this project. */
const OWN_PARTICIPLES = /^(?:drawing|prompting|sparking|reflecting|echoing|underscoring|signaling|signalling|contradicting|referring|alluding|setting|marking)$/;

/** Words behind a dash that open an afterthought. */
const DASH_AFTERTHOUGHT = /^(?:and|but|though|although|an?)$/;

/** "said the talks had failed on condition of anonymity": how it was said. */
const isAnonymityClause = (reading: Reading, at: number): boolean => /^(?:the )?condition (?:of|that)/.test([1, 2, 3].map((i) => lowerAt(reading, at + i)).join(' '));

/** ", but Mr Varga did not say when": saying that is denied is the writer's again. */
function deniesSaying(reading: Reading, at: number): boolean {
  if (!/^(?:but|and)$/.test(lowerAt(reading, at))) return false;
  for (let i = at + 1; i < at + 9; i++) {
    const lower = lowerAt(reading, i);
    if (/^(?:[.,;:]|that)$/.test(lower) || isMarked(reading, i)) return false;
    if (/^(?:declined|refused)$/.test(lower)) return true;
    if (/^(?:not|never|didn’t|didn't|hasn’t|hasn't|wouldn’t|wouldn't)$/.test(lower)) return /^(?:say|said|comment|commented|elaborate|elaborated|specify|give|name|identify|explain|provide|offer|disclose|respond|responded)$/.test(lowerAt(reading, i + 1));
  }
  return false;
}

/** What a noun phrase or an infinitive does not reach across: ", who", ", but", ", the" of a new clause. */
function leavesObject(reading: Reading, at: number): boolean {
  if (lowerAt(reading, at - 1) !== ',') return false;
  return /^(?:who|which|whose|whom|where|but|while|as|when|after|the|it|he|she|they|we|i|his|her|their)$/.test(lowerAt(reading, at));
}

/** "called for talks and endorsed the plan": a second past verb after a noun phrase is what the speaker did next. */
function beforeNextVerb(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++) {
    if (isMarked(reading, i) || !/^(?:and|but)$/.test(lowerAt(reading, i)) || isMarked(reading, i + 1)) continue;
    const verb = isAdverb(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    const after = lowerAt(reading, verb + 1);
    if (/[a-z]{2}ed$/.test(lowerAt(reading, verb)) && (DETERMINERS.has(after) || OBJECT_PRONOUNS.has(after) || /s$/.test(after) || after === 'to')) return i;
  }
  return to;
}

/** Matches a stretch that ends like a sentence or a clause of one: `go,”`, `go.”`, `go?”`. */
const CLAUSE_END = /[,.!?…—–]\s*$/;

/** The end of marks that hold a whole sentence, with the marked sentences that follow at once; `undefined` for a partial quotation. */
function endOfWholeQuotation(reading: Reading, from: number, limit: number): number | undefined {
  let marked = reading.marked[reading.markedAt[from]!]!;
  const { inner } = marked.stretch;
  const ends = CLAUSE_END.test(reading.text.slice(Math.max(inner.start, inner.end - 3), inner.end));
  if (!ends || marked.to - marked.from < 5) return undefined;
  while (marked.to < limit && opensMarks(reading, marked.to)) marked = reading.marked[reading.markedAt[marked.to]!]!;
  return Math.min(marked.to, limit);
}

/** Where a later cue of the sentence ends the content of this one; `undefined` when it stands within it. */
function cutBefore(reading: Reading, next: CueOccurrence, cue: CueOccurrence): number | undefined {
  const before = lowerAt(reading, next.groupFrom - 1);
  // "Mr Varga, who called it a start, said …": the cue of the clause outside ends what stands between its commas.
  if (next.side === 'before' && next.groupFrom < cue.from) return next.from;
  // "praised the plan - “a start,” he said": marks before a cue are its own.
  if (next.side !== 'shared' && next.entry.frames.has('marks') && !next.entry.frames.has('quoted') && closesMarks(reading, next.groupFrom - 1)) return reading.marked[reading.markedAt[next.groupFrom - 1]!]!.from;
  if (next.side === 'shared') {
    const sameForm = next.form === cue.form || next.form === 'gerund';
    if (before === ',' && next.form === 'gerund') return next.groupFrom - 1;
    if (next.form === 'gerund' && endsLikeSpeech(reading, next.groupFrom - 1)) return next.groupFrom;
    if (CONJUNCTIONS.has(before) && sameForm && (next.form !== 'gerund' || cue.form === 'gerund')) return next.groupFrom - 1;
    return undefined;
  }
  if (before === ',' && (next.entry.lemma === 'according to' || isParenthesis(reading, next))) return next.groupFrom - 1;
  if (/^(?:while|though|although|whereas)$/.test(before) || before === ';') return next.groupFrom - 1;
  if ((before === 'but' || before === 'and') && lowerAt(reading, next.groupFrom - 2) === ',') return next.groupFrom - 1;
  return undefined;
}

/** "…, officials said.": a cue that closes the sentence takes all before it. */
function isParenthesis(reading: Reading, next: CueOccurrence): boolean {
  const behind = lowerAt(reading, next.groupTo);
  return (next.entry.frames.has('clause') || next.entry.frames.has('finite')) && (behind === '' || /^[.;]$/.test(behind) || reading.tokens[next.groupTo]!.sentence !== next.sentence);
}

/** Leaves out white space, commas and the full stop outside marks. */
export function trimEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && !isMarked(reading, end - 1) && (/^(?:[.,;:!?—–]|--|-)$/.test(lowerAt(reading, end - 1)) || CONJUNCTIONS.has(lowerAt(reading, end - 1)))) end -= 1;
  return end;
}
