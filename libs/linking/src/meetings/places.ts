import { toNameKey } from '../names/name-key.js';

/**
 * Where newspapers name a venue for its city, or a city for its country: what lies in what. Compiled for this project from
 * general geography (capitals of the member states most often named as hosts) and from venues of talks by their common
 * names.
 */
const LIES_IN: Readonly<Record<string, readonly string[]>> = {
  'abu dhabi': ['united arab emirates'], ankara: ['turkey'], athens: ['greece'], baghdad: ['iraq'], bangkok: ['thailand'], beijing: ['china'],
  berlin: ['germany'], brasilia: ['brazil'], brussels: ['belgium'], 'buenos aires': ['argentina'], cairo: ['egypt'], canberra: ['australia'],
  copenhagen: ['denmark'], dalian: ['china'], damascus: ['syria'], davos: ['switzerland'], doha: ['qatar'], dublin: ['ireland'],
  geneva: ['switzerland'], hanoi: ['vietnam'], havana: ['cuba'], helsinki: ['finland'], islamabad: ['pakistan'], istanbul: ['turkey'],
  jakarta: ['indonesia'], jerusalem: ['israel'], kabul: ['afghanistan'], kiev: ['ukraine'], kyiv: ['ukraine'], lisbon: ['portugal'],
  london: ['britain', 'england'], madrid: ['spain'], manhattan: ['new york'], manila: ['philippines'], 'mexico city': ['mexico'], minsk: ['belarus'],
  moscow: ['russia'], nairobi: ['kenya'], 'new delhi': ['india'], 'new york': ['united states'], osaka: ['japan'], oslo: ['norway'],
  ottawa: ['canada'], panmunjom: ['demilitarized zone', 'dmz', 'joint security area'], paris: ['france'], prague: ['czech republic'],
  pyongyang: ['north korea'], riyadh: ['saudi arabia'], rome: ['italy'], seoul: ['south korea'], sentosa: ['singapore'], shanghai: ['china'],
  sochi: ['russia'], stockholm: ['sweden'], 'st petersburg': ['russia'], tehran: ['iran'], tokyo: ['japan'], tongilgak: ['panmunjom'],
  vienna: ['austria'], vladivostok: ['russia'], warsaw: ['poland'], washington: ['united states'], yalta: ['crimea'],
  'blue house': ['seoul'], 'camp david': ['united states'], 'capella hotel': ['sentosa', 'singapore'], capella: ['sentosa'], chequers: ['england'], 'downing street': ['london'],
  'elysee palace': ['paris'], 'freedom house': ['panmunjom'], 'great hall of the people': ['beijing'], kremlin: ['moscow'], 'mar a lago': ['palm beach', 'west palm beach'],
  'oval office': ['white house'], 'palm beach': ['florida'], 'west palm beach': ['florida'], florida: ['united states'], 'peace house': ['panmunjom'], pentagon: ['washington'], 'sentosa island': ['singapore', 'sentosa'],
  'state department': ['washington'], 'trump tower': ['new york'], 'un headquarters': ['new york'], 'white house': ['washington'],
};

/** Whether two keys of places can mean one: the same, one inside the other's words (`hotel in oslo`), or one that lies in the other. */
export function placesAgree(a: string, b: string): boolean {
  return holdsWords(a, b) || holdsWords(b, a) || liesIn(a, b) || liesIn(b, a);
}

/** One form for a place's name: `the White House` gives `white house`. */
export function toPlaceKey(place: string): string {
  return toNameKey(place).replace(/^the /, '');
}

function holdsWords(words: string, part: string): boolean {
  return part !== '' && ` ${words} `.includes(` ${part} `);
}

/** Follows the table upwards; it has no circles. */
function liesIn(inner: string, outer: string): boolean {
  return (LIES_IN[inner] ?? []).some((place) => place === outer || liesIn(place, outer));
}
