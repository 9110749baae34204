/** What a newsroom's own authority file says of somebody: who that is elsewhere. */
export interface PersonAuthority {
  readonly kind: 'person-authority';
  /** Addresses or house ids of the same person, in the order of the file; at least one: `https://www.wikidata.org/entity/Q1`. */
  readonly sameAs: readonly string[];
  readonly role?: string;
  readonly description?: string;
}

/** A line of an authority file. */
export interface AuthorityEntry {
  readonly name: string;
  readonly authority: PersonAuthority;
}

/**
 * What came of a line: `applied`; `unknown`, nobody who may be told across articles has this name; `several-people` or
 * `told-twice`, the record or the file has the name more than once, and nobody can say who is meant.
 */
export type AuthorityOutcome = 'applied' | 'unknown' | 'several-people' | 'told-twice';
