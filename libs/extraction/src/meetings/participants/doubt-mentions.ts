import type { ArticlePerson, Mention } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../../people/lexicon/countries.js';
import type { PeopleOfArticle } from '../../people/people-of-article.js';
import type { MeetingContext } from '../meeting-context.js';

/** How many times more often one of two namesakes must be spoken of for the bare surname to be his without doubt. */
const FAR_MORE = 3;
/** How many times more often the one person without a role must be spoken of to be the one whom everybody knows. */
const MORE = 2;

/**
 * Takes back what a mention means where a meeting would go to the wrong person: "the Norvanian leader" is nobody whose own
 * country is another or whose office the article calls otherwise, and a surname of two people who are both introduced
 * is neither's in a paragraph that names him nowhere in full. A leader of a country that nobody in the article is said to lead is the one person spoken of
 * much and never described: the one whom every reader knows.
 */
export function doubtMentions(context: MeetingContext, people: PeopleOfArticle): MeetingContext {
  const byId = new Map(people.people.map((person) => [person.id, person]));
  const bearers = peopleByWord(people.people);
  let paragraph = -1;
  let named = new Set<string>();
  const introduced = new Set<string>();
  const seen = new Set<string>();
  const sentences = context.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) named = new Set();
    paragraph = sentence.paragraph;
    const mentions = sentence.mentions.map((mention) => {
      const words = context.text.slice(mention.span.start, mention.span.end);
      const person = mention.entityId === undefined ? undefined : byId.get(mention.entityId);
      if (person !== undefined) seen.add(person.id);
      if (person === undefined || mention.entityKind !== 'person') return mention;
      if (mention.form === 'name') {
        if (words.split(/\s+/).length > 1 && words === person.name) {
          named.add(person.id);
          // A headline runs ahead of its story.
          if (sentence.region === 'paragraph') introduced.add(person.id);
        }
        return named.has(person.id) || !isOfTwo(person, words, (bearers.get(lastWord(words)) ?? []).filter(({ id }) => introduced.has(id))) ? mention : without(mention);
      }
      if (mention.form !== 'description' || (fitsDescription(person, words) && fitsBody(person, context.text.slice(mention.span.end, mention.span.end + 30)))) return mention;
      const known = knownToAll(people.people.filter(({ id }) => seen.has(id)));
      return known !== undefined && isLeader(words) && countryIn(words) !== undefined && people.people.every((other) => !leads(other, words)) ? { ...mention, entityId: known } : without(mention);
    });
    return { ...sentence, mentions };
  });
  return { ...context, sentences };
}

function without(mention: Mention): Mention {
  const { entityId, ...rest } = mention;
  return entityId === undefined ? mention : rest;
}

/** The people of full name by each word of it: a long text has too many to ask all of them at every name. */
function peopleByWord(people: readonly ArticlePerson[]): ReadonlyMap<string, readonly ArticlePerson[]> {
  const byWord = new Map<string, ArticlePerson[]>();
  for (const person of people) {
    if (!person.name.includes(' ')) continue;
    for (const word of new Set(person.name.split(' '))) {
      const bearers = byWord.get(word);
      if (bearers === undefined) byWord.set(word, [person]);
      else bearers.push(person);
    }
  }
  return byWord;
}

/** Whether a bare surname is that of another person too, who is spoken of nearly as often; `bearers` have the surname in their full name. */
function isOfTwo(person: ArticlePerson, words: string, bearers: readonly ArticlePerson[]): boolean {
  if (words.replace(/^(?:Mr|Ms|Mrs|Dr)\.?\s+/, '').includes(' ')) return false;
  return bearers.some((other) => other.id !== person.id && FAR_MORE * other.mentionIds.length > person.mentionIds.length);
}

/** Whether the roles that an article gives a person allow a description: no other country than the one told, or the same word. */
function fitsDescription({ roles }: ArticlePerson, words: string): boolean {
  const country = countryIn(words);
  if (country === undefined || roles.length === 0) return true;
  const told = roles.map((role) => countryIn(`${role.of ?? ''} ${role.words}`));
  if (told.includes(country)) return true;
  const noun = lastWord(words).toLowerCase();
  return roles.some((role, index) => told[index] === undefined && lastWord(role.words).toLowerCase() === noun);
}

/** Whether "of the opposition" behind a description is anything the article says of the person. Matches ` of the opposition`; must not match ` of Norvania`. */
function fitsBody({ roles }: ArticlePerson, behind: string): boolean {
  const body = /^ of the (opposition|party|union|rebels|church|parliament|senate)\b/u.exec(behind)?.[1];
  return body === undefined || roles.some((role) => `${role.of ?? ''} ${role.words}`.toLowerCase().includes(body));
}

function leads({ roles }: ArticlePerson, words: string): boolean {
  const country = countryIn(words);
  return roles.some((role) => countryIn(`${role.of ?? ''} ${role.words}`) === country && isLeader(role.words));
}

/** Matches `the Norwegian leader`, `President`; must not match `the Norwegian envoy`. */
function isLeader(words: string): boolean {
  return /\b(?:leader|president|prime minister|premier|chancellor|king|queen)$/i.test(words);
}

/** The one person without a role who is spoken of far more than any other without one. */
function knownToAll(people: readonly ArticlePerson[]): string | undefined {
  const [first, second] = people.filter(({ roles }) => roles.length === 0).sort((a, b) => b.mentionIds.length - a.mentionIds.length);
  if (first === undefined || first.mentionIds.length < MORE * (second?.mentionIds.length ?? 1)) return undefined;
  return first.id;
}

/** Matches the country of `the North Korean leader`, `South Korea president`; must not match `the leader`. */
function countryIn(words: string): string | undefined {
  const list = words.replace(/['’]s?(?=\s|$)/g, '').split(/\s+/);
  for (let from = 0; from < list.length; from++) {
    for (let length = Math.min(3, list.length - from); length > 0; length--) {
      const nation = COUNTRY_WORDS.get(list.slice(from, from + length).join(' '));
      if (nation !== undefined) return nation.country;
    }
  }
  return undefined;
}

function lastWord(words: string): string {
  return words.split(/\s+/).at(-1) ?? words;
}
