import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import type { Description } from '../roles/description.js';
import { findUnnamed } from '../roles/find-unnamed.js';
import type { Reference } from './reference.js';
import { isSubjectBehindAdjunct } from './discourse.js';
import { runIdentified } from './identified-as.js';
import { PERSON_PRONOUNS } from './resolve-pronoun.js';

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set('they them their theirs themselves'.split(' '));

/**
 * The words that may mean people, in order and apart from one another: names with their titles, descriptions that are no
 * title of a name, pronouns. A possessor ("his" of "his spokesman") is a reference of its own.
 */
export function findReferences(reading: Reading, runs: readonly NamedRun[], descriptions: readonly Description[]): readonly Reference[] {
  const { tokens, read } = reading;
  const taken = new Uint8Array(tokens.length);
  const references: Reference[] = [];
  const people = runs.filter(({ kind }) => kind === 'person');
  const startsAt = new Map(people.map((run) => [run.titleFrom, run] as const));
  const endsAt = new Map(people.map((run) => [run.to, run] as const));
  const named = (description: Description): Description => {
    if (description.beside !== undefined || description.many) return description;
    // "Ada Reeves, an Austrian woman".
    const before = tokens[description.from - 1]?.text === ',' ? endsAt.get(description.from - 1) : undefined;
    const first = read[tokens[description.from]!.sentence]!.from;
    if (before !== undefined && description.determiner === 'indefinite' && !isSubjectBehindAdjunct(tokens, first, description)) return { ...description, beside: { how: 'after', run: before } };
    const run = runIdentified(reading, startsAt, description);
    return run === undefined ? description : { ...description, beside: { how: 'before', run } };
  };
  const take = (reference: Reference): void => {
    for (let at = reference.from; at < reference.to; at++) if (taken[at] === 1) return;
    taken.fill(1, reference.from, reference.to);
    references.push(reference);
  };
  for (const run of runs) if (run.kind === 'person') take({ form: 'name', from: run.titleFrom, to: run.to, run });
  for (let at = 0; at < tokens.length; at++) {
    const { lower, sentence } = tokens[at]!;
    if (read[sentence] === undefined) continue;
    if (PERSON_PRONOUNS.has(lower)) take({ form: 'pronoun', from: at, to: at + 1 });
    else if (PLURAL_PRONOUNS.has(lower)) take({ form: 'plural', from: at, to: at + 1 });
  }
  for (const description of descriptions) {
    if (description.beside?.how === 'title') continue;
    const from = description.possessor === description.from ? description.from + 1 : description.from;
    take({ form: 'description', from, to: description.to, description: named(description) });
  }
  for (const description of findUnnamed(reading)) take({ form: 'description', from: description.from, to: description.to, description: named(description) });
  return references.sort((a, b) => a.from - b.from);
}
