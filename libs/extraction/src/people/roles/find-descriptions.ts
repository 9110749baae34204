import type { Token } from '../../segment/token.js';
import { GROUP_NOUNS, ROLE_NOUNS, singularRole } from '../lexicon/role-nouns.js';
import type { NamedRun } from '../names/named-run.js';
import type { Reading, ReadSentence } from '../reading.js';
import { besideName, type RunIndex } from './beside-name.js';
import type { Description } from './description.js';
import { readNounPhrase } from './noun-phrase.js';
import { isHead, isPredicate, isThing } from './human-head.js';
import { completionOf, overOffice, readOf } from './of-phrase.js';

export { joinTokens } from './join-tokens.js';

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
    if (run.kind === 'title') for (let at = run.titleFrom; at < run.to; at++) titles.set(at, run);
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
  const end = overOffice(tokens, at + 1, sentence.to);
  const of = readOf(tokens, end, sentence.to, index);
  const country = phrase.country ?? of?.country;
  const words = { from: phrase.from, to: end, completedTo: completionOf(tokens, end, sentence.to, index), wordsFrom: phrase.wordsFrom };
  const isLine = sentence.region === 'headline' || sentence.region === 'standfirst' || sentence.region === 'crosshead';
  const named = many ? undefined : besideName(tokens, words, phrase.determiner, sentence, index, previous, of?.to);
  const beside = isLine && !isBeforeFullName(named) ? undefined : named;
  if (phrase.determiner === 'none' && beside === undefined && !many && sentence.capitals === 'running' && sentence.region === 'paragraph' && !index.titles.has(at)) return undefined;
  if (beside === undefined && phrase.determiner === 'indefinite' && isPredicate(tokens, phrase.from)) return undefined;
  const ofWords = phrase.countryWords ?? of?.words;
  return {
    ...words,
    noun: isOne ? token.lower : plural!,
    many,
    determiner: phrase.determiner === 'many' ? 'indefinite' : phrase.determiner,
    ofCountryBefore: phrase.ofCountryBefore,
    modifiers: phrase.modifiers,
    tense: tenseAround(tokens, end, of?.to, phrase.tense, beside?.then ?? false),
    ...(phrase.possessor === undefined ? {} : { possessor: phrase.possessor }),
    ...(country === undefined ? {} : { country }),
    ...(ofWords === undefined ? {} : { of: ofWords }),
    ...(beside === undefined ? {} : { beside: { how: beside.how, run: beside.run } }),
  };
}

/** "Philosopher Ilan Voss" on a line of headlines; a surname alone may begin the next of two lines. */
function isBeforeFullName(named: ReturnType<typeof besideName>): boolean {
  return named?.how === 'title' && named.run.to - named.run.from > 1;
}

function tenseAround(tokens: readonly Token[], after: number, ofEnd: number | undefined, tense: Description['tense'], then: boolean): Description['tense'] {
  if (tense === 'former') return tense;
  const at = ofEnd ?? after;
  const atTheTime = tokens[at]?.lower === 'at' && /^(?:the|that)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'time';
  return then || atTheTime ? 'then' : tense;
}
