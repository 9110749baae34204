import type { Token } from '../../segment/token.js';
import { isPossessive } from '../../segment/token.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { KNOWN_BODIES } from '../lexicon/organisation-words.js';
import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { PLACES } from '../lexicon/places.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { PARTICLES } from '../lexicon/words-of-names.js';
import { readPersonName } from '../registry/person-name.js';
import type { Reading } from '../reading.js';
import type { NamedRun } from './named-run.js';
import { isCalendarWord, isCapital, isCommonWord } from './word-shapes.js';

/**
 * Reads the names again with the whole article in hand: a word that is a known person's surname names a person, whatever
 * it seemed by itself ("Green said", "Kim"), and the first words of sentences that were left out come back.
 */
export function settleKinds(reading: Reading, found: readonly NamedRun[]): readonly NamedRun[] {
  const { tokens } = reading;
  const runs = withoutMakers(tokens, found);
  const { surnames, given } = knownWords(tokens, runs);
  const located = locatedWords(tokens, runs);
  const fullNames = new Set(runs.filter(({ kind, from, to }) => kind === 'person' && to - from === 2).map(({ from, to }) => joinLower(tokens, from, to)));
  const things = lastWordsOfThings(tokens, runs);
  const settled = runs.map((run) => {
    if (isLone(run) && things.has(tokens[run.from]!.lower)) return { ...run, kind: 'thing' as const, rule: 'names/told-as-thing' };
    return withoutTail(tokens, settle(tokens, run, surnames, given, located), fullNames);
  });
  const covered = new Set(settled.flatMap((run) => Array.from({ length: run.to - run.titleFrom }, (_, i) => run.titleFrom + i)));
  const missed = reading.read.flatMap((sentence) => {
    if (sentence === undefined || sentence.capitals === 'display') return [];
    const heads: NamedRun[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]!;
      if (covered.has(at) || !isCapital(token) || !surnames.has(token.lower) || !actsLikeAPerson(tokens, at, sentence.to)) continue;
      heads.push({ from: at, to: at + 1, titleFrom: at, kind: 'person', rule: 'names/known-surname', displayed: false });
    }
    return heads;
  });
  return [...settled, ...missed].sort((a, b) => a.from - b.from);
}

/** "The Voss Quorina" beside "Ada Voss": two strange words of which the first is a surname are somebody's work or make, and its maker is named. */
function withoutMakers(tokens: readonly Token[], runs: readonly NamedRun[]): readonly NamedRun[] {
  const isStrange = ({ rule, titleFrom, from, to }: NamedRun): boolean => rule === 'names/strange-words' && titleFrom === from && to - from === 2;
  const surnames = new Set(runs.filter((run) => run.kind === 'person' && run.to - run.from > 1 && FIRST_NAMES.has(tokens[run.from]!.text)).map(({ to }) => tokens[to - 1]!.lower));
  return runs.map((run) => (isStrange(run) && surnames.has(tokens[run.from]!.lower) && !/[-‐‑]/.test(tokens[run.to - 1]!.text) ? { ...run, to: run.from + 1, rule: 'names/known-surname' } : run));
}

/** "Nora" of "Hurricane Nora", unless somebody is called so in full. */
function lastWordsOfThings(tokens: readonly Token[], runs: readonly NamedRun[]): ReadonlySet<string> {
  const words = new Set(runs.filter(({ rule }) => rule === 'names/told-as-thing').map(({ to }) => tokens[to - 1]!.lower));
  if (words.size === 0) return words;
  for (const { kind, from, to } of runs) if (kind === 'person' && to - from > 1) for (let at = from; at < to; at++) words.delete(tokens[at]!.lower);
  return words;
}

/** One word without a title: "Nora" after "Hurricane Nora". */
function isLone({ titleFrom, from, to }: NamedRun): boolean {
  return titleFrom === from && to - from === 1;
}

function knownWords(tokens: readonly Token[], runs: readonly NamedRun[]): { readonly surnames: ReadonlySet<string>; readonly given: ReadonlySet<string> } {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const run of runs) {
    if (run.kind !== 'person') continue;
    const name = readPersonName(tokens.slice(run.from, run.to).map(({ text }) => text));
    for (const form of name.surnameForms) surnames.add(form);
    if (name.given !== undefined) given.add(name.parts[name.surname === name.parts[0] ? 1 : 0]!);
  }
  return { surnames, given };
}

function settle(tokens: readonly Token[], run: NamedRun, surnames: ReadonlySet<string>, given: ReadonlySet<string>, located: ReadonlySet<string>): NamedRun {
  if (run.kind === 'person' || run.kind === 'title' || run.kind === 'thing') return run;
  const words = tokens.slice(run.from, run.to);
  const full = words.map(({ text }) => text).join(' ');
  const isListed = COUNTRY_WORDS.has(full) || PLACES.has(full) || KNOWN_BODIES.has(full);
  const isCity = words.length === 1 && isListed && COUNTRY_WORDS.get(full)?.use !== 'name' && !KNOWN_BODIES.has(full) && !located.has(full);
  if (isCity && surnames.has(words[0]!.lower)) return { ...run, kind: 'person', rule: 'names/known-surname' };
  if (words.length === 1 && !isListed) {
    const { lower } = words[0]!;
    const isPlace = run.rule === 'names/after-preposition' && tokens[run.from - 1]?.lower !== 'from' && !surnames.has(lower);
    if (surnames.has(lower) || (given.has(lower) && !isPlace && !isCommonWord(lower))) return run.rule === 'names/body-after-name' ? run : { ...run, kind: 'person', rule: 'names/known-surname' };
  }
  if (words.length > 1 && (run.kind === 'unknown' || run.rule === 'names/after-preposition') && !isListed) {
    const surname = words.slice(words.findIndex((word, index) => index > 0 && PARTICLES.has(word.text)));
    const last = (surname.length > 0 ? surname.at(-1)! : words.at(-1)!).lower;
    if (surnames.has(last) && words.length <= 4 && !words.slice(0, -1).some(({ text }) => isCommonWord(text))) return { ...run, kind: 'person', rule: 'names/known-surname' };
  }
  return run;
}

/** Words that stand somewhere as places do: "in Paris". Elsewhere in that article they are no surnames. */
function locatedWords(tokens: readonly Token[], runs: readonly NamedRun[]): ReadonlySet<string> {
  const isLocated = ({ from, to, titleFrom }: NamedRun): boolean => to - from === 1 && titleFrom === from && /^(?:in|at|near|from|to|outside|of)$/.test(tokens[from - 1]?.lower ?? '');
  return new Set(runs.filter(isLocated).map(({ from }) => tokens[from]!.text));
}

function joinLower(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(({ lower }) => lower).join(' ');
}

/** "Ada Reeves Memos": a full name that the article has alone ends where it ends there. */
function withoutTail(tokens: readonly Token[], run: NamedRun, fullNames: ReadonlySet<string>): NamedRun {
  if (run.kind !== 'person' || run.to - run.from < 3 || !isCommonWord(tokens[run.to - 1]!.text)) return run;
  return fullNames.has(joinLower(tokens, run.from, run.from + 2)) ? { ...run, to: run.from + 2 } : run;
}

/** At the head of a sentence "Green" or "May" is the person when it acts or owns: "Green said", "May’s plan", "Green, who". */
function actsLikeAPerson(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  if (isCalendarWord(tokens[at]!) && tokens[at - 1] !== undefined && /^(?:in|by|since|until|last|early|late|mid|of|next|this)$/.test(tokens[at - 1]!.lower)) return false;
  return isPossessive(next) || isPictured(tokens, at + 1) || ACTING_WORDS.has(next.lower) || /^\p{Ll}{3,}ed$/u.test(next.text) || (next.text === ',' && /^(?:who|whose|whom|a|an|the)$/.test(tokens[at + 2]?.lower ?? ''));
}

/** "(left)", "(right)" of a caption. */
function isPictured(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === '(' && /^(?:left|right|cent(?:re|er)|middle|above|below|pictured|second|third|back|front|seated|standing)$/.test(tokens[at + 1]?.lower ?? '');
}
