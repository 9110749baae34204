import type { Witness } from './witnessed.js';

/** The fields of an article that a page or a form states, each perhaps in several places. */
export type FieldName = 'headline' | 'standfirst' | 'authors' | 'outlet' | 'url' | 'providerId' | 'published' | 'updated' | 'releaseAt' | 'language' | 'section' | 'genre';

/** One place that speaks of a field, and what it says. */
export interface FieldWitness {
  readonly witness: Witness;
  /** Where on the page: `NewsArticle.headline`, `og:title`, `h1`. */
  readonly place: string;
  /** What it says, as it stands there. */
  readonly value: string;
}

/** How a field was read: the witnesses asked, the one that was believed first, and how sure its value is. */
export interface FieldReading {
  readonly kind: 'field-reading';
  readonly field: FieldName;
  /** From 0 to 1: how often such witnesses, agreeing or not as these do, give the right value. */
  readonly confidence: number;
  /** Ordered: the one whose value was taken comes first, then those that say the same, then those that differ. */
  readonly witnesses: readonly FieldWitness[];
}
