/** Media types in which articles are published. Compiled for this project from the IANA registry and the standards of the forms: HTML, RSS, Atom, JSON Feed, NITF, NewsML, ninjs. */
const NEWS: ReadonlySet<string> = new Set([
  'text/html', 'application/xhtml+xml', 'text/plain', 'text/xml', 'application/xml', 'application/rss+xml', 'application/atom+xml', 'application/rdf+xml',
  'application/json', 'application/feed+json', 'application/ld+json', 'application/nitf+xml', 'text/nitf', 'text/vnd.iptc.nitf', 'text/vnd.iptc.newsml',
  'application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.packageitem+xml', 'application/vnd.iptc.g2.newsmessage+xml',
]);

/** Whether something of this media type may be an article: `text/html; charset=utf-8`. What is told nothing of may be one. */
export function mayBeNews(contentType: string | undefined): boolean {
  const mediaType = contentType?.split(';', 1)[0]!.trim().toLowerCase() ?? '';
  return mediaType === '' || NEWS.has(mediaType);
}

/**
 * Files that sites keep for programs, as plain text or XML: matches `/robots.txt` and `/sitemap-news.xml`, not
 * `/news/robots-take-over`. Compiled for this project: RFC 9309 (robots), IAB (ads), RFC 9116 (security), sitemaps.org.
 */
const FOR_PROGRAMS = /\/(?:(?:robots|ads|app-ads|sellers|security|humans|llms|llms-full)\.(?:txt|json)|[\w-]*sitemap[\w-]*\.(?:xml|txt)|manifest\.json|opensearch\.xml|crossdomain\.xml)$/i;

/** Whether an address is one of the files that sites keep for programs. */
export function isForPrograms(address: URL): boolean {
  return FOR_PROGRAMS.test(address.pathname);
}
