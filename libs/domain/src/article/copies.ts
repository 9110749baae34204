import type { MemberRef } from '../links/member.js';

/** Articles with nearly the same body: the copies of one wire story. They count once. */
export interface Copies {
  readonly kind: 'copies';
  readonly id: string;
  /** Their bodies, ordered by publication: the first is the one of which the others are copies. */
  readonly members: readonly MemberRef[];
}
