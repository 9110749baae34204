import { isPossessive, type Token } from '../../segment/token.js';
import { PARTY_WORDS, TITLE_MODIFIERS } from '../lexicon/titles.js';
import type { NamedRun } from '../names/named-run.js';
import { isAcronym, isCapital, isPeopleWord, isTitleNoun } from '../names/word-shapes.js';
import type { Reading } from '../reading.js';
import type { Reference } from '../resolve/reference.js';
import type { Description } from '../roles/description.js';

/** Where the noun phrase of a name or description begins, by token. */
export type PhraseStarts = (reference: Reference) => number;

/**
 * Finds where noun phrases begin. That of a name: with the office that stands before it ("Minister for Trade | Ada Reeves"),
 * else with the body or people before its title ("UN | Special Envoy Ada Reeves"); what stands before a bare name is a word
 * of its own. That of a description: with whose it is ("Ada Reeves’s | lawyer").
 */
export function findPhraseStarts(reading: Reading, runs: readonly NamedRun[], descriptions: readonly Description[]): PhraseStarts {
  const named = new Map(runs.map((run) => [run.to, run]));
  const offices = new Map(descriptions.filter(({ beside, completedTo, to }) => beside?.how === 'title' && completedTo > to).map((description) => [description.completedTo, description]));
  return (reference) => {
    if (reference.form === 'description') {
      const { possessor } = reference.description;
      return possessor === undefined ? reference.from : (named.get(possessor + 1)?.titleFrom ?? possessor);
    }
    if (reference.form !== 'name') return reference.from;
    const { run } = reference;
    const office = offices.get(run.titleFrom);
    if (office !== undefined) return office.from;
    return run.titleFrom < run.from ? beforeTitle(reading, run, named) : run.titleFrom;
  };
}

/** The name of a longer body is a phrase of its own. */
const LONGEST_BODY = 2;

function beforeTitle({ tokens, read }: Reading, { titleFrom }: NamedRun, named: ReadonlyMap<number, NamedRun>): number {
  const first = read[tokens[titleFrom]!.sentence]!.from;
  let start = titleFrom;
  while (start > first) {
    const before = named.get(start);
    if (before !== undefined && before.kind !== 'person' && before.titleFrom >= first && start - before.titleFrom <= LONGEST_BODY) start = before.titleFrom;
    else if (isOfTitle(tokens[start - 1]!)) start -= 1;
    else break;
  }
  return start;
}

/** A capitalised word that says which office it is: "Special", "Norwegian", "Democratic", "FCO". */
function isOfTitle(token: Token): boolean {
  return isCapital(token) && !isPossessive(token) && (isTitleNoun(token.lower) || TITLE_MODIFIERS.has(token.lower) || PARTY_WORDS.has(token.lower) || isPeopleWord(token.text) || isAcronym(token.text));
}
