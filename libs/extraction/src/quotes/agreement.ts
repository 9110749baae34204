import type { BareCue } from './cue-occurrence.js';
import type { NounPhrase } from './noun-phrase.js';
import { endsLikeSpeech, isCapitalised, isMarked, lowerAt, type Reading } from './reading.js';
import type { VerbGroup } from './verb-group.js';
import { DETERMINERS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from './word-classes.js';

/**
 * Whether a verb in this form fits the subject, so that "the latest claims", "swing states" or "his calls" are no cues: a
 * form that is a noun as well needs a pronoun or a name before it, or "that" or marks behind it.
 */
export function agrees(reading: Reading, cue: BareCue, group: VerbGroup, subject: NounPhrase): boolean {
  const first = lowerAt(reading, subject.core.from);
  const pronoun = SUBJECT_PRONOUNS.has(first) && subject.core.to - subject.core.from === 1;
  if (cue.form === 'past' || cue.form === 'gerund' || group.hasAuxiliary) return true;
  // "his latest claim that": behind an adjective stands a noun.
  if (/^(?:latest|recent|repeated|new|own|earlier|previous|old|false|public|initial|first|last)$/.test(lowerAt(reading, group.from - 1))) return false;
  if (pronoun) return cue.form === 'third' ? /^(?:he|she|it)$/.test(first) : /^(?:they|we|i|you)$/.test(first);
  // “…,” the letter reads: between speech and the end of its sentence stands a verb.
  if (NEVER_NOUNS.has(cue.entry.lemma) || (cue.form === 'third' && endsLikeSpeech(reading, subject.from - 1))) return true;
  const next = lowerAt(reading, cue.to);
  const introduces = next === 'that' || next === ':' || isMarked(reading, cue.to);
  if (introduces) return true;
  const isName = reading.mentionAt[subject.core.to - 1]?.entityKind === 'person' || reading.mentionAt[subject.core.to - 1]?.entityKind === 'organisation';
  return cue.form === 'third' && isName && (DETERMINERS.has(next) || SUBJECT_PRONOUNS.has(next) || OBJECT_PRONOUNS.has(next) || isCapitalised(reading, cue.to) || /^(?:for|on|out|to)$/.test(lowerAt(reading, cue.to - 1)));
}

/** Words of saying whose present forms are no nouns. */
const NEVER_NOUNS: ReadonlySet<string> = new Set('say tell add argue insist explain admit acknowledge contend assert suggest predict propose write accuse describe deny recall concede agree respond allege'.split(' '));
