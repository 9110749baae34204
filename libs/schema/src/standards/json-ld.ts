import type { ArticleRecord } from '@onrecord/domain';

/** A thing in JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** The vocabulary of all that is told in JSON-LD. */
export const SCHEMA_ORG = 'https://schema.org';

/** Without the properties that nobody told. */
export function givenProperties(thing: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

/** An article as what is told in it refers to it. Source: https://schema.org/NewsArticle. */
export function toNewsArticle({ headline, url, published, outlet }: ArticleRecord): JsonLd {
  return givenProperties({
    '@type': 'NewsArticle',
    headline,
    url,
    datePublished: published?.value,
    publisher: outlet && { '@type': 'Organization', name: outlet.name },
  });
}
