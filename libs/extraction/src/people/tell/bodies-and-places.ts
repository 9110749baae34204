import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { BODY_AFTER_NAME } from '../lexicon/organisation-words.js';
import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import type { Reference } from '../resolve/reference.js';
import { joinTokens } from '../roles/find-descriptions.js';

/** A body or a place that a stretch names; token indexes. */
export interface NamedEntity {
  readonly kind: 'organisation' | 'place';
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** What names of one body or place share: kind and name without article and full stops. */
  readonly key: string;
}

/** The bodies and places named outside of people's names and descriptions, in order. */
export function findBodiesAndPlaces(reading: Reading, runs: readonly NamedRun[], references: readonly Reference[]): readonly NamedEntity[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { from, to } of references) taken.fill(1, from, to);
  const found: NamedEntity[] = [];
  for (const run of runs) {
    if (run.kind !== 'organisation' && run.kind !== 'place') continue;
    const to = run.rule === 'names/body-after-name' || (run.displayed && BODY_AFTER_NAME.has(reading.tokens[run.to]?.lower ?? '') && run.kind === 'organisation') ? run.to + 1 : run.to;
    const from = run.titleFrom;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const kind = run.kind === 'place' && actsAsGovernment(reading, run) ? 'organisation' : run.kind;
    const name = joinTokens(reading.tokens, from, to);
    found.push({ kind, from, to, name, key: `${kind} ${name.toLowerCase().replaceAll('.', '')}` });
  }
  return found;
}

/** "Moscow said", "North Korea has agreed": a country or its capital that speaks or acts is its government. */
function actsAsGovernment({ tokens }: Reading, { from, to }: NamedRun): boolean {
  if (!COUNTRY_WORDS.has(joinTokens(tokens, from, to))) return false;
  const before = tokens[from - 1];
  if (before !== undefined && before.sentence === tokens[from]!.sentence && /^(?:in|at|to|from|near|of|outside|around|across|,)$/.test(before.lower)) return false;
  const next = tokens[to];
  return next !== undefined && next.sentence === tokens[from]!.sentence && ACTING_WORDS.has(next.lower);
}
