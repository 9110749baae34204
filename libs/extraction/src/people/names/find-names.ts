import type { Token } from '../../segment/token.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { KNOWN_BODIES, ORGANISATION_HEADS } from '../lexicon/organisation-words.js';
import { PLACE_HEADS, PLACE_OPENERS, PLACES } from '../lexicon/places.js';
import { PARTY_WORDS, TITLE_MODIFIERS } from '../lexicon/titles.js';
import { FAMILY_NAMES_FIRST } from '../lexicon/words-of-names.js';
import type { Reading, ReadSentence } from '../reading.js';
import { findCapitalRuns, type TokenRun } from './capital-runs.js';
import { cutTitle, type CutRun } from './cut-title.js';
import type { NamedRun } from './named-run.js';
import { typeName } from './type-name.js';
import { isAcronym, isCommonWord, isFaithOrCalling, isPeopleWord, isPortfolio, isTitleNoun } from './word-shapes.js';

/** Names of people, bodies and places in the running text, in order, each by itself. */
export function findNames(reading: Reading): readonly NamedRun[] {
  const smallWords = findSmallWords(reading.tokens);
  return reading.read.flatMap((sentence) => (sentence === undefined || sentence.capitals === 'display' ? [] : namesOfSentence(reading.tokens, sentence, smallWords)));
}

/** What an article writes in small letters is an ordinary word there, whatever begins its sentences: "iodine". */
function findSmallWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ kind, text, lower }) => kind === 'word' && text === lower && text.length > 2).map(({ lower }) => lower));
}

function namesOfSentence(tokens: readonly Token[], sentence: ReadSentence, smallWords: ReadonlySet<string>): readonly NamedRun[] {
  const { from, to } = sentence;
  return findCapitalRuns(tokens, from, to).flatMap((run) => {
    const trimmed = withoutFirstWordOfSentence(tokens, from, run);
    if (trimmed === undefined) return [];
    const parts = partBodies(tokens, cutTitle(tokens, trimmed)).map((cut) => typeName(tokens, cut, sentence, smallWords));
    return parts.length === 2 ? [asBody(tokens, parts[0]!), parts[1]!] : parts;
  });
}

/** The first word of a sentence has its capital from there: "Yesterday Lindqvist" is one name of one word. */
function withoutFirstWordOfSentence(tokens: readonly Token[], from: number, run: TokenRun): TokenRun | undefined {
  if (!standsFirst(tokens, from, run.from)) return run;
  const { text, lower } = tokens[run.from]!;
  const owed = isCommonWord(text) && !FIRST_NAMES.has(text) && !isTitleNoun(lower) && !TITLE_MODIFIERS.has(lower) && !PARTY_WORDS.has(lower) && !isPeopleWord(text) && !isKnownPhrase(tokens, run);
  if (!owed) return run;
  if (run.to - run.from === 1) return undefined;
  const closing = tokens[run.to - 1]!.lower;
  const isWhole = ORGANISATION_HEADS.has(closing) || PLACE_HEADS.has(closing) || PLACE_OPENERS.has(text) || ORGANISATION_HEADS.has(lower) || (FAMILY_NAMES_FIRST.has(text) && run.to - run.from <= 3);
  return isWhole ? run : { from: run.from + 1, to: run.to };
}

function standsFirst(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]!;
  return before.kind === 'mark' || (before.kind === 'punctuation' && /^(?:[:(•*]|[—–-]+|\.+|…)$/.test(before.text));
}

function isKnownPhrase(tokens: readonly Token[], run: TokenRun): boolean {
  const words = tokens.slice(run.from, run.to).map(({ text }) => text).join(' ');
  return KNOWN_BODIES.has(words) || PLACES.has(words) || COUNTRY_WORDS.has(words);
}


const LONGEST_PHRASE = 3;

/**
 * What stands before a title is a name of its own, or says of which people: "CIA | Director Ada Reeves", "US | President",
 * "Tarnow Motors | chief executive"; "Russian | President" leaves the people out.
 */
function partBodies(tokens: readonly Token[], cut: CutRun): readonly CutRun[] {
  if (cut.titleFrom === cut.from && cut.from < cut.to) return [cut];
  const end = cut.titleFrom === cut.from ? cut.to : cut.from;
  const known = knownPhraseEnd(tokens, cut.titleFrom, cut.titleFrom < cut.from ? end : end - 1);
  const titleFrom = cut.titleFrom < cut.from ? startOfTitle(tokens, cut, known) : known;
  const rest: CutRun = cut.titleFrom === cut.from ? { titleFrom, from: titleFrom, to: cut.to } : { ...cut, titleFrom };
  const bodyEnd = known > cut.titleFrom ? known : titleFrom;
  const isBody = bodyEnd > cut.titleFrom && !isPeopleWord(tokens[bodyEnd - 1]!.text) && !isPeopleWord(joined(tokens, cut.titleFrom, bodyEnd));
  return isBody ? [{ titleFrom: cut.titleFrom, from: cut.titleFrom, to: bodyEnd }, rest] : [rest];
}

/** A strange name before a title is a body's, whatever it looks like by itself: "Tarnow Motors | Chief Executive". */
function asBody(tokens: readonly Token[], run: NamedRun): NamedRun {
  const isStrange = !tokens.slice(run.from, run.to).every(({ text }) => isCommonWord(text));
  return isStrange && (run.kind === 'person' || run.kind === 'unknown') ? { ...run, kind: 'organisation', rule: 'names/before-title' } : run;
}

const joined = (tokens: readonly Token[], from: number, to: number): string => tokens.slice(from, to).map(({ text }) => text).join(' ');

/** The end of a known body, country or place that begins at `from`; `from` itself where none does. */
function knownPhraseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let length = Math.min(LONGEST_PHRASE, end - from); length >= 1; length--) {
    const words = joined(tokens, from, from + length);
    const isName = KNOWN_BODIES.has(words) || PLACES.has(words) || (COUNTRY_WORDS.has(words) && COUNTRY_WORDS.get(words)!.use !== 'demonym') || (length === 1 && isAcronym(words) && !isTitleNoun(words.toLowerCase()));
    if (isName) return from + length;
  }
  return from;
}

/** Where the words of the title itself begin: back from the name while they are titles and their modifiers. */
function startOfTitle(tokens: readonly Token[], { from, titleFrom }: CutRun, known: number): number {
  let start = from;
  while (start > Math.max(titleFrom, known) && isOfTitle(tokens[start - 1]!)) start -= 1;
  return start;
}

function isOfTitle({ lower, text }: Token): boolean {
  return isTitleNoun(lower) || isFaithOrCalling(text) || TITLE_MODIFIERS.has(lower) || isPortfolio(lower) || PARTY_WORDS.has(lower) || /^(?:of|the|and|for)$/.test(lower);
}
