import type { RoleTense } from '@onrecord/domain';

/** A role that the article gives a person, as descriptions are matched against it. Token indexes. */
export interface RoleFact {
  readonly person: number;
  /** Head noun, lower case: `minister`. */
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly country?: string;
  readonly tense: RoleTense;
  /** As written, without tense words and country. */
  readonly words: string;
  readonly of?: string;
  /** A person whom the role is of: "his spokesman"; the possessor's last token. */
  readonly possessor?: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
