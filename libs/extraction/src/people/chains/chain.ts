import type { NameGender } from '../lexicon/first-names.js';

/** One person, or one group of people, whom the article speaks of and never names. */
export interface Chain {
  readonly id: string;
  readonly many: boolean;
  gender: NameGender;
  /** Head nouns by which the text calls it: `officer`. */
  readonly nouns: Set<string>;
  /** Words before the head at the first mention: `police` of "a police officer". */
  readonly modifiers: readonly string[];
  /** Whom it is of: `p3` of "his mother", `u2` of "the officer’s wife". */
  owner: string | undefined;
  /** Indexes of its references, in order. */
  readonly members: number[];
}

/** The latest chain of a list that a test accepts, no farther back than `MOST`. */
export function latestChain(chains: readonly Chain[], fits: (chain: Chain) => boolean): Chain | undefined {
  for (let i = chains.length - 1; i >= 0 && i >= chains.length - MOST; i--) if (fits(chains[i]!)) return chains[i]!;
  return undefined;
}

/** Chains looked back on: a bound for articles with thousands of them. */
const MOST = 60;
