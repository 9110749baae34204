import type { Span } from '@onrecord/domain';

/** Someone who may take part in a meeting, as one sentence names them. Positions are tokens of the sentence. */
export interface Party {
  readonly from: number;
  readonly to: number;
  /** `pair`: two parties told before ("they", "the two leaders"); `unknown`: someone whom nobody could resolve. */
  readonly partyKind: 'person' | 'group' | 'pair' | 'unknown';
  /** The fullest name the article gives, or the description. */
  readonly name: string;
  /** Equal for mentions of the same party: a local id, a country, or the words. */
  readonly key: string;
  readonly entityId?: string;
  /** The country a government or its officials belong to. */
  readonly country?: string;
  readonly form: 'name' | 'description' | 'pronoun';
  /** In lower case, of a pronoun. */
  readonly pronoun?: string;
  /** A place that may stand for its government. */
  readonly place?: boolean;
  /** Where its words stand in the article, when they are those of another sentence. */
  readonly elsewhere?: Span;
}

/** Whether two parties are one, or one speaks for the other: an official for his country, a country for its officials. */
export function sameSide(a: Party, b: Party): boolean {
  if (a.key === b.key) return true;
  return a.partyKind === 'group' && b.partyKind === 'group' && a.country !== undefined && a.country === b.country;
}
