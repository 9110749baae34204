import type { ArticlePerson } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../people/lexicon/countries.js';

/** Offices of those who meet at summits and receive visits of state. Matches "prime minister", "North Korean leader"; must not match "vice president". */
const HEAD = /(?<!(?:vice|deputy|majority|minority|opposition|party|council|union|student)[ -])\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|dictator|ruler|taoiseach)\b/i;
const NOT_OF_STATE = /\b(?:senior|former|then|company|corporation|bank|club|university|board|association|opposition|house|senate)\b/i;

/** Local ids of the heads of state and government an article names, with their country; `undefined` where it is not told. */
export type HeadsOfCountries = ReadonlyMap<string, string | undefined>;

/**
 * Who leads a country, by the current offices that an article tells, else by how it describes a head elsewhere: "President Lind", later "the
 * Norvanian president". `descriptions` are the words that stand for people, by local id.
 */
export function headsOfCountries(people: readonly ArticlePerson[], descriptions: ReadonlyMap<string, readonly string[]> = new Map()): HeadsOfCountries {
  const heads = new Map<string, string | undefined>();
  for (const person of people) {
    for (const { words, tense, of } of person.roles) {
      if (tense !== 'current' || !HEAD.test(words) || NOT_OF_STATE.test(words)) continue;
      const country = countryOf(of) ?? countryOf(words);
      if (of !== undefined && country === undefined) continue;
      heads.set(person.id, heads.get(person.id) ?? country);
    }
  }
  for (const [id, country] of heads) {
    const told = country ?? onlyCountry((descriptions.get(id) ?? []).filter((words) => HEAD.test(words) && !NOT_OF_STATE.test(words)));
    if (told !== undefined && (country !== undefined || ![...heads.values()].includes(told))) heads.set(id, told);
  }
  return new Map([...heads].filter(([id, country]) => isInFocus(id, country, heads, people)));
}

/** Offices that send their bearers abroad, which newspapers of the country name without it. Matches "Secretary", "vice president"; must not match "press secretary", "candidate". */
const OFFICIAL = /(?<!\b(?:press|private|assistant|general|club|company)[ -])\b(?:secretary|minister|vice president|ambassador|envoy|negotiator)\b/i;

/** Local ids of those whom a government sends: they serve a country by name, or have an office that is told without it. */
export function officialsOf(people: readonly ArticlePerson[], servants: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(people.filter(({ id, roles }) => servants.has(id) || roles.some(({ words, tense }) => tense === 'current' && OFFICIAL.test(words))).map(({ id }) => id));
}

/** The country of all descriptions that name one; `undefined` where they differ, which tells of two people. */
function onlyCountry(descriptions: readonly string[]): string | undefined {
  const countries = new Set(descriptions.map(countryOf).filter((country) => country !== undefined));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** Whom countries send: people with an office of one country that is not its head's. */
export function servantsOfCountries(people: readonly ArticlePerson[], heads: HeadsOfCountries): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ id, roles }): readonly (readonly [string, string])[] => {
      const country = roles.map(({ of, words }) => countryOf(of) ?? countryOf(words)).find((told) => told !== undefined);
      return heads.has(id) || country === undefined ? [] : [[id, country]];
    }),
  );
}

/** Former presidents are often told without their "former": of two heads of one country the one the article is about counts. */
function isInFocus(id: string, country: string | undefined, heads: HeadsOfCountries, people: readonly ArticlePerson[]): boolean {
  const mentions = (of: string): number => people.find((person) => person.id === of)?.mentionIds.length ?? 0;
  return [...heads].every(([other, of]) => of !== country || mentions(other) < 3 * mentions(id));
}

/** Matches the country of `South Korea`, `the Norwegian`, `Japanese prime minister`. */
function countryOf(words: string | undefined): string | undefined {
  const list = (words ?? '').replace(/['’]s$/, '').split(' ');
  for (let from = 0; from < list.length; from++) {
    for (let length = Math.min(3, list.length - from); length > 0; length--) {
      const nation = COUNTRY_WORDS.get(list.slice(from, from + length).join(' '));
      if (nation !== undefined) return nation.country;
    }
  }
  return undefined;
}
