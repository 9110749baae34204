import { ACTING_WORDS, SAYING_WORDS } from '../lexicon/acting-words.js';
import type { NameGender } from '../lexicon/first-names.js';
import type { Token } from '../../segment/token.js';
import type { Reading } from '../reading.js';
import type { Answer, Reference } from './reference.js';

/** A reference that was read, as later ones look back on it. */
export interface Noted {
  /** Undefined for the unnamed and the unresolved. */
  readonly person: number | undefined;
  readonly reference: Reference;
  readonly sentence: number;
  readonly subject: boolean;
  readonly owner: boolean;
  /** Beside a verb of saying: "Reeves said", "said Reeves". */
  readonly speaks: boolean;
  /** A full name that opens its paragraph as subject: whom the paragraph is about. */
  readonly introduces: boolean;
  /** The first time that the person is named. */
  readonly first: boolean;
  readonly inMarks: boolean;
  /** Of an unnamed source: "a spokeswoman". */
  readonly gender: NameGender;
  readonly many: boolean;
}

const KEPT = 400;
/** A name in a headline or caption is as far as one so many sentences back. */
const DISPLAY_DISTANCE = 8;

/** What the article has spoken of up to here: the latest references, and when each person was last spoken of. */
export class Discourse {
  readonly recent: Noted[] = [];
  private readonly lastSentence = new Map<number, number>();
  private readonly lastNamed = new Map<number, number>();
  private readonly counts = new Map<number, number>();

  constructor(readonly reading: Reading) {}

  note(reference: Reference, answer: Answer, gender: NameGender, many: boolean): void {
    const sentence = this.reading.tokens[reference.from]!.sentence;
    const subject = isSubject(this.reading, reference);
    this.recent.push({ person: answer.person, reference, sentence, gender, many, subject, first: reference.form === 'name' && answer.person !== undefined && !this.lastNamed.has(answer.person), introduces: subject && opensParagraph(this.reading, reference), owner: isOwner(this.reading, reference), speaks: isBesideSaying(this.reading, reference), inMarks: this.reading.inMarks[reference.from] === 1 });
    if (this.recent.length > 2 * KEPT) this.recent.splice(0, KEPT);
    if (answer.person === undefined) return;
    this.lastSentence.set(answer.person, sentence);
    if (reference.form === 'name') this.lastNamed.set(answer.person, this.reading.sentences[sentence]!.region === 'paragraph' ? sentence : sentence - DISPLAY_DISTANCE);
    this.counts.set(answer.person, this.countOf(answer.person) + 1);
  }

  countOf(person: number): number {
    return this.counts.get(person) ?? 0;
  }

  /** Sentences since the person was last spoken of; undefined before the first time. */
  distanceTo(person: number, sentence: number): number | undefined {
    const last = this.lastSentence.get(person);
    return last === undefined ? undefined : sentence - last;
  }

  /** Sentences since the person was last called by name; undefined before the first time. */
  distanceToName(person: number, sentence: number): number | undefined {
    const last = this.lastNamed.get(person);
    return last === undefined ? undefined : sentence - last;
  }
}

const BEFORE_OBJECT = /^(?:of|for|with|to|by|from|against|about|on|in|at|between|after|before|than|like|near|via|under|over|toward|towards|behind|met|meet|meets|meeting|told|asked|tells|asks|including|per|into|through|without|around)$/;
const ADVERB = /^(?:also|then|still|now|never|once|later|soon|already|reportedly|\p{L}{3,}ly)$/u;

/** Whether a reference is likely the subject of its clause: it acts, is said to speak, or opens its sentence. */
export function isSubject({ tokens, read }: Reading, reference: Reference): boolean {
  const { from, to } = reference;
  const sentence = read[tokens[from]!.sentence];
  if (sentence === undefined || isAppositive(reference)) return false;
  // "Her clothes", "his plans": what stands behind is no verb.
  if (reference.form === 'pronoun' && !/^s?he$/.test(tokens[from]!.lower)) return false;
  const before = from > sentence.from ? tokens[from - 1]! : undefined;
  if (before !== undefined && BEFORE_OBJECT.test(before.lower)) return false;
  if (isBehindSaying(tokens, from)) return true;
  // "Was Reeves satisfied?"
  if (before !== undefined && from - 1 === sentence.from && QUESTION.test(before.lower)) return true;
  let next = to;
  // "The director, Ada Reeves, advised": the comma closes the apposition.
  if (before?.text === ',' && tokens[next]?.text === ',') next += 1;
  while (next < sentence.to && ADVERB.test(tokens[next]!.lower)) next += 1;
  const after = next < sentence.to ? tokens[next]! : undefined;
  if (after !== undefined && isVerbAfterSubject(after)) return true;
  // What opens a sentence acts in it: "Reeves earlier on Thursday said".
  if (before === undefined && reference.form === 'name' && after?.kind === 'word' && !isOwner({ tokens }, reference)) return true;
  const opens = before === undefined || before.kind === 'mark' || before.text === ',' || from - sentence.from <= 2;
  // "A spokesman for the ministry", "Reeves, who": what opens a sentence acts in it, whatever stands between.
  return opens && (before?.text !== ',' || isBehindAdjunct(tokens, sentence.from, from)) && /^(?:,|and|of|for|to|at|in|from|with|on|who|\()$/.test(after?.lower ?? '');
}

/** Matches `In`, `During`, `Speaking`; must not match `King`: a comma and a subject follow. */
export const OPENS_ADJUNCT = /^(?:in|at|on|after|before|during|since|with|without|despite|for|from|when|as|while|if|though|although|until|by|following|throughout|alongside|like|unlike|to|[a-z]{2,}ing)$/;
/** So many tokens open a sentence at most. */
const LONGEST_ADJUNCT = 12;

/** "On Monday, Reeves and his party": the comma before is the sentence's first, and ends the words that open it. */
function isBehindAdjunct(tokens: readonly Token[], first: number, from: number): boolean {
  if (from - first > LONGEST_ADJUNCT || !OPENS_ADJUNCT.test(tokens[first]!.lower)) return false;
  for (let at = first; at < from - 1; at++) if (tokens[at]!.text === ',') return false;
  return true;
}

/** "After a talk with Reeves, a judge left": what stands behind the first comma of fronted words, right before a verb, is somebody else than the name before it. */
export function isSubjectBehindAdjunct(tokens: readonly Token[], first: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const next = tokens[to];
  return tokens[from - 1]?.text === ',' && next !== undefined && isVerbAfterSubject(next) && isBehindAdjunct(tokens, first, from);
}

const QUESTION = /^(?:is|was|are|were|did|does|do|has|had|have|can|could|will|would|should)$/;

/** Matches `said`, `resigned`, `plays`; must not match `Reeves`, `’s`, `as`. */
export function isVerbAfterSubject({ lower, text }: Token): boolean {
  return ACTING_WORDS.has(lower) || /^\p{Ll}{3,}ed$/u.test(text) || /^\p{Ll}{3,}[^s]s$/u.test(text);
}

function opensParagraph({ tokens, read }: Reading, reference: Reference): boolean {
  const { sentence } = tokens[reference.from]!;
  const here = read[sentence];
  if (reference.form !== 'name' || reference.run.to - reference.run.from < 2 || here === undefined) return false;
  return reference.from === here.from && read[sentence - 1]?.paragraph !== here.paragraph;
}

/** "Ilan Voss, the spokesman": the second is the first again. */
function isAppositive(reference: Reference): boolean {
  return reference.form === 'description' && reference.description.beside !== undefined;
}

/** Whether a verb of saying stands right before or after, adverbs aside. */
export function isBesideSaying({ tokens }: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { sentence } = tokens[from]!;
  let next = to;
  while (next < tokens.length && next < to + 3 && ADVERB.test(tokens[next]!.lower)) next += 1;
  const after = tokens[next];
  return (after?.sentence === sentence && SAYING_WORDS.has(after.lower)) || isBehindSaying(tokens, from);
}

/** "“No,” said Reeves": the subject behind its verb; not "Voss said Reeves would go", "Voss told Reeves". */
function isBehindSaying(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1];
  if (verb === undefined || verb.sentence !== tokens[from]!.sentence || !SAYING_WORDS.has(verb.lower)) return false;
  const before = tokens[from - 2];
  return before === undefined || before.sentence !== verb.sentence || before.kind !== 'word';
}

function isOwner({ tokens }: Pick<Reading, 'tokens'>, { to }: Reference): boolean {
  const next = tokens[to];
  return next !== undefined && /^['’]s?$/.test(next.text);
}
