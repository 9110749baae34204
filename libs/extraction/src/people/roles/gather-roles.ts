import type { Reading } from '../reading.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { KNOWN_BODIES } from '../lexicon/organisation-words.js';
import { MERE_ADDRESS } from '../lexicon/titles.js';
import { isAcronym, isTitleNoun } from '../names/word-shapes.js';
import type { NamedRun } from '../names/named-run.js';
import type { Description } from './description.js';
import { joinTokens } from './find-descriptions.js';
import { readNounPhrase } from './noun-phrase.js';
import type { RoleFact } from './role-fact.js';
import { inPassagesOfThePast, tenseOfHead, withoutTense, withToldTense } from './role-tense.js';

/** The roles that titles and descriptions beside names give to people, in order. `personOf` knows whom a run means. */
export function gatherRoles(reading: Reading, runs: readonly NamedRun[], descriptions: readonly Description[], personOf: (run: NamedRun) => number | undefined): readonly RoleFact[] {
  const facts: RoleFact[] = [];
  for (const run of runs) {
    const person = run.kind === 'person' && !run.displayed ? personOf(run) : undefined;
    const fact = person === undefined ? undefined : roleOfTitle(reading, run, person);
    if (fact !== undefined) facts.push(fact);
  }
  for (const description of descriptions) {
    const { beside } = description;
    const person = beside === undefined || beside.run.displayed || reading.read[reading.tokens[description.from]!.sentence]?.capitals === 'display' ? undefined : personOf(beside.run);
    if (person !== undefined && !isDisplayLine(reading, description.from)) facts.push(roleOfDescription(reading, description, person));
  }
  return withToldTense(inPassagesOfThePast(reading, facts.sort((a, b) => a.from - b.from)));
}

/** "Top negotiator Pompeo" on a line of headlines may be the end of one line and the head of the next. */
function isDisplayLine(reading: Reading, token: number): boolean {
  const region = reading.sentences[reading.tokens[token]!.sentence]!.region;
  return region === 'headline' || region === 'standfirst' || region === 'crosshead';
}

/** "Secretary of State Mike Pompeo", "Russian President Vladimir Putin", "President Ada Lindqvist of Norvania". */
function roleOfTitle(reading: Reading, run: NamedRun, person: number): RoleFact | undefined {
  const { tokens } = reading;
  if (run.titleFrom === run.from || isDisplayLine(reading, run.from)) return undefined;
  let head = run.from - 1;
  while (head >= run.titleFrom && !isTitleNoun(tokens[head]!.lower)) head -= 1;
  if (head < run.titleFrom || MERE_ADDRESS.has(tokens[head]!.lower)) return undefined;
  const sentence = reading.read[tokens[head]!.sentence]!;
  const phrase = readNounPhrase(tokens, head, sentence.from);
  const place = countryAfter(reading, run.to, sentence.to);
  const from = Math.max(run.titleFrom, phrase.wordsFrom);
  const body = bodyBefore(reading, run.titleFrom, sentence.from);
  const country = phrase.country ?? place?.country;
  const of = phrase.countryWords ?? place?.words ?? body;
  return {
    person,
    noun: withoutTense(tokens[head]!.lower),
    modifiers: tokens.slice(from, run.from).filter((_, index) => from + index !== head).map(({ lower }) => lower).filter((word) => word !== 'of' && word !== 'the'),
    tense: tenseOfHead(tokens[head]!.lower) ?? phrase.tense,
    words: withoutTense(joinTokens(tokens, from, run.from)),
    from: run.titleFrom,
    to: run.from,
    rule: 'people/role/title',
    ...(country === undefined ? {} : { country }),
    ...(of === undefined ? {} : { of }),
    ...(phrase.possessor === undefined ? {} : { possessor: phrase.possessor }),
  };
}

function countryAfter(reading: Reading, at: number, to: number): { readonly words: string; readonly country: string } | undefined {
  const { tokens } = reading;
  if (at >= to || tokens[at]!.lower !== 'of') return undefined;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  for (const length of [3, 2, 1]) {
    if (start + length > to) continue;
    const words = joinTokens(tokens, start, start + length);
    const known = COUNTRY_WORDS.get(words);
    if (known !== undefined) return { words, country: known.country };
  }
  return /^\p{Lu}/u.test(tokens[start]?.text ?? '') && start < to ? { words: tokens[start]!.text, country: tokens[start]!.text } : undefined;
}

/** "CIA" before "Director": the body whose title it is. */
function bodyBefore(reading: Reading, titleFrom: number, sentenceFrom: number): string | undefined {
  for (const length of [3, 2, 1]) {
    if (titleFrom - length < sentenceFrom) continue;
    const words = joinTokens(reading.tokens, titleFrom - length, titleFrom);
    if (KNOWN_BODIES.has(words) || (length === 1 && isAcronym(words))) return words;
  }
  return undefined;
}

function roleOfDescription(reading: Reading, description: Description, person: number): RoleFact {
  const { noun, modifiers, tense, from, to, country, of, possessor, wordsFrom } = description;
  return {
    person,
    noun: withoutTense(noun),
    modifiers,
    tense: tenseOfHead(noun) ?? tense,
    words: withoutTense(joinTokens(reading.tokens, wordsFrom, to)),
    from,
    to,
    rule: `people/role/${description.beside!.how}`,
    ...(country === undefined ? {} : { country }),
    ...(of === undefined ? {} : { of }),
    ...(possessor === undefined ? {} : { possessor }),
  };
}
