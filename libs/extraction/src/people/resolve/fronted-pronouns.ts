import type { Reading } from '../reading.js';
import type { PeopleRegistry } from '../registry/people-registry.js';
import { isSubject, OPENS_ADJUNCT } from './discourse.js';
import type { Reference } from './reference.js';
import { namesakes } from './resolve-name.js';

/** By sentence that opens with words of time, place or manner: the one person named as the subject behind their comma. */
export type SubjectsBehindComma = ReadonlyMap<number, number>;

/** Reads ahead whom "his" may mean in "In his speech, Reeves said": nobody else is named before the comma. */
export function findSubjectsBehindComma(reading: Reading, registry: PeopleRegistry, references: readonly Reference[]): SubjectsBehindComma {
  const found = new Map<number, number>();
  let sentence = -1;
  let isOpen = false;
  let hasPronoun = false;
  for (const reference of references) {
    const token = reading.tokens[reference.from]!;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      const first = reading.tokens[reading.read[sentence]!.from]!;
      isOpen = OPENS_ADJUNCT.test(first.lower) && reading.inMarks[reading.read[sentence]!.from] === 0;
      hasPronoun = false;
    }
    if (!isOpen) continue;
    const isBehindComma = reading.tokens[reference.from - 1]?.text === ',';
    if (isBehindComma && hasPronoun) {
      const run = reference.form === 'name' ? reference.run : reference.form === 'description' ? reference.description.beside?.run : undefined;
      const people = run === undefined ? [] : namesakes(reading, registry, run);
      if (people.length === 1 && (reference.form === 'description' || isSubject(reading, reference))) found.set(sentence, people[0]!);
    }
    hasPronoun ||= reference.form === 'pronoun';
    // "With Voss at his side, Reeves spoke": who is with somebody is not the one spoken of.
    const isCompany = reference.form === 'name' && !hasPronoun && reference.from <= reading.read[sentence]!.from + 1 && reading.tokens[reading.read[sentence]!.from]!.lower === 'with';
    const isAnyone = isCompany || reference.form === 'pronoun' || reference.form === 'plural' || (reference.form === 'description' && reference.description.many);
    isOpen = isAnyone && !isBehindComma;
  }
  return found;
}
