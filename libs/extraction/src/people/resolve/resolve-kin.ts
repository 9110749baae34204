import type { Token } from '../../segment/token.js';
import type { NameGender } from '../lexicon/first-names.js';
import { genderOfNoun } from '../registry/gender-of-people.js';
import type { Description } from '../roles/description.js';
import type { RoleFact } from '../roles/role-fact.js';
import { NOBODY, type Answer } from './reference.js';

/** Words for one kin that a story uses by turns, in lower case; compiled for this project. */
const KIN: readonly (readonly string[])[] = [
  'wife husband spouse widow widower'.split(' '),
  'mother father parent mum mom dad'.split(' '),
  'son daughter child baby infant toddler'.split(' '),
  'brother sister sibling'.split(' '),
  'grandson granddaughter grandchild'.split(' '),
  'grandmother grandfather grandparent'.split(' '),
  'fiance fiancee'.split(' '),
  'boyfriend girlfriend'.split(' '),
  ['uncle', 'aunt'],
  ['nephew', 'niece'],
];

/** Matches `His`, `their`; must not match `Heron`. */
const PRONOUN = /^(?:his|her|their|its)$/i;

const KIN_CLASS: ReadonlyMap<string, number> = new Map(KIN.flatMap((words, index) => words.map((word) => [word, index] as const)));

/** Spouses of each other; a parent’s child. */
const INVERSE: ReadonlyMap<number, number> = new Map([[0, 0], [1, 2], [2, 1]]);

/** What kin are told apart by. */
export interface KinContext {
  readonly tokens: readonly Token[];
  /** Role facts that the article tells of its people, by place. */
  readonly facts: readonly RoleFact[];
  /** By person. */
  readonly genders: readonly NameGender[];
  /** The person whom the word at a token means, where it is known. */
  readonly personAt: (token: number) => number | undefined;
}

/**
 * Whom "his daughter" or "the child" means: the one named person whom the article has told as kin of that class, of a gender
 * that fits, and of the same owner. Of an owner whom nothing tells ("their child, Greta") there must be no other such kin.
 */
export function resolveKin({ tokens, facts, genders, personAt }: KinContext, { noun, possessor, from, to, tense }: Description): Answer {
  const kin = KIN_CLASS.get(noun);
  const ownerWord = possessor === undefined ? undefined : tokens[possessor]!.lower;
  // Whose kin "my brother" is, only the speaker tells; "the mother of two" is introduced by her children.
  if (kin === undefined || /^(?:my|our|your)$/.test(ownerWord ?? '') || (ownerWord === undefined && tokens[to]?.lower === 'of')) return NOBODY;
  const owner = possessor === undefined ? undefined : personAt(possessor);
  // "A driver said his son": the son of somebody whom nobody has named.
  if (owner === undefined && /^(?:his|her)$/.test(ownerWord ?? '')) return NOBODY;
  const asked = genderOfNoun(noun);
  const told = facts.filter((fact) => fact.from < from && KIN_CLASS.get(fact.noun) === kin && fact.tense === tense && fact.possessor !== undefined);
  const people = new Set<number>();
  for (const fact of told) {
    const gender = genders[fact.person]!;
    const ofWhom = personAt(fact.possessor!);
    if (fact.person === owner || (asked !== 'either' && gender !== 'either' && gender !== asked)) continue;
    if (owner !== undefined && ofWhom !== undefined ? owner === ofWhom : !isOtherName(tokens, possessor, fact.possessor!)) people.add(fact.person);
  }
  // "Reeves’s father, Karl Reeves, said his son …": whose father he is, that is his son.
  for (const fact of facts) {
    if (people.size > 0 || fact.from >= from || owner === undefined || fact.person !== owner || fact.possessor === undefined || INVERSE.get(KIN_CLASS.get(fact.noun)!) !== kin) continue;
    const person = personAt(fact.possessor);
    if (person !== undefined && (asked === 'either' || genders[person] === 'either' || genders[person] === asked)) return { person, candidates: [] };
  }
  const [person, ...others] = people;
  if (person === undefined) return NOBODY;
  if (others.length === 0) return { person, candidates: [] };
  const weight = Math.round(100 / people.size) / 100;
  return { candidates: [...people].slice(0, 4).map((one) => ({ person: one, weight })) };
}

/** Whether two owners are called by different names, whoever they are: "Reeves’s father", "Voss’s father"; a pronoun may mean either. */
function isOtherName(tokens: readonly Token[], a: number | undefined, b: number): boolean {
  const words = [a, b].map((at) => (at === undefined ? undefined : tokens[at]!.text));
  return words.every((word) => word !== undefined && /^\p{Lu}/u.test(word) && !PRONOUN.test(word)) && words[0] !== words[1];
}

/** Whether a noun tells kin, of whom an article speaks by turns. */
export function isKin(noun: string): boolean {
  return KIN_CLASS.has(noun);
}
