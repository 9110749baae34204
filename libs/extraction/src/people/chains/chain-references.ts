import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import { genderOfNoun } from '../registry/gender-of-people.js';
import type { Answer, Reference } from '../resolve/reference.js';
import { isSubject } from '../resolve/discourse.js';
import { PERSON_PRONOUNS } from '../resolve/resolve-pronoun.js';
import type { NameGender } from '../lexicon/first-names.js';
import { latestChain, type Chain } from './chain.js';
import { antecedentOfPlural } from './antecedent-of-plural.js';
import { takesUp } from './takes-up.js';

/** What the chains are read from. */
export interface ChainContext {
  readonly reading: Reading;
  readonly runs: readonly NamedRun[];
  readonly references: readonly Reference[];
  /** By index of reference. */
  readonly answers: readonly Answer[];
  /** By person. */
  readonly genders: readonly NameGender[];
}

/** Sentences from a pronoun back to the unnamed person whom it means. */
const SENTENCES_BACK = 2;
const REFERENCES_BACK = 60;

/**
 * Which of the words that mean nobody named mean the same one: "a police officer … the officer … he", "two fishermen … they".
 * By index of reference the id of the chain, for chains of two and more. Nobody is named by it: a source that is described
 * stays without a name, however often it is spoken of.
 */
export function chainReferences(context: ChainContext): ReadonlyMap<number, string> {
  const { references, answers } = context;
  const chains: Chain[] = [];
  const ofReference = new Map<number, Chain>();
  const pairs = new Map<string, Chain>();
  references.forEach((reference, index) => {
    if (answers[index]!.person !== undefined || reference.form === 'name') return;
    const chain = chainOf(context, { chains, ofReference, pairs }, index);
    if (chain === undefined) return;
    // Whoever was spoken of last is looked at first.
    if (chain.members.length > 0) chains.splice(chains.lastIndexOf(chain), 1);
    chains.push(chain);
    chain.members.push(index);
    ofReference.set(index, chain);
  });
  return new Map([...ofReference].filter(([, { members }]) => members.length > 1).map(([index, { id }]) => [index, id]));
}

/** What was chained up to here. */
interface Chained {
  /** Whoever was spoken of last stands last. */
  readonly chains: readonly Chain[];
  readonly ofReference: ReadonlyMap<number, Chain>;
  /** By the two people. */
  readonly pairs: Map<string, Chain>;
}

function chainOf(context: ChainContext, { chains, ofReference, pairs }: Chained, index: number): Chain | undefined {
  const reference = context.references[index]!;
  if (reference.form === 'plural') return antecedentOfPlural(context, chains, pairs, index);
  if (reference.form === 'pronoun') return chainOfPronoun(context, chains, index);
  if (reference.form !== 'description') return undefined;
  const { description } = reference;
  const owner = ownerOf(context, ofReference, index);
  const known = latestChain(chains, (chain) => takesUp(context, chain, description, owner, index));
  if (known !== undefined) {
    known.nouns.add(description.noun);
    known.owner ??= owner;
    return known;
  }
  return { id: `${description.many ? 'g' : 'u'}${index + 1}`, many: description.many, gender: genderOfNoun(description.noun), nouns: new Set([description.noun]), modifiers: description.modifiers, owner, members: [] };
}

/** The person or chain whose possession opens a description: "his" of "his mother". */
function ownerOf({ references, answers }: ChainContext, ofReference: ReadonlyMap<number, Chain>, index: number): string | undefined {
  const reference = references[index]!;
  if (reference.form !== 'description' || reference.description.possessor === undefined) return undefined;
  const { possessor } = reference.description;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const { from, to } = references[i]!;
    if (from > possessor || possessor >= to) continue;
    const { person } = answers[i]!;
    return person === undefined ? (ofReference.get(i)?.id ?? `?${i}`) : `p${person}`;
  }
  return `?${index}`;
}

/**
 * "She" behind "a spokeswoman", and behind a "she" that itself means nobody named: the latest of that gender, unless a named
 * person of that gender was spoken of since. Where the named are in doubt, only what is in the same doubt goes on.
 */
function chainOfPronoun({ reading, references, answers, genders }: ChainContext, chains: readonly Chain[], index: number): Chain | undefined {
  const reference = references[index]!;
  const { sentence, lower } = reading.tokens[reference.from]!;
  const asked = PERSON_PRONOUNS.get(lower)!;
  const isInDoubt = answers[index]!.candidates.length > 0;
  const found = latestChain(chains, (chain) => {
    const last = chain.members.at(-1)!;
    const { from, form } = references[last]!;
    if (chain.many || (chain.gender !== 'either' && chain.gender !== asked)) return false;
    if (sentence - reading.tokens[from]!.sentence > SENTENCES_BACK || reading.inMarks[from] !== reading.inMarks[reference.from]) return false;
    if (isInDoubt && (form !== 'pronoun' || answers[last]!.candidates.length === 0)) return false;
    // "Reeves left her mother. She …": who is only an object, or what somebody was once, is not gone on with.
    if (form === 'description' && !isSubject(reading, references[last]!)) return false;
    return !isNamedBetween(answers, genders, asked, last, index);
  });
  if (found === undefined) return { id: `u${index + 1}`, many: false, gender: asked, nouns: new Set(), modifiers: [], owner: undefined, members: [] };
  found.gender = asked;
  return found;
}

function isNamedBetween(answers: readonly Answer[], genders: readonly NameGender[], asked: NameGender, from: number, to: number): boolean {
  if (to - from > REFERENCES_BACK) return true;
  for (let i = from + 1; i < to; i++) {
    const { person } = answers[i]!;
    if (person !== undefined && genders[person] === asked) return true;
  }
  return false;
}
