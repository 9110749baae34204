import type { Role } from './role.js';

/**
 * How a person stands in the story. Only `public` people are joined across articles; those told only as suspects,
 * accused, victims, patients or minors, and private people without office, are not.
 */
export type Standing = 'public' | 'private';

/** A person as one article knows them. Nobody unnamed is one. */
export interface ArticlePerson {
  readonly kind: 'article-person';
  /** Local: `p1`. */
  readonly id: string;
  /** The fullest name the article gives, without honorific. */
  readonly name: string;
  /** Every spelling in this article, honorifics off, in order of appearance. */
  readonly names: readonly string[];
  readonly honorifics: readonly string[];
  readonly roles: readonly Role[];
  readonly standing: Standing;
  /** Ids of the mentions resolved to this person, in order. */
  readonly mentionIds: readonly string[];
}

/** An organisation as one article names it. */
export interface ArticleOrganisation {
  readonly kind: 'article-organisation';
  /** Local: `o1`. */
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly mentionIds: readonly string[];
}

/** A place as one article names it. */
export interface ArticlePlace {
  readonly kind: 'article-place';
  /** Local: `l1`. */
  readonly id: string;
  readonly name: string;
  readonly mentionIds: readonly string[];
}
