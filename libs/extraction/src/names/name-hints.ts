import type { NamedRun, NameKind } from '../people/names/named-run.js';
import { hashWord } from '../perceptron/hash.js';

/** What the rules for names say of each token, which the recogniser weighs with everything else. */
export interface NameHints {
  /** 0 in no run, 1 in a title before a name, else four times the kind's number plus the place in the name. */
  readonly codes: Uint8Array;
  /** Hash of the rule that told the kind; 0 in no run. */
  readonly rules: Int32Array;
}

const NUMBER_OF_KIND: Readonly<Record<NameKind, number>> = { person: 1, organisation: 2, place: 3, thing: 4, title: 5, unknown: 6 };

/** Hints for so many tokens when no rules were asked. */
export function noHints(count: number): NameHints {
  return { codes: new Uint8Array(count), rules: new Int32Array(count) };
}

/** Hints from the runs of capitals that the rules made of so many tokens. */
export function hintNames(runs: readonly NamedRun[], count: number): NameHints {
  const { codes, rules } = noHints(count);
  for (const { titleFrom, from, to, kind, rule } of runs) {
    const hash = hashWord(rule);
    codes.fill(1, titleFrom, from);
    rules.fill(hash, titleFrom, to);
    for (let i = from; i < to; i++) codes[i] = NUMBER_OF_KIND[kind] * 4 + (to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1);
  }
  return { codes, rules };
}
