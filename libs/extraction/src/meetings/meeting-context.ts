import type { Mention, ParsedArticle, Quote, RegionKind, Span, TimeExpression } from '@onrecord/domain';
import type { PeopleOfArticle } from '../people/people-of-article.js';
import { sentenceAt, type SegmentedText, tokensOfSentence } from '../segment/segmented-text.js';
import type { Token } from '../segment/token.js';
import { coveredBy } from './covered-by.js';
import { headsOfCountries, officialsOf, servantsOfCountries, type HeadsOfCountries } from './heads-of-countries.js';
import { isJournalist } from './lexicon/media.js';

/** A sentence with all that was found in it. Positions of tokens are counted within the sentence. */
export interface MeetingSentence {
  readonly index: number;
  readonly span: Span;
  readonly region: RegionKind;
  /** Index of its region: sentences of one paragraph share it. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** What meetings are read from. */
export interface MeetingContext {
  readonly text: string;
  readonly sentences: readonly MeetingSentence[];
  /** Fullest names of people, organisations and places by their local ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Local ids of people, by each last word of their names, lower case; two people of one surname have none. */
  readonly peopleBySurname: ReadonlyMap<string, string>;
  readonly heads: HeadsOfCountries;
  /** The countries that people serve in an office that is not the head's, by local id. */
  readonly servants: ReadonlyMap<string, string>;
  /** Local ids of those whom governments send abroad, heads aside. */
  readonly officials: ReadonlySet<string>;
  /** Local ids of those who interview for a living: to speak with them is no meeting. */
  readonly journalists: ReadonlySet<string>;
  /** The place of the dateline, which "here" means. */
  readonly writtenIn?: { readonly name: string; readonly span: Span };
  /** The day of publication. */
  readonly today: string | undefined;
  /** Whether a span lies within the marks of a quote. */
  readonly isQuoted: (span: Span) => boolean;
}

/** Longest sentence that is read, in tokens: what is longer is a list or a table, and reading it would take time beyond its length. */
const LONGEST = 400;

/** Nobody meets in a byline, a credit, a dateline or a correction. */
const UNREAD: readonly RegionKind[] = ['byline', 'credit', 'dateline', 'note'];

/** Lays out the sentences that are read, each with its mentions and times. */
export function toMeetingContext(article: ParsedArticle, segmented: SegmentedText, people: PeopleOfArticle, times: readonly TimeExpression[], quotes: readonly Quote[]): MeetingContext {
  const mentions = groupBySentence(segmented, people.mentions);
  const timesOf = groupBySentence(segmented, times);
  let paragraph = 0;
  const sentences = segmented.sentences.map(({ span, region }, index): MeetingSentence => {
    while (paragraph + 1 < article.regions.length && article.regions[paragraph + 1]!.span.start <= span.start) paragraph += 1;
    return { index, span, region, paragraph, tokens: tokensOfSentence(segmented, index), mentions: mentions.get(index) ?? [], times: timesOf.get(index) ?? [] };
  });
  const published = article.published?.value.value;
  const heads = headsOfCountries(people.people, descriptionsOf(article, people));
  const servants = servantsOfCountries(people.people, heads);
  return {
    text: article.text,
    sentences: sentences.filter(({ region, tokens }) => !UNREAD.includes(region) && tokens.length <= LONGEST),
    names: new Map([...people.people, ...people.organisations, ...people.places].map(({ id, name }) => [id, name])),
    peopleBySurname: surnames(people),
    heads,
    servants,
    officials: officialsOf(people.people, servants),
    journalists: new Set(people.people.filter(({ roles }) => roles.some(({ words }) => isJournalist(words))).map(({ id }) => id)),
    ...writtenIn(article),
    today: published?.slice(0, 10),
    isQuoted: coveredBy(quotes.flatMap(({ quoted }) => quoted)),
  };
}

function descriptionsOf({ text }: ParsedArticle, { mentions }: PeopleOfArticle): ReadonlyMap<string, readonly string[]> {
  const descriptions = new Map<string, string[]>();
  for (const { form, entityId, entityKind, span } of mentions) {
    if (form !== 'description' || entityKind !== 'person' || entityId === undefined) continue;
    const words = text.slice(span.start, span.end);
    const told = descriptions.get(entityId);
    if (told === undefined) descriptions.set(entityId, [words]);
    else told.push(words);
  }
  return descriptions;
}

function writtenIn({ dateline }: ParsedArticle): Pick<MeetingContext, 'writtenIn'> {
  if (dateline?.place === undefined) return {};
  // Datelines are set in capitals, with the state behind the town: `SPRINGFIELD, Ill.`
  const [town = dateline.place] = dateline.place.split(',');
  const name = town.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { writtenIn: { name, span: { start: dateline.span.start, end: dateline.span.start + town.length } } };
}

function groupBySentence<Item extends { readonly span: Span }>(segmented: SegmentedText, items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const sentence = sentenceAt(segmented, item.span.start);
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [item]);
    else group.push(item);
  }
  return groups;
}

function surnames(people: PeopleOfArticle): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const person of people.people) {
    for (const name of person.names) {
      for (const part of [name.split(' ').at(-1)!, name.split(' ')[0]!]) {
        const key = part.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(person.id));
      }
    }
  }
  return new Map([...owners].filter(([, ids]) => ids.size === 1).map(([name, ids]) => [name, [...ids][0]!]));
}
