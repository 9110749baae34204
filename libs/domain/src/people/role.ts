import type { Evidence } from '../article/evidence.js';

/** `then`: held at the time spoken of ("who was then Norvania's deputy premier"). */
export type RoleTense = 'current' | 'former' | 'then';

/** An office or position in an article's own words. */
export interface Role {
  readonly kind: 'role';
  /** As written, without tense words: `foreign minister`. */
  readonly words: string;
  readonly tense: RoleTense;
  /** Body or country the role belongs to, as written: `Russian`, `South Korea`. */
  readonly of?: string;
  readonly evidence: Evidence;
}
