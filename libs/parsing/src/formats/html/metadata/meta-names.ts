import type { Witness } from '@onrecord/domain';
import type { Property } from './statement.js';

/** A name of a meta element and what it states. */
export interface MetaName {
  readonly property: Property;
  readonly witness: Witness;
}

/**
 * Names (`name`, `property`) of meta elements in lower case, those of one property in the order in which they are believed.
 * Compiled for this project from the vocabularies' own documentation: Open Graph, Twitter cards, Dublin Core, Parse.ly,
 * Sailthru, Cxense, Highwire, Google News and BBC/Adobe analytics, and from names in general use.
 */
const NAMES: Readonly<Record<Property, readonly string[]>> = {
  headline: ['og:title', 'parsely-title', 'sailthru.title', 'twitter:title', 'cxenseparse:title', 'dc.title', 'dcterms.title', 'dc:title', 'article.headline', 'article:title', 'headline', 'hdl', 'citation_title', 'mrf:headline', 'title'],
  'alternative-headline': ['subtitle', 'article:subtitle', 'article.summary', 'article:summary', 'abstract', 'standfirst'],
  description: ['og:description', 'description', 'twitter:description', 'sailthru.description', 'dc.description', 'dcterms.abstract', 'dcterms.description', 'cxenseparse:description', 'lp'],
  author: [
    'parsely-author', 'sailthru.author', 'byl', 'author', 'article:author', 'article:author_name', 'article.author', 'og:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'dc:creator', 'dc.creator.name', 'cxenseparse:author', 'citation_author', 'news_authors',
    'authors', 'byline', 'mrf:authors', 'article_author', 'content_author', 'vr:author', 'shareaholic:article_author_name', 'twitter:creator:name', 'creator', 'rbauthors', 'cxenseparse:pageauthor', 'octopus.author',
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'dc.source', 'publisher', 'cre', 'apple-mobile-web-app-title', 'twitter:app:name:iphone', 'citation_journal_title', 'copyright'],
  address: ['og:url', 'parsely-link', 'twitter:url', 'article:url', 'dc.identifier.uri'],
  identifier: ['article:id', 'article_id', 'articleid', 'article-id', 'articleid', 'parsely-post-id', 'cxenseparse:articleid', 'cxenseparse:recs:articleid', 'contentid', 'content_id', 'content-id', 'cms-id', 'sailthru.id', 'dc.identifier', 'dcterms.identifier', 'nid', 'bt:articleid'],
  published: [
    'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'cxenseparse:pubtime', 'sailthru.date', 'article.published', 'article_date_original', 'article:publicationdate',
    'datepublished', 'publishdate', 'publish-date', 'publish_date', 'published_at', 'publication_date', 'publication-date', 'pubdate', 'pub_date', 'ptime', 'pdate', 'displaydate', 'originalpublicationdate', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dcterms.created', 'dc.date', 'dc:date', 'dc.date.created',
    'citation_publication_date', 'citation_online_date', 'vr:published_time', 'rnews:datepublished', 'bt:pubdate', 'shareaholic:article_published_time', 'article.created', 'article:created', 'created', 'date', 'og:pubdate', 'og:release_date', 'video:release_date', 'timestamp', 'last-published', 'search.date',
  ],
  updated: [
    'article:modified_time', 'article:modified', 'og:updated_time', 'og:article:modified_time', 'og:modified_time', 'article.updated', 'article:updated', 'article_date_updated', 'datemodified', 'last-modified', 'lastmod', 'modified', 'updated', 'dcterms.modified', 'dc.date.modified', 'utime', 'revised', 'bt:moddate',
    'shareaholic:article_modified_time', 'update_date', 'updated_at', 'lastupdate', 'cxenseparse:modifiedtime',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'lang', 'inlanguage'],
  section: ['article:section', 'parsely-section', 'article.section', 'sailthru.section', 'section', 'cxenseparse:category', 'og:article:section', 'cg', 'dc.subject.section', 'dcsext.section', 'category', 'channel'],
  genre: ['article:opinion', 'article:content_tier_type', 'parsely-type', 'genre', 'article.type', 'article:type', 'articletype', 'content-type-name', 'news_genres', 'pst'],
  keyword: ['news_keywords'],
};

const TABLE: ReadonlyMap<string, MetaName & { readonly order: number }> = new Map(
  Object.entries(NAMES).flatMap(([property, names]) => names.map((name, order) => [name, { property: property as Property, witness: witnessOf(name), order }] as const)),
);

function witnessOf(name: string): Witness {
  return /^(?:og|article|video):/.test(name) ? 'open-graph' : 'meta';
}

/** What a meta element of this name states, and how far down the list of its property it stands; `undefined` for any other name. */
export function metaNameOf(name: string): (MetaName & { readonly order: number }) | undefined {
  return TABLE.get(name.trim().toLowerCase());
}
