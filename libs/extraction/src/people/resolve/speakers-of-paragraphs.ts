import type { Reading } from '../reading.js';
import type { PeopleRegistry } from '../registry/people-registry.js';
import { isBesideSaying } from './discourse.js';
import type { Reference } from './reference.js';
import { namesakes } from './resolve-name.js';

/** By paragraph, the people whom it names beside a verb of saying, outside marks: inside marks they are "I", never "he". */
export type SpeakersOfParagraphs = ReadonlyMap<number, ReadonlySet<number>>;

/** Reads ahead who speaks in each paragraph; names that may mean several people are left out. */
export function findSpeakersOfParagraphs(reading: Reading, registry: PeopleRegistry, references: readonly Reference[]): SpeakersOfParagraphs {
  const speakers = new Map<number, Set<number>>();
  for (const reference of references) {
    if (reference.form !== 'name' || reading.inMarks[reference.from] === 1 || !isBesideSaying(reading, reference)) continue;
    const people = namesakes(reading, registry, reference.run);
    const paragraph = reading.read[reading.tokens[reference.from]!.sentence]?.paragraph;
    if (people.length !== 1 || paragraph === undefined) continue;
    const known = speakers.get(paragraph);
    if (known === undefined) speakers.set(paragraph, new Set(people));
    else known.add(people[0]!);
  }
  return speakers;
}
