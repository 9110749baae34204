import { isSubject } from '../resolve/discourse.js';
import { pairBefore } from './pairs.js';
import type { Chain } from './chain.js';
import type { ChainContext } from './chain-references.js';

/** Sentences from "they" back to the group that it means. */
const SENTENCES_BACK = 2;
const CHAINS_BACK = 12;
const RUNS_BETWEEN = 40;
/** The best must lead the second so many times. */
const LEAD = 1.3;

/**
 * The group of people that "they", "their" or "them" means: subjects before the rest, nearer before farther, those spoken of
 * more than once before the others; or the two named people whom "and" joins nearer by. None where a body named here may be meant as well, or two groups fit.
 */
export function antecedentOfPlural(context: ChainContext, chains: readonly Chain[], pairs: Map<string, Chain>, index: number): Chain | undefined {
  const { reading, references } = context;
  const { from } = references[index]!;
  const { sentence } = reading.tokens[from]!;
  let best: { readonly chain: Chain; readonly weight: number } | undefined;
  let second = 0;
  for (let i = chains.length - 1; i >= 0 && i >= chains.length - CHAINS_BACK; i--) {
    const chain = chains[i]!;
    const last = references[chain.members.at(-1)!]!;
    const back = sentence - reading.tokens[last.from]!.sentence;
    if (!chain.many || back > SENTENCES_BACK || reading.inMarks[last.from] !== reading.inMarks[from]) continue;
    const weight = (isSubject(reading, last) || last.form === 'plural' ? 1 : 0.5) * [1, 0.7, 0.3][back]! * (chain.members.length > 1 ? 1.3 : 1);
    if (best === undefined || weight > best.weight) {
      second = best?.weight ?? second;
      best = { chain, weight };
    } else second = Math.max(second, weight);
  }
  const pair = pairBefore(context, index, SENTENCES_BACK);
  if (pair !== undefined) {
    const last = references[pair.at]!;
    const weight = (pair.subject ? 1 : 0.5) * [1, 0.7, 0.3][sentence - reading.tokens[last.from]!.sentence]!;
    const known = pairs.get(pair.key);
    const isNearer = best === undefined || last.from > references[best.chain.members.at(-1)!]!.from;
    if (best === undefined || (isNearer && best.chain !== known && weight >= best.weight)) {
      const chain = known ?? { id: `g${index + 1}`, many: true, gender: 'either', nouns: new Set<string>(), modifiers: [], owner: undefined, members: [] };
      pairs.set(pair.key, chain);
      return chain;
    }
    if (best.chain !== known) second = Math.max(second, weight);
  }
  if (best === undefined || best.weight < LEAD * second || isBodyMeant(context, best.chain, from)) return undefined;
  return best.chain;
}

/** "Tarnow Motors … they": a body that is named after the group, as the subject of its sentence. */
function isBodyMeant({ reading, runs, references }: ChainContext, { members }: Chain, at: number): boolean {
  const since = references[members.at(-1)!]!.to;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.from < since) low = middle + 1;
    else high = middle;
  }
  for (const end = low + RUNS_BETWEEN; low < end && low < runs.length && runs[low]!.from < at; low++) {
    const run = runs[low]!;
    if ((run.kind === 'organisation' || run.kind === 'place' || run.kind === 'unknown') && isSubject(reading, { form: 'name', from: run.titleFrom, to: run.to, run })) return true;
  }
  return false;
}
