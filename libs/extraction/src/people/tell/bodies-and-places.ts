import { ACTING_WORDS } from '../lexicon/acting-words.js';
import { COUNTRY_WORDS } from '../lexicon/countries.js';
import { ADJECTIVES_OF_PEOPLES } from '../lexicon/not-names.js';
import { BODY_AFTER_NAME } from '../lexicon/organisation-words.js';
import type { NamedRun } from '../names/named-run.js';
import type { Reading } from '../reading.js';
import type { Reference } from '../resolve/reference.js';
import { joinTokens } from '../roles/find-descriptions.js';

/** A body, a place or a people ("the Norvanians") that a stretch names; token indexes. */
export interface NamedEntity {
  readonly kind: 'organisation' | 'place' | 'group';
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** What names of one body or place share: kind and name without article and full stops. */
  readonly key: string;
  /** Told by name, or taken up by a noun: "the company". */
  readonly form: 'name' | 'description';
}

/** The bodies and places named outside of people's names and descriptions, in order. */
export function findBodiesAndPlaces(reading: Reading, runs: readonly NamedRun[], references: readonly Reference[]): readonly NamedEntity[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { from, to } of references) taken.fill(1, from, to);
  const found: NamedEntity[] = [];
  for (const run of runs) {
    if (run.kind === 'unknown' && isPeople(reading, run) && !taken.subarray(run.titleFrom, run.to).includes(1)) {
      taken.fill(1, run.titleFrom, run.to);
      const name = joinTokens(reading.tokens, run.titleFrom, run.to);
      found.push({ kind: 'group', from: run.titleFrom, to: run.to, name, key: `group ${name}`, form: 'name' });
    }
    if (run.kind !== 'organisation' && run.kind !== 'place') continue;
    const to = run.rule === 'names/body-after-name' || (run.displayed && BODY_AFTER_NAME.has(reading.tokens[run.to]?.lower ?? '') && run.kind === 'organisation') ? run.to + 1 : run.to;
    const from = run.titleFrom;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const kind = run.kind === 'place' && actsAsGovernment(reading, run) ? 'organisation' : run.kind;
    const name = joinTokens(reading.tokens, from, to);
    found.push({ kind, from, to, name, key: `${kind} ${name.toLowerCase().replaceAll('.', '')}`, form: 'name' });
  }
  return found;
}

/** "Palestinians", "North Koreans", "Republicans": the plural of a people or party. */
function isPeople({ tokens }: Reading, { titleFrom, to }: NamedRun): boolean {
  const words = joinTokens(tokens, titleFrom, to);
  return /[^s]s$/.test(words) && (COUNTRY_WORDS.get(words)?.use === 'demonym' || ADJECTIVES_OF_PEOPLES.has(words));
}

/** "Moscow said", "North Korea has agreed": a country or its capital that speaks or acts is its government. */
function actsAsGovernment({ tokens }: Reading, { from, to }: NamedRun): boolean {
  if (!COUNTRY_WORDS.has(joinTokens(tokens, from, to))) return false;
  const before = tokens[from - 1];
  if (before !== undefined && before.sentence === tokens[from]!.sentence && /^(?:in|at|to|from|near|of|outside|around|across|,)$/.test(before.lower)) return false;
  const next = tokens[to];
  return next !== undefined && next.sentence === tokens[from]!.sentence && ACTING_WORDS.has(next.lower);
}
