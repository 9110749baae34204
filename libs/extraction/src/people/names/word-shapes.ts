import { isPossessive, type Token } from '../../segment/token.js';
import { ADJECTIVES_OF_PEOPLES, CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/not-names.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { HONORIFICS, PORTFOLIO_WORDS } from '../lexicon/titles.js';
import { ROLE_NOUNS } from '../lexicon/role-nouns.js';
import { PARTICLES } from '../lexicon/words-of-names.js';

/** Matches `Reeves`, `al-Assad`, `d’Ettorre`, `O’Brien`; must not match `reeves`, `non-EU`. */
const CAPITAL_WORD = /^(?:\p{Lu}|(?:al|el|an|ad|ar|as|ash|d|l|ul|de)[-‐‑’']\p{Lu})/u;
/** Matches `W.`, `J.R.`, `J.`; must not match `Mr.`. */
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** Matches `NATO`, `F.B.I.`, `UN`, `G-7`; must not match `I`, `Un`. */
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&-]+|(?:\p{Lu}\.){2,})s?$/u;

/** Whether a token begins with a capital, as the words of a name do. */
export function isCapital(token: Token): boolean {
  return token.kind === 'word' && token.text !== 'I' && !isPossessive(token) && !/^I['’]/.test(token.text) && CAPITAL_WORD.test(token.text);
}

export function isInitial(word: string): boolean {
  return INITIAL.test(word);
}

export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** Matches the end of `secretary-designate`, `President-elect`; must not match `delegate`. */
const NOT_YET = /-(?:designate|elect|nominate)$/i;

/** Whether a word is an honorific or a role noun: "Mr", "Senator", "spokesman", "secretary-designate". */
export function isTitleNoun(lower: string): boolean {
  const noun = lower.replace(NOT_YET, '');
  return HONORIFICS.has(noun) || ROLE_NOUNS.has(noun.replace(/^(?:ex|vice|then|co)-/, ''));
}

/** Whether a word belongs to the name of an office behind "of" or "for": "State", "Trade", "State-designate". */
export function isPortfolio(lower: string): boolean {
  return PORTFOLIO_WORDS.has(lower.replace(NOT_YET, ''));
}

/** "Russian", "Saudi", "Muslim": says of which people, and names nobody. */
export function isPeopleWord(word: string): boolean {
  return COUNTRY_WORDS.get(word)?.use === 'demonym' || ADJECTIVES_OF_PEOPLES.has(word);
}

/** Matches `Scientologist`, `Unitarian`, `Marxist`; must not match `Christ`, `Ian`. */
const FAITH_OR_CALLING = /^\p{Lu}\p{Ll}{3,}(?:ist|arian|ologian)$/u;

/** Whether a word before a name says what its bearer believes or does: "Scientologist". */
export function isFaithOrCalling(word: string): boolean {
  return FAITH_OR_CALLING.test(word) && !FIRST_NAMES.has(word);
}

export function isCalendarWord(token: Token): boolean {
  return CALENDAR_WORDS.has(token.lower);
}

/** A word of grammar, which never belongs to a name in running text. */
export function isFunctionWord(token: Token): boolean {
  // "New" with a capital opens names: "New York", "New Zealand".
  return FUNCTION_WORDS.has(token.lower) && token.text !== 'New';
}

/** Whether a word is ordinary English, capital or not. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word.toLowerCase());
}

/** Whether a word can be a surname: two letters or more, no ordinary word, no capitals alone. A first name may vouch for others. */
export function looksLikeName(word: string): boolean {
  return word.length > 1 && (!isCommonWord(word) || PARTICLES.has(word.toLowerCase())) && !isAcronym(word);
}

/** Whether a token may enclose a byname: “, ', and the apostrophe that stands apart as some agencies set it, "Ilan ' Ox ' Voss". */
export function isMarkOfNickname({ kind, text }: Token): boolean {
  return kind === 'mark' || (kind === 'punctuation' && (text === "'" || text === '’'));
}
