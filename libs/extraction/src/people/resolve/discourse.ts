import type { NameGender } from '../lexicon/first-names.js';
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
  readonly inMarks: boolean;
  /** Of an unnamed source: "a spokeswoman". */
  readonly gender: NameGender;
  readonly many: boolean;
}

const KEPT = 400;

/** What the article has spoken of up to here: the latest references, and when each person was last spoken of. */
export class Discourse {
  readonly recent: Noted[] = [];
  private readonly lastSentence = new Map<number, number>();
  private readonly counts = new Map<number, number>();

  constructor(readonly reading: Reading) {}

  note(reference: Reference, answer: Answer, gender: NameGender, many: boolean): void {
    const sentence = this.reading.tokens[reference.from]!.sentence;
    this.recent.push({ person: answer.person, reference, sentence, gender, many, subject: isSubject(this.reading, reference), owner: isOwner(this.reading, reference), inMarks: this.reading.inMarks[reference.from] === 1 });
    if (this.recent.length > 2 * KEPT) this.recent.splice(0, KEPT);
    if (answer.person === undefined) return;
    this.lastSentence.set(answer.person, sentence);
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
}

const BEFORE_OBJECT = /^(?:of|for|with|to|by|from|against|about|on|in|at|between|after|before|than|like|near|via|under|over|toward|towards|behind|met|meet|meets|meeting|told|asked|tells|asks|including|per|into|through|without|around|as)$/;
const OPENS_CLAUSE = /^(?:and|but|or|that|while|when|because|if|although|though|whether|where|which|who|said|says|so|as|since|until|added|claimed|insisted|argued|think|believes?|hopes?)$/;

/** Whether a reference is likely the subject of its clause: nothing that takes an object stands before it. */
function isSubject({ tokens, read }: Reading, { from, to }: Reference): boolean {
  const sentence = read[tokens[from]!.sentence];
  if (sentence === undefined) return false;
  if (tokens[to]?.text.startsWith('’') || tokens[to]?.text === "'s") return false;
  if (from === sentence.from) return true;
  const before = tokens[from - 1]!;
  if (BEFORE_OBJECT.test(before.lower)) return false;
  if (before.kind === 'mark' || before.text === ',' || OPENS_CLAUSE.test(before.lower)) return true;
  return from - sentence.from <= 3;
}

function isOwner({ tokens }: Reading, { to }: Reference): boolean {
  const next = tokens[to];
  return next !== undefined && /^['’]s?$/.test(next.text);
}
