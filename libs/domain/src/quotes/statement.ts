import type { MemberRef } from '../links/member.js';

/** What joins the quotes of one utterance across articles: counts are of statements unless asked otherwise. */
export interface Statement {
  readonly kind: 'statement';
  readonly id: string;
  /** The quotes that report it, ordered by publication. */
  readonly members: readonly MemberRef[];
}
