import type { Token } from '../../segment/token.js';
import { PLACE_HEADS } from '../lexicon/places.js';
import type { NameInContext } from './type-name.js';
import { isPeopleWord } from './word-shapes.js';

/** What opens the name of a ship, a storm or an operation. */
const OPENS_THING: ReadonlySet<string> = new Set('hurricane typhoon cyclone storm operation uss hms hmas hmcs hnoms rms ins fs ss mv fv'.split(' '));
/** What a name right behind it names: "the novel Tarnow Nights", "the frigate Ada Reeves"; compiled for this project. */
const KINDS_OF_THINGS: ReadonlySet<string> = new Set(
  'novel film movie song album sitcom musical opera videogame app browser software magazine newspaper website blog band ship ferry frigate carrier destroyer submarine vessel yacht trawler tanker freighter warship battleship cruiser lifeboat racehorse horse'.split(' '),
);
const PLACE_NOUN = /^(?:city|town|township|village|hamlet|district|province|region|governorate|suburb|neighbou?rhood|island|port|capital|municipality|county|settlement|oasis|resort)$/;
/** "The outskirts of Tarnow", "the vicinity of Tarnow". */
const AROUND_PLACE = /^(?:city|town|village|hamlet|district|province|region|governorate|outskirts|vicinity|suburbs?|streets|port|north|south|east|west|northeast|northwest|southeast|southwest|municipality)$/;

const at = ({ tokens, sentenceFrom, sentenceTo }: NameInContext, index: number): Token | undefined => (index >= sentenceFrom && index < sentenceTo ? tokens[index] : undefined);

/** "A film titled Valdis Norn", "transliterated as Kitab Norn". */
function isRendering(word: Token | undefined, verb: Token | undefined): boolean {
  return /^(?:titled|entitled|subtitled)$/.test(word?.lower ?? '') || (word?.lower === 'as' && /^(?:transliterated|translated|rendered)$/.test(verb?.lower ?? ''));
}

/** "Hurricane Nora", "the frigate FS Lindqvist", "her novel Linden Tarnow": a word beside the name says that it is a thing. */
export function isToldAsThing(name: NameInContext): boolean {
  if (name.words.length > 1 && OPENS_THING.has(name.lower[0]!)) return true;
  const before = at(name, name.titleFrom - 1);
  if (isRendering(before, at(name, name.titleFrom - 2))) return true;
  return before !== undefined && (KINDS_OF_THINGS.has(before.text) || (OPENS_THING.has(before.lower) && before.text === before.text.toUpperCase()));
}

/** So many tokens a bracket with a name in other letters is looked back through. */
const LONGEST_GLOSS = 40;

/** "(Arabic: Al Quorin Elvoss)", "(in German: …)": what stands before a bracket, written again in another language. */
export function isGloss({ tokens, from, sentenceFrom }: NameInContext): boolean {
  for (let index = from - 1; index > Math.max(sentenceFrom, from - LONGEST_GLOSS); index--) {
    const { text } = tokens[index]!;
    if (text === ')') return false;
    if (text === ':' && isPeopleWord(tokens[index - 1]!.text)) return tokens[index - 2]?.text === '(' || (tokens[index - 2]?.lower === 'in' && tokens[index - 3]?.text === '(');
  }
  return false;
}

/** "Tarnow, a city in the north", "the outskirts of Tarnow", "throughout Tarnow", "Plains of Tarnow": words beside the name, or in it, say that it is a place. */
export function isToldAsPlace(name: NameInContext): boolean {
  const { words, lower, titleFrom, from, to } = name;
  if (words.length > 2 && lower[1] === 'of' && PLACE_HEADS.has(lower[0]!)) return true;
  if (titleFrom < from || words.length > 3) return false;
  const before = at(name, titleFrom - 1)?.lower;
  if (before === 'throughout' || (before === 'of' && AROUND_PLACE.test(at(name, titleFrom - 2)?.lower ?? ''))) return true;
  return at(name, to)?.text === ',' && /^(?:a|an|the)$/.test(at(name, to + 1)?.lower ?? '') && opensPlaceNoun(name, to + 2);
}

/** "A small city", "the coastal village": a noun for a place, three words on at most, and no longer name of somebody there. */
function opensPlaceNoun(name: NameInContext, start: number): boolean {
  for (let index = start; index < start + 3; index++) {
    const token = at(name, index);
    if (token?.kind !== 'word') return false;
    const next = at(name, index + 1);
    if (PLACE_NOUN.test(token.lower)) return next === undefined || next.kind !== 'word' || /^(?:in|of|on|near|at|to|with|about|where|that|which|north|south|east|west|outside|just|some)$/.test(next.lower);
  }
  return false;
}
