import type { RoleTense } from '@onrecord/domain';
import { isPossessive, type Token } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';

/** What stands before a head noun, read leftward. */
export interface NounPhrase {
  readonly from: number;
  readonly determiner: 'definite' | 'indefinite' | 'many' | 'none';
  readonly possessor?: number;
  readonly country?: string;
  readonly countryWords?: string;
  readonly ofCountryBefore: boolean;
  readonly modifiers: readonly string[];
  readonly tense: RoleTense;
  readonly wordsFrom: number;
}

const LONGEST = 9;
const DEFINITE: ReadonlySet<string> = new Set('the this that his her its their our my your'.split(' '));
const INDEFINITE: ReadonlySet<string> = new Set('a an one another any every each no'.split(' '));
const MANY: ReadonlySet<string> = new Set('two three four five six seven eight nine ten several many some few most all both these those other more dozens hundreds thousands'.split(' '));
/** Words of grammar that may stand inside a noun phrase. */
const INSIDE: ReadonlySet<string> = new Set('new next last first own same such most then former now per'.split(' '));
const TENSE_WORDS: ReadonlyMap<string, RoleTense> = new Map([['former', 'former'], ['ex', 'former'], ['then', 'then'], ['late', 'former'], ['onetime', 'former'], ['one-time', 'former'], ['retired', 'former'], ['ousted', 'former'], ['current', 'current'], ['sitting', 'current'], ['incumbent', 'current']]);

/** Reads the words before a head noun, back to its determiner or possessor. */
export function readNounPhrase(tokens: readonly Token[], head: number, sentenceFrom: number): NounPhrase {
  const state = { from: head, wordsFrom: head, country: undefined as string | undefined, countryWords: undefined as string | undefined, ofCountryBefore: false, tense: 'current' as RoleTense, determiner: 'none' as NounPhrase['determiner'], possessor: undefined as number | undefined };
  const modifiers: string[] = [];
  const floor = Math.max(sentenceFrom, head - LONGEST);
  for (let at = head - 1; at >= floor; at--) {
    const token = tokens[at]!;
    const { lower } = token;
    if (isPossessive(token)) {
      at = readPossessor(tokens, at - 1, floor, state);
      if (state.determiner !== 'none') break;
      continue;
    }
    // "reported that directors", "so that": a conjunction, not a determiner.
    if (lower === 'that' && isConjunction(tokens, at)) break;
    if (DEFINITE.has(lower) || INDEFINITE.has(lower) || MANY.has(lower) || token.kind === 'number') {
      state.determiner = MANY.has(lower) || token.kind === 'number' ? 'many' : INDEFINITE.has(lower) ? 'indefinite' : 'definite';
      state.from = at;
      if (/^(?:his|her|their|my|our)$/.test(lower)) state.possessor = at;
      if (lower === 'its') state.ofCountryBefore = true;
      break;
    }
    if (token.kind !== 'word' || (FUNCTION_WORDS.has(lower) && !INSIDE.has(lower)) || ACTING_WORDS.has(lower) || isInfinitive(tokens, at)) break;
    const pair = at > floor ? `${tokens[at - 1]!.text} ${token.text}` : '';
    const known = COUNTRY_WORDS.get(pair) ?? COUNTRY_WORDS.get(token.text);
    state.from = COUNTRY_WORDS.has(pair) ? at - 1 : at;
    const tense = TENSE_WORDS.get(lower.replace(/^(ex|then)-.*/, '$1'));
    if (known !== undefined) {
      state.country ??= known.country;
      state.countryWords ??= COUNTRY_WORDS.has(pair) ? pair : token.text;
      at = state.from;
    } else if (tense !== undefined) state.tense = tense;
    else {
      modifiers.unshift(lower);
      state.wordsFrom = at;
    }
  }
  return { ...optional(state), modifiers };
}

/** Whether "that" opens a clause: after a verb, a noun or "so"; not at the head of a sentence or behind a preposition ("with that official"). */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== tokens[at]!.sentence) return false;
  return before.kind === 'word' && !/^(?:and|or|but|of|for|with|to|by|from|against|about|on|in|at|between|after|before|than|like|near|if|when|while|as)$/.test(before.lower);
}

/** "to meet", "will visit": a verb, not the first word of the phrase. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|will|would|can|may|might|must|should|could|not)$/.test(tokens[at - 1]?.lower ?? '');
}

interface State {
  from: number;
  wordsFrom: number;
  country: string | undefined;
  countryWords: string | undefined;
  ofCountryBefore: boolean;
  tense: RoleTense;
  determiner: NounPhrase['determiner'];
  possessor: number | undefined;
}

/** Reads "North Korea", "the country", "the South" before ’s; a person or a body there stays outside the phrase. Returns the index to go on from. */
function readPossessor(tokens: readonly Token[], at: number, floor: number, state: State): number {
  state.determiner = 'definite';
  const token = tokens[at];
  if (token === undefined || at < floor) return at;
  const pair = at > floor ? `${tokens[at - 1]!.text} ${token.text}` : '';
  const known = COUNTRY_WORDS.get(pair) ?? COUNTRY_WORDS.get(token.text);
  const start = COUNTRY_WORDS.has(pair) ? at - 1 : at;
  const withThe = start > floor && /^the$/i.test(tokens[start - 1]!.text) ? start - 1 : start;
  if (known !== undefined) {
    state.country ??= known.country;
    state.countryWords ??= COUNTRY_WORDS.has(pair) ? pair : token.text;
    state.from = withThe;
  } else if (/^(?:country|nation|state|kingdom|republic|island)$/.test(token.lower) && withThe < start) {
    state.ofCountryBefore = true;
    state.from = withThe;
  } else if (/^(?:North|South)$/.test(token.text) && withThe < start) {
    state.country ??= `the ${token.text}`;
    state.countryWords ??= `the ${token.text}`;
    state.from = withThe;
  } else {
    state.possessor = at;
    state.from = at + 2;
  }
  return state.from;
}

function optional({ country, countryWords, possessor, ...rest }: State): Omit<NounPhrase, 'modifiers'> {
  return { ...rest, ...(country === undefined ? {} : { country }), ...(countryWords === undefined ? {} : { countryWords }), ...(possessor === undefined ? {} : { possessor }) };
}
