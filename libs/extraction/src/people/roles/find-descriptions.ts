import { isPossessive, type Token } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { FUNCTION_WORDS } from '../lexicon/not-names.js';
import { GROUP_NOUNS, ROLE_NOUNS, singularRole } from '../lexicon/role-nouns.js';
import type { NamedRun } from '../names/named-run.js';
import type { Reading, ReadSentence } from '../reading.js';
import { besideName, type RunIndex } from './beside-name.js';
import type { Description } from './description.js';
import { readNounPhrase } from './noun-phrase.js';

/** Nouns that are adjectives or verbs as often: they are heads only where no noun follows. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'official general executive major chief principal veteran expert head source patient private star minor resident representative host author judge coach champion pilot counsel advocate rival partner witness guard lead pioneer captain doctor nurse partner page secret liaison trader player agent intern incumbent figurehead boy girl friend student worker youth teenager owner volunteer survivor victim suspect member fighter operator producer employee driver child baby infant teen parent ally planner operative consumer'.split(' '),
);

/** The noun phrases for people by role, in order. */
export function findDescriptions(reading: Reading, runs: readonly NamedRun[]): readonly Description[] {
  const index = indexRuns(reading.tokens, runs);
  const found: Description[] = [];
  for (const sentence of reading.read) {
    if (sentence === undefined) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const description = descriptionAt(reading.tokens, at, sentence, index, found.at(-1));
      if (description !== undefined) found.push(description);
    }
  }
  return found;
}

function indexRuns(tokens: readonly Token[], runs: readonly NamedRun[]): RunIndex {
  const covered = new Uint8Array(tokens.length);
  const startsAt = new Map<number, NamedRun>();
  const endsAt = new Map<number, NamedRun>();
  const titles = new Map<number, NamedRun>();
  for (const run of runs) {
    if (run.kind === 'title') titles.set(run.to - 1, run);
    else if (run.kind !== 'unknown') for (let at = run.titleFrom; at < run.to; at++) covered[at] = 1;
    if (run.kind !== 'person') continue;
    startsAt.set(run.titleFrom, run);
    endsAt.set(run.to, run);
  }
  return { covered, startsAt, endsAt, titles };
}

function descriptionAt(tokens: readonly Token[], at: number, sentence: ReadSentence, index: RunIndex, previous: Description | undefined): Description | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'word' || index.covered[at] === 1) return undefined;
  const isOne = ROLE_NOUNS.has(token.lower.replace(/^(?:ex|vice|then|co)-/, ''));
  const plural = isOne ? undefined : (singularRole(token.lower) ?? (GROUP_NOUNS.has(token.lower) ? token.lower : undefined));
  if (!isOne && plural === undefined) return undefined;
  if (!isHead(tokens, at, sentence, index) || isThing(tokens, at)) return undefined;
  const phrase = readNounPhrase(tokens, at, sentence.from);
  const many = !isOne && plural !== undefined;
  const of = readOf(tokens, at + 1, sentence.to);
  const country = phrase.country ?? of?.country;
  const words = { from: phrase.from, to: at + 1, wordsFrom: phrase.wordsFrom };
  const isLine = sentence.region === 'headline' || sentence.region === 'standfirst' || sentence.region === 'crosshead';
  const beside = many || isLine ? undefined : besideName(tokens, words, phrase.determiner, sentence, index, previous, of?.to);
  if (phrase.determiner === 'none' && beside === undefined && !many && sentence.capitals === 'running' && sentence.region === 'paragraph' && !index.titles.has(at)) return undefined;
  const ofWords = phrase.countryWords ?? of?.words;
  return {
    ...words,
    noun: isOne ? token.lower : plural!,
    many,
    determiner: phrase.determiner === 'many' ? 'indefinite' : phrase.determiner,
    ofCountryBefore: phrase.ofCountryBefore,
    modifiers: phrase.modifiers,
    tense: tenseAround(tokens, at + 1, of?.to, phrase.tense, beside?.then ?? false),
    ...(phrase.possessor === undefined ? {} : { possessor: phrase.possessor }),
    ...(country === undefined ? {} : { country }),
    ...(ofWords === undefined ? {} : { of: ofWords }),
    ...(beside === undefined ? {} : { beside: { how: beside.how, run: beside.run } }),
  };
}

/** Not "the president elect's", "leader role": no further role noun follows, and a doubtful noun has no noun behind it. */
function isHead(tokens: readonly Token[], at: number, { to }: ReadSentence, index: RunIndex): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return true;
  if (next.kind !== 'word' || isPossessive(next) || index.startsAt.has(at + 1)) return true;
  const { lower } = next;
  if (ROLE_NOUNS.has(lower) || singularRole(lower) !== undefined) return false;
  if (!DOUBTFUL.has(tokens[at]!.lower)) return true;
  return FUNCTION_WORDS.has(lower) || ACTING_WORDS.has(lower) || /(?:ly|ed|ing)$/.test(lower) || index.covered[at + 1] === 1;
}

/** "The main source of iodine", "a host of proteins" are no people. */
function isThing(tokens: readonly Token[], at: number): boolean {
  return /^(?:source|host|star|head|author|mother|father)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of' && !/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.lower !== 'the';
}

interface OfPhrase {
  readonly words: string;
  readonly country?: string;
  readonly to: number;
}

/** "of Russia", "for the Interior Ministry", "to President George W. Bush", "at the time": what follows a head and belongs to it. */
function readOf(tokens: readonly Token[], at: number, to: number): OfPhrase | undefined {
  const preposition = tokens[at];
  if (preposition === undefined || at >= to || !/^(?:of|for|to|at|in|with|from)$/.test(preposition.lower)) return undefined;
  let start = at + 1;
  if (tokens[start]?.lower === 'the') start += 1;
  let end = start;
  while (end < to && end < start + 8 && tokens[end]!.kind === 'word' && (/^\p{Lu}/u.test(tokens[end]!.text) || (end > start && /^(?:of|and|for|the|on)$/.test(tokens[end]!.lower) && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')))) end += 1;
  if (end === start) return undefined;
  const words = joinTokens(tokens, start, end);
  const first = COUNTRY_WORDS.get(words) ?? COUNTRY_WORDS.get(tokens[start]!.text);
  return { words, to: end, ...(first === undefined ? {} : { country: first.country }) };
}

/** The words of tokens as they stand, one space between words that the text parts. */
export function joinTokens(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) words += (at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  return words;
}

function tenseAround(tokens: readonly Token[], after: number, ofEnd: number | undefined, tense: Description['tense'], then: boolean): Description['tense'] {
  if (tense === 'former') return tense;
  const at = ofEnd ?? after;
  const atTheTime = tokens[at]?.lower === 'at' && /^(?:the|that)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'time';
  return then || atTheTime ? 'then' : tense;
}
