import type { MemberRef } from '../links/member.js';

/** How sure it is that all members are one person: `assumed` by the same full name without contradiction, `supported` by a second witness. */
export type IdentityBasis = 'assumed' | 'supported';

/** A role as some articles tell it, and when. */
export interface PersonRole {
  readonly words: string;
  readonly of?: string;
  readonly tense: 'current' | 'former' | 'then';
  /** Articles that tell it, by article id in order of publication. */
  readonly articleIds: readonly string[];
}

/** A person across articles: what is known of whom the members mean, formed anew from them whenever one joins. */
export interface Person {
  readonly kind: 'person';
  /** From the earliest member; survives re-extraction. */
  readonly id: string;
  readonly name: string;
  /** Every spelling, the commonest first. */
  readonly names: readonly string[];
  readonly roles: readonly PersonRole[];
  readonly basis: IdentityBasis;
  readonly members: readonly MemberRef[];
  /** Publication time of the first and the last article that names them; `undefined` when all are undated. */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}
