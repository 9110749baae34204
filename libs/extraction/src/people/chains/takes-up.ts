import type { Description } from '../roles/description.js';
import type { Chain } from './chain.js';
import type { ChainContext } from './chain-references.js';

/** Sentences from "the officer" back to the officer whom it takes up. */
const SENTENCES_BACK = 10;

/**
 * Whether a description speaks of a chain again: "the officer" of "a police officer", "the fishermen" of "two fishermen",
 * "her mother" of "her mother" where both mean one woman’s. "A second officer" and "other officers" are new.
 */
export function takesUp({ reading, references }: ChainContext, chain: Chain, description: Description, owner: string | undefined, index: number): boolean {
  if (chain.many !== description.many || !chain.nouns.has(description.noun)) return false;
  // "The parents" of a story about a child are "her parents".
  if (description.many && description.noun === 'parent' && (owner === undefined || chain.owner === undefined) && description.modifiers.length === 0 && description.determiner === 'definite') return true;
  if (owner !== undefined || (chain.owner !== undefined && description.determiner !== 'definite')) return owner === chain.owner;
  const { from } = references[index]!;
  const last = references[chain.members.at(-1)!]!;
  if (description.determiner !== 'definite' || reading.tokens[from]!.sentence - reading.tokens[last.from]!.sentence > SENTENCES_BACK) return false;
  return description.modifiers.every((modifier) => chain.modifiers.includes(modifier));
}
