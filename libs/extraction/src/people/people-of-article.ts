import type { ArticleOrganisation, ArticlePerson, ArticlePlace, Mention } from '@onrecord/domain';

/** Who and what an article names, and which words mean whom. Mentions are ordered by start and do not overlap. */
export interface PeopleOfArticle {
  readonly mentions: readonly Mention[];
  readonly people: readonly ArticlePerson[];
  readonly organisations: readonly ArticleOrganisation[];
  readonly places: readonly ArticlePlace[];
}
