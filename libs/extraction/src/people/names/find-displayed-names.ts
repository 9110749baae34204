import type { Token } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { BODY_AFTER_NAME, KNOWN_BODIES } from '../lexicon/organisation-words.js';
import { PLACES } from '../lexicon/places.js';
import { readPersonName } from '../registry/person-name.js';
import type { Reading } from '../reading.js';
import type { NamedRun, NameKind } from './named-run.js';
import { isCapital, isCommonWord, isFunctionWord, isInitial, isPeopleWord, isTitleNoun } from './word-shapes.js';

const LONGEST = 7;

/**
 * Names in lines where every word has a capital, read with the body's names in hand: only what the body names, what the
 * gazetteers know, and a first name with a strange word behind it.
 */
export function findDisplayedNames(reading: Reading, body: readonly NamedRun[]): readonly NamedRun[] {
  const known = phrasesOfBody(reading.tokens, body);
  return reading.read.flatMap((sentence) => {
    if (sentence === undefined || sentence.capitals === 'running') return [];
    const runs: NamedRun[] = [];
    for (let at = sentence.from; at < sentence.to; ) {
      const found = phraseAt(reading.tokens, at, sentence.to, known);
      if (found !== undefined) runs.push({ from: at, to: at + found.length, titleFrom: at, kind: found.kind, rule: 'names/displayed', displayed: true });
      at += found?.length ?? 1;
    }
    return runs;
  });
}

function phrasesOfBody(tokens: readonly Token[], body: readonly NamedRun[]): ReadonlyMap<string, NameKind> {
  const known = new Map<string, NameKind>();
  for (const run of body) {
    if (run.kind === 'title' || run.kind === 'unknown' || run.kind === 'thing') continue;
    const words = tokens.slice(run.from, run.to);
    known.set(words.map(({ lower }) => lower).join(' '), run.kind);
    if (run.kind === 'person') for (const form of readPersonName(words.map(({ text }) => text)).surnameForms) if (!known.has(form)) known.set(form, 'person');
  }
  return known;
}

function phraseAt(tokens: readonly Token[], at: number, to: number, known: ReadonlyMap<string, NameKind>): { readonly length: number; readonly kind: NameKind } | undefined {
  if (!isCapital(tokens[at]!)) return undefined;
  for (let length = Math.min(LONGEST, to - at); length >= 1; length--) {
    const words = tokens.slice(at, at + length);
    const written = words.map(({ text }) => text).join(' ');
    const kind = known.get(words.map(({ lower }) => lower).join(' ')) ?? kindOfListed(written);
    if (kind === undefined) continue;
    if (kind === 'person' && length === 1 && BODY_AFTER_NAME.has(tokens[at + 1]?.lower ?? '') && at + 1 < to) return { length: 1, kind: 'organisation' };
    return { length, kind };
  }
  return strangeFullName(tokens, at, to);
}

function kindOfListed(words: string): NameKind | undefined {
  if (KNOWN_BODIES.has(words)) return 'organisation';
  if (PLACES.has(words)) return 'place';
  const country = COUNTRY_WORDS.get(words);
  return country === undefined || country.use === 'demonym' ? undefined : 'place';
}

/** A first name, perhaps an initial, and a strange word: "Ada Lindqvist", "Ada B. Lindqvist". */
function strangeFullName(tokens: readonly Token[], at: number, to: number): { readonly length: number; readonly kind: NameKind } | undefined {
  const length = at + 2 < to && isInitial(tokens[at + 1]!.text) ? 3 : 2;
  const last = tokens[at + length - 1];
  if (at + length > to || last === undefined || !FIRST_NAMES.has(tokens[at]!.text) || (length === 2 && isCommonWord(tokens[at]!.text))) return undefined;
  const isStrange = isCapital(last) && last.text.length > 2 && !isCommonWord(last.text) && !isFunctionWord(last) && !isPeopleWord(last.text) && !isTitleNoun(last.lower);
  return isStrange ? { length, kind: 'person' } : undefined;
}
