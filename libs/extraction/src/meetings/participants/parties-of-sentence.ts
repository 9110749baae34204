import type { Mention } from '@onrecord/domain';
import { COUNTRY_WORDS } from '../../people/lexicon/countries.js';
import type { Token } from '../../segment/token.js';
import { SEATS_OF_HEADS } from '../lexicon/seats.js';
import { AUDIENCES } from '../lexicon/trigger-words.js';
import type { MeetingContext, MeetingSentence } from '../meeting-context.js';
import type { Party } from '../party.js';
import { countryEndingAt, findGroupPhrases } from './group-phrases.js';

/** Whom one lives with. Matches `his wife`, `a second baby girl`; must not match `the wife of the prisoner`, `families`. */
const OF_FAMILY = /^(?:(?:his|her|their|my|our) .*|an? .*baby.*)?\b(?:wife|husband|son|daughter|mother|father|brother|sister|parents|children|daughters|sons|girl|boy|fiancée?)$/;

/** Bodies that are only ever the house they sit in. Matches `U.S. Capitol`; must not match `White House`. */
const BUILDINGS = /^(?:the )?(?:U\.S\. |US )?Capitol(?: Hill)?$/;

const PLURAL_PRONOUN = /^(?:they|them|their|we|us|our|theirs|themselves)$/;

/**
 * Everyone in a sentence who may take part in a meeting, ordered, not overlapping: named people, pronouns, bodies,
 * governments and described groups. A described group takes in the country before it; a named person stands before both.
 */
export function partiesOfSentence(sentence: MeetingSentence, context: MeetingContext): readonly Party[] {
  const named = sentence.mentions.flatMap((mention) => partyOfMention(mention, sentence, context));
  const bare = findGroupPhrases(sentence.tokens);
  // "Reeves aides": his people, and not he.
  const retinues = retinuesOf(named, bare, sentence.tokens, context);
  const people = named.filter(({ partyKind }) => partyKind === 'person');
  // The last word of a body's name ("Relations Committee") is no group.
  const bodies = named.filter(({ partyKind, form, place, from, to, name }) => partyKind === 'group' && ((form === 'name' && place !== true && to - from > 1) || (form === 'description' && / of the \S+$/.test(name))));
  const groups = bare.filter(({ to }) => !bodies.some((body) => body.from < to && to <= body.to));
  const others = named.filter(({ partyKind }) => partyKind !== 'person');
  const chosen: Party[] = [];
  for (const party of [...retinues, ...people, ...groups, ...sharedNames(sentence.tokens), ...others, ...pluralPronouns(sentence.tokens), ...countries(sentence.tokens)]) {
    if (!chosen.some((other) => party.from < other.to && other.from < party.to)) chosen.push(party);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Those who are named by whom they work for or stand behind: matches `Reeves aides`, `Lind supporters`; must not match `Reeves told envoys`. */
function retinuesOf(named: readonly Party[], groups: readonly Party[], tokens: readonly Token[], context: MeetingContext): readonly Party[] {
  return named.flatMap((party): readonly Party[] => {
    if (party.partyKind !== 'person' || party.form !== 'name') return [];
    const group = groups.find(({ from, partyKind }) => from === party.to && partyKind === 'group');
    const to = group?.to ?? (/^(?:campaign|camp|team|aides?|staff|family|backers|loyalists|delegates|voters|fans)$/.test(tokens[party.to]?.lower ?? '') ? party.to + 1 : undefined);
    if (to === undefined) return [];
    const name = context.text.slice(tokens[party.from]!.start, tokens[to - 1]!.end);
    return [{ from: party.from, to, partyKind: 'group', name, key: `group:${name.toLowerCase()}`, form: 'description' }];
  });
}

/** Countries told by halves come before the mention of the second half. */
function sharedNames(tokens: readonly Token[]): readonly Party[] {
  return tokens.flatMap((_token, from) => bothHalves(tokens, from));
}

function partyOfMention(mention: Mention, sentence: MeetingSentence, context: MeetingContext): readonly Party[] {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ end }) => mention.span.start < end);
  if (first < 0 || tokens[first]!.start >= mention.span.end) return [];
  let to = first + 1;
  while (to < tokens.length && tokens[to]!.start < mention.span.end) to++;
  const words = context.text.slice(mention.span.start, mention.span.end);
  const lower = words.toLowerCase();
  // "Reported that CIA director …": the word before a clause, not a pointing one.
  if (mention.form === 'description' && mention.entityId === undefined && lower.startsWith('that ')) return [];
  if (AUDIENCES.has(lower.split(/\s/).at(-1)!)) return [];
  // "He met his wife there".
  if (mention.form === 'description' && mention.entityId === undefined && OF_FAMILY.test(lower)) return [];
  const place = { from: first, to, form: mention.form, ...(mention.form === 'pronoun' ? { pronoun: lower } : {}) };
  if (mention.form === 'pronoun' && PLURAL_PRONOUN.test(lower)) return [{ ...place, partyKind: 'pair', name: words, key: 'pair' }];
  const nation = mention.form === 'pronoun' ? undefined : countryEndingAt(sentence.tokens, place.to);
  const { entityId } = mention;
  switch (mention.entityKind) {
    case 'person':
      if (entityId !== undefined) return [{ ...place, partyKind: 'person', name: context.names.get(entityId) ?? words, key: entityId, entityId }];
      return mention.form === 'description' ? [describedWithBody(place, words, sentence.tokens)] : [{ ...place, partyKind: 'unknown', name: words, key: `unknown:${mention.id}` }];
    case 'organisation':
    case 'place': {
      // A word that is no country's is a place only: nobody meets a town.
      if ((mention.entityKind === 'place' || BUILDINGS.test(words)) && nation === undefined) return [];
      const name = nation?.country ?? (entityId === undefined ? words : (context.names.get(entityId) ?? words));
      const key = nation === undefined ? (entityId ?? `group:${lower}`) : `country:${nation.country}`;
      return [{ ...place, partyKind: 'group', name, key, ...(entityId === undefined ? {} : { entityId }), ...(nation === undefined ? {} : { country: nation.country }), ...(nation === undefined && !SEATS_OF_HEADS.has(words) ? {} : { place: true }) }];
    }
    case 'group':
      return [{ ...place, partyKind: 'group', name: words, key: `group:${lower}`, ...(nation === undefined ? {} : { country: nation.country }) }];
  }
}

/** "The leader of the opposition": whom nobody names is told by all of the words. */
function describedWithBody(place: Pick<Party, 'from' | 'to' | 'form'>, words: string, tokens: readonly Token[]): Party {
  const body = tokens[place.to]?.lower === 'of' && tokens[place.to + 1]?.lower === 'the' && /^\p{Ll}/u.test(tokens[place.to + 2]?.text ?? '') ? tokens[place.to + 2]! : undefined;
  const name = body === undefined ? words : `${words} of the ${body.text}`;
  return { ...place, ...(body === undefined ? {} : { to: place.to + 3 }), partyKind: 'group', name, key: `group:${name.toLowerCase()}` };
}

function pluralPronouns(tokens: readonly Token[]): readonly Party[] {
  return tokens.flatMap((token, from): readonly Party[] =>
    PLURAL_PRONOUN.test(token.lower) ? [{ from, to: from + 1, partyKind: 'pair', name: token.text, key: 'pair', form: 'pronoun', pronoun: token.lower }] : [],
  );
}

/** "North and South Korea": two countries that share a word. */
function bothHalves(tokens: readonly Token[], from: number): readonly Party[] {
  const [first, and, second, name] = tokens.slice(from, from + 4).map(({ text }) => text);
  if (and !== 'and' || !/^(?:North|South|East|West)$/.test(first ?? '') || !/^(?:North|South|East|West)$/.test(second ?? '')) return [];
  const countries = [COUNTRY_WORDS.get(`${first} ${name}`), COUNTRY_WORDS.get(`${second} ${name}`)];
  return countries.flatMap((nation, index): readonly Party[] =>
    nation === undefined ? [] : [{ from: index === 0 ? from : from + 2, to: index === 0 ? from + 1 : from + 4, partyKind: 'group', name: nation.country, key: `country:${nation.country}`, country: nation.country, form: 'name', place: true }],
  );
}

/** Countries, and the capitals that stand for them. A demonym ("Russian") names nobody. */
function countries(tokens: readonly Token[]): readonly Party[] {
  const found: Party[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!/^\p{Lu}/u.test(tokens[from]!.text)) continue;
    for (let length = 3; length > 0; length--) {
      const words = tokens.slice(from, from + length).map(({ text }) => text).join(' ');
      const nation = COUNTRY_WORDS.get(words);
      if (nation === undefined || nation.use === 'demonym' || (words === 'US' && from === 0)) continue;
      found.push({ from, to: from + length, partyKind: 'group', name: nation.country, key: `country:${nation.country}`, country: nation.country, form: 'name', place: true });
      from += length - 1;
      break;
    }
  }
  return found;
}
