import { isPossessive } from '../../segment/token.js';
import { genderOfNoun } from '../registry/gender-of-people.js';
import type { NameGender } from '../lexicon/first-names.js';
import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import type { PeopleRegistry } from '../registry/people-registry.js';
import { contradictsAge, personOfAge, readAges, type Ages } from './ages.js';
import { Discourse } from './discourse.js';
import { NOBODY, type Answer, type Reference } from './reference.js';
import { resolveDescription, type RoleIndex } from './resolve-description.js';
import { resolveKin } from './resolve-kin.js';
import { resolveName } from './resolve-name.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { findSubjectsBehindComma, type SubjectsBehindComma } from './fronted-pronouns.js';
import { findSpeakersOfParagraphs, type SpeakersOfParagraphs } from './speakers-of-paragraphs.js';

/** What the resolvers look at. */
export interface ResolveContext {
  readonly reading: Reading;
  readonly registry: PeopleRegistry;
  readonly roles: RoleIndex;
  /** By person. */
  readonly genders: readonly NameGender[];
}

/**
 * Resolves references in the order of the text, each kind by its own rule: full name, surname, description, pronoun. Each
 * answer is evidence for the next ones.
 */
export function resolveReferences(context: ResolveContext, references: readonly Reference[]): readonly Answer[] {
  const { reading, registry } = context;
  // Whoever was "she" once goes on as "she"; "her" is too often somebody else's.
  const genders = [...context.genders];
  const speakers = findSpeakersOfParagraphs(reading, registry, references);
  const behindComma = findSubjectsBehindComma(reading, registry, references);
  const ages = readAges(reading, registry, references, context.roles.ofAge);
  const discourse = new Discourse(reading);
  const ofRun = new Map<NamedRun, number>();
  const ofToken = new Map<number, number>();
  const personAt = (token: number): number | undefined => ofToken.get(token);
  return references.map((reference) => {
    const answer = answerOf({ ...context, genders }, { speakers, behindComma, personAt, ages }, discourse, ofRun, reference);
    if (reference.form === 'name' && answer.person !== undefined) ofRun.set(reference.run, answer.person);
    if (answer.person !== undefined && reading.tokens[reference.from]!.lower === 'she') genders[answer.person] = 'female';
    if (answer.person !== undefined) ofToken.set(reference.to - 1, answer.person);
    const described = reference.form === 'description' ? reference.description : undefined;
    const unnamed = described === undefined ? 'either' : genderOfNoun(described.noun);
    // A pronoun that means nobody known is no evidence for the next.
    if ((reference.form !== 'pronoun' && reference.form !== 'plural') || answer.person !== undefined) discourse.note(reference, answer, answer.person === undefined ? unnamed : genders[answer.person]!, described?.many ?? false);
    return answer;
  });
}

/** What is read ahead for pronouns, and who stands where so far. */
interface Known {
  readonly ages: Ages;
  readonly personAt: (token: number) => number | undefined;
  readonly speakers: SpeakersOfParagraphs;
  readonly behindComma: SubjectsBehindComma;
}

function answerOf(context: ResolveContext, { personAt, ages, ...ahead }: Known, discourse: Discourse, known: ReadonlyMap<NamedRun, number>, reference: Reference): Answer {
  const { reading, roles, genders } = context;
  if (reference.form === 'name') return resolveName(context, discourse, reference.run);
  if (reference.form === 'pronoun') return resolvePronoun({ reading, genders, ...ahead }, discourse, reference.from);
  if (reference.form === 'plural') return NOBODY;
  const { beside } = reference.description;
  if (beside === undefined && !reference.description.many && reference.description.determiner === 'definite' && reference.description.modifiers.length === 0) {
    const kin = resolveKin({ tokens: reading.tokens, facts: roles.kin, genders, personAt }, reference.description);
    if (kin.person !== undefined || kin.candidates.length > 0) return kin;
  }
  const subject = beside === undefined && !reference.description.many ? subjectOfPredicate(reading, reference.description.from) : undefined;
  if (subject !== undefined) {
    const person = personAt(subject);
    return person === undefined ? NOBODY : { person, candidates: [] };
  }
  if (beside === undefined && reference.description.determiner === 'definite') {
    const person = personOfAge(ages, reference.description.noun);
    if (person !== undefined) return { person, candidates: [] };
  }
  if (beside === undefined || reference.description.many) return withinAge(ages, reference.description.noun, resolveDescription(reading, roles, discourse, reference.description));
  const person = known.get(beside.run) ?? resolveName(context, discourse, beside.run).person;
  return person === undefined ? NOBODY : { person, candidates: [] };
}

/** Nobody for whom another age is told. */
function withinAge(ages: Ages, noun: string, answer: Answer): Answer {
  return answer.person !== undefined && contradictsAge(ages, answer.person, noun) ? NOBODY : answer;
}

/** "He is a legend", "Voss was also the host": the token of the subject, whatever it means; none where the clause says not. */
function subjectOfPredicate({ tokens, read }: Reading, from: number): number | undefined {
  const first = read[tokens[from]!.sentence]!.from;
  let at = from - 1;
  while (at > first && /^(?:also|both|still|now|once|then|only|already|himself|herself|always|just)$/.test(tokens[at]!.lower)) at -= 1;
  if (at <= first || !/^(?:is|was|’s|'s|became|remains|remained)$/.test(tokens[at]!.lower)) return undefined;
  if (/^s?he$/.test(tokens[at - 1]!.lower)) return at - 1;
  // "Voss’s lawyer" is none of Voss.
  return tokens[at - 1]!.text !== tokens[at - 1]!.lower && !isPossessive(tokens[at]!) ? at - 1 : undefined;
}
