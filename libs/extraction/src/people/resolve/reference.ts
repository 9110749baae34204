import type { NamedRun } from '../names/named-run.js';
import type { Description } from '../roles/description.js';

/** Words that may mean a person; token indexes. The kind decides who resolves it. */
export type Reference =
  | { readonly form: 'name'; readonly from: number; readonly to: number; readonly run: NamedRun }
  | { readonly form: 'description'; readonly from: number; readonly to: number; readonly description: Description }
  | { readonly form: 'pronoun'; readonly from: number; readonly to: number }
  /** "they", "their": several people, or bodies or things. */
  | { readonly form: 'plural'; readonly from: number; readonly to: number };

/** A person that a reference may mean, with the weight of that reading. */
export interface PersonCandidate {
  readonly person: number;
  readonly weight: number;
}

/** Whom a reference means; `person` is undefined for the unnamed and the unresolved. */
export interface Answer {
  readonly person?: number;
  readonly candidates: readonly PersonCandidate[];
}

export const NOBODY: Answer = { candidates: [] };

/** The heaviest candidate when its share is enough and leads the second `lead` times, and all of them as candidates when not. Shares add up to one. */
export function decide(weights: ReadonlyMap<number, number>, share: number, lead = 1): Answer {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  if (total <= 0) return NOBODY;
  const ranked = [...weights].map(([person, weight]) => ({ person, weight: weight / total })).sort((a, b) => b.weight - a.weight);
  const best = ranked[0]!;
  const leads = ranked[1] === undefined || best.weight >= lead * ranked[1].weight;
  return best.weight >= share && leads ? { person: best.person, candidates: [] } : { candidates: ranked.slice(0, 4).map(({ person, weight }) => ({ person, weight: Math.round(weight * 100) / 100 })) };
}
