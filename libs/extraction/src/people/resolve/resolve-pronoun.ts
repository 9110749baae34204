import type { NameGender } from '../lexicon/first-names.js';
import type { Token } from '../../segment/token.js';
import type { Reading } from '../reading.js';
import { isBeforeComma, isBesideObject, isRightBefore } from './beside-pronoun.js';
import { isBesideSaying, type Discourse, type Noted } from './discourse.js';
import { decide, NOBODY, type Answer } from './reference.js';
import type { SubjectsBehindComma } from './fronted-pronouns.js';
import type { SpeakersOfParagraphs } from './speakers-of-paragraphs.js';

/** Pronouns of one person, with the gender that they ask for. */
export const PERSON_PRONOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** The best must have this share and lead the second by LEAD. */
const ENOUGH = 0.42;
const LEAD = 1.5;
/** What is lighter is too far off, or only spoken of inside the quote that the pronoun is said to utter. */
const FAINT = 0.08;
const ENOUGH_IN_MARKS = 0.72;
/** What those weigh who were spoken of only before somebody new was introduced. */
const BEHIND_INTRODUCED = 0.6;
const SENTENCES_BACK = 4;
const REFERENCES_BACK = 60;

/** "In his speech, Reeves said": who is named behind the comma. */
const AHEAD = 1.3;
/** "Reeves said that he", "Reeves and his party": who speaks or owns right before. */
const RIGHT_BEFORE = 2;

/** Stands for all unnamed people in the balance: when they outweigh, nobody is named. */
const UNNAMED = -1;

/** What a pronoun is read against. */
export interface PronounContext {
  readonly reading: Reading;
  /** By person. */
  readonly genders: readonly NameGender[];
  readonly speakers: SpeakersOfParagraphs;
  readonly behindComma: SubjectsBehindComma;
}

/** A pronoun, as candidates are weighed for it. */
interface Asked {
  readonly at: number;
  readonly token: Token;
  readonly gender: NameGender;
  readonly inMarks: boolean;
  /** Beside a verb of saying. */
  readonly speaks: boolean;
  /** People whom it cannot mean. */
  readonly out: ReadonlySet<number>;
  /** People of whom it is said to speak as "he" or "she": if they seem meant, one of the two readings is wrong. */
  readonly doubted: ReadonlySet<number>;
}

/**
 * Whom a pronoun means: the people of this sentence and the ones before, subjects before the rest, nearer before farther,
 * of a gender that fits. Unnamed sources take part: where one of them outweighs the named, the pronoun stays unresolved.
 */
export function resolvePronoun(context: PronounContext, discourse: Discourse, at: number): Answer {
  const { reading } = context;
  const token = reading.tokens[at]!;
  const asked = ask(context, discourse, at);
  const weights = new Map<number, number>();
  let introduced: number | undefined;
  for (const noted of latest(discourse, token.sentence)) {
    const back = token.sentence - noted.sentence;
    if (back === 0 && isUnnamedSubject(noted, asked.gender)) return NOBODY;
    const weight = (introduced === undefined || introduced === noted.person ? 1 : BEHIND_INTRODUCED) * weigh(context, noted, back, asked);
    if (weight > 0 && noted.first && !noted.inMarks) introduced ??= noted.person;
    const key = noted.person ?? UNNAMED;
    const known = weights.get(key) ?? 0;
    if (weight > 0) weights.set(key, Math.max(known, weight) + 0.25 * Math.min(known, weight));
  }
  const ahead = context.behindComma.get(token.sentence);
  if (ahead !== undefined && !asked.inMarks && isBeforeComma(reading, at) && (context.genders[ahead] === 'either' || context.genders[ahead] === asked.gender)) weights.set(ahead, Math.max(weights.get(ahead) ?? 0, AHEAD));
  const answer = decide(weights, asked.inMarks ? ENOUGH_IN_MARKS : ENOUGH, LEAD);
  if (answer.person !== undefined && asked.doubted.has(answer.person)) return NOBODY;
  if (answer.person === UNNAMED || Math.max(0, ...weights.values()) < FAINT) return NOBODY;
  return { ...answer, candidates: answer.candidates.filter(({ person }) => person !== UNNAMED) };
}

/** The references looked back on, the latest first. */
function latest({ recent }: Discourse, sentence: number): readonly Noted[] {
  const found: Noted[] = [];
  for (let i = recent.length - 1; i >= 0 && i >= recent.length - REFERENCES_BACK && sentence - recent[i]!.sentence <= SENTENCES_BACK; i--) found.push(recent[i]!);
  return found;
}

function ask({ reading, speakers }: PronounContext, discourse: Discourse, at: number): Asked {
  const token = reading.tokens[at]!;
  const inMarks = reading.inMarks[at] === 1;
  const speaks = !inMarks && isBesideSaying(reading, { from: at, to: at + 1 });
  const paragraph = reading.read[token.sentence]!.paragraph;
  const out = new Set<number>(inMarks ? speakers.get(paragraph) : []);
  const doubted = new Set<number>();
  for (const noted of latest(discourse, token.sentence)) {
    const { person, sentence, reference } = noted;
    if (person === undefined || reading.read[sentence]!.paragraph !== paragraph) continue;
    if (isBesideObject(reading, noted, token, at)) out.add(person);
    // Who speaks inside marks says "I": "he" there is somebody else than the one who is said to speak.
    if (inMarks && !noted.inMarks && (noted.speaks || (noted.subject && sentence === token.sentence))) out.add(person);
    // And nobody speaks of himself by name: "“Reeves must go,” she said".
    if (speaks && noted.inMarks && reference.form === 'name') out.add(person);
    if (speaks && noted.inMarks && reference.form === 'pronoun' && sentence === token.sentence) doubted.add(person);
  }
  return { at, token, gender: PERSON_PRONOUNS.get(token.lower)!, inMarks, speaks, out, doubted };
}

/** "A senior official said that he …": whoever else fits, the source of this sentence is meant, and it has no name. */
function isUnnamedSubject({ person, subject, many, gender, reference }: Noted, asked: NameGender): boolean {
  return person === undefined && subject && !many && reference.form === 'description' && (gender === 'either' || gender === asked);
}

function weigh({ reading, genders }: PronounContext, noted: Noted, back: number, { at, token, gender: asked, inMarks, speaks, out }: Asked): number {
  if (noted.many || (noted.person !== undefined && out.has(noted.person))) return 0;
  const gender = noted.person === undefined ? noted.gender : genders[noted.person]!;
  if (gender !== 'either' && gender !== asked) return 0;
  const region = reading.sentences[noted.sentence]!.region;
  // Who is said to say something is likely the one who said the thing before, and he is not the one spoken of.
  const continuity = speaks ? (noted.speaks ? 1.6 : noted.introduces ? 1.2 : noted.first ? 1 : 0.6) : inMarks && noted.speaks && !noted.inMarks ? 0.5 : 1;
  const beside = back === 0 && noted.inMarks === inMarks && isRightBefore(reading, noted, at) ? RIGHT_BEFORE : 1;
  const role = noted.subject ? 1 : noted.owner ? 0.7 : 0.35;
  const sameParagraph = reading.read[noted.sentence]!.paragraph === reading.read[token.sentence]!.paragraph;
  const nearness = back === 0 ? 1 : (sameParagraph ? 0.75 : 0.5) * 0.45 ** (back - 1);
  const displayed = region === 'paragraph' || region === reading.sentences[token.sentence]!.region ? 1 : 0.15;
  return beside * role * nearness * displayed * (gender === 'either' ? 0.6 : 1) * (noted.inMarks === inMarks ? 1 : noted.inMarks ? 0.15 : 0.6) * continuity;
}
