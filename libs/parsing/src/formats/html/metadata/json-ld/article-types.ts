/**
 * Types of schema.org that an article's page gives its article, the ones that say most first. A `WebPage` tells of the page
 * and stands in where no article is described. Compiled for this project from schema.org's own list.
 */
const ARTICLE_TYPES: readonly string[] = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'LiveBlogPosting',
  'SatiricalArticle',
  'AdvertiserContentArticle',
  'Article',
  'BlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Report',
  'SocialMediaPosting',
  'Posting',
  'Blog',
  'Review',
  'CriticReview',
  'VideoObject',
  'CreativeWork',
  'WebPage',
  'ItemPage',
];

const RANKS: ReadonlyMap<string, number> = new Map(ARTICLE_TYPES.map((type, i) => [type.toLowerCase(), i]));

/** The rank from which types describe the page or its film, and not the article. */
export const FIRST_STAND_IN = ARTICLE_TYPES.indexOf('VideoObject');

/** How well a type describes an article, 0 best: `NewsArticle`, `https://schema.org/NewsArticle`; `undefined` for what is none (`Organization`). */
export function rankOfType(type: string): number | undefined {
  return RANKS.get(type.replace(/^.*[/:#]/, '').toLowerCase());
}
