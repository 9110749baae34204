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
import { isAcronym, isCommonWord, isPeopleWord, isTitleNoun } from './word-shapes.js';

/** Names of people, bodies and places in the running text, in order, each by itself. */
export function findNames(reading: Reading): readonly NamedRun[] {
  return reading.read.flatMap((sentence) => (sentence === undefined || sentence.capitals === 'display' ? [] : namesOfSentence(reading.tokens, sentence)));
}

function namesOfSentence(tokens: readonly Token[], sentence: ReadSentence): readonly NamedRun[] {
  const { from, to } = sentence;
  return findCapitalRuns(tokens, from, to).flatMap((run) => {
    const trimmed = withoutFirstWordOfSentence(tokens, from, run);
    if (trimmed === undefined) return [];
    return partBodies(tokens, cutTitle(tokens, trimmed)).map((cut) => typeName(tokens, cut, from, to));
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

/** A known body or country at the head of a title is a name of its own: "CIA | Director Mike Pompeo", "US | President". */
function partBodies(tokens: readonly Token[], cut: CutRun): readonly CutRun[] {
  if (cut.titleFrom === cut.from && cut.from < cut.to) return [cut];
  const end = cut.titleFrom === cut.from ? cut.to : cut.from;
  for (let length = Math.min(LONGEST_PHRASE, cut.titleFrom < cut.from ? end - cut.titleFrom : end - cut.titleFrom - 1); length >= 1; length--) {
    const to = cut.titleFrom + length;
    const words = tokens.slice(cut.titleFrom, to).map(({ text }) => text).join(' ');
    const isName = KNOWN_BODIES.has(words) || PLACES.has(words) || (COUNTRY_WORDS.has(words) && COUNTRY_WORDS.get(words)!.use !== 'demonym') || (length === 1 && isAcronym(words));
    if (isName) return [{ titleFrom: cut.titleFrom, from: cut.titleFrom, to }, cut.titleFrom === cut.from ? { titleFrom: to, from: to, to: cut.to } : { ...cut, titleFrom: to }];
  }
  return [cut];
}
