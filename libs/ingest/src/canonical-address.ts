/** Parameters that say how a reader came to the page and not which page it is. Compiled for this project from the documentation of common analytics tools. */
const TRACKING_PARAMETERS = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|smid|ref|referrer|ocid|ito)$/i;

/**
 * One form for the addresses of one page: without scheme, `www.`, fragment, tracking parameters and a slash at the end,
 * the parameters sorted. `https://www.example.org/a/?utm_source=x#top` gives `example.org/a`. What is no web address
 * stays as it is.
 */
export function toCanonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  for (const name of [...url.searchParams.keys()]) if (TRACKING_PARAMETERS.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`;
}

/** Matches what a site's front page is written as, without scheme: `example.org`, `example.org/index.html`; must not match `example.org/?id=7`. */
const FRONT_PAGE = /^[^/?]+(?:\/(?:index|default|home)\.\w{2,5})?$/i;

/** Whether an address is that of a site's front page, which careless templates and feeds give as the address of every article. */
export function isFrontPage(address: string): boolean {
  return /^https?:/i.test(address) && FRONT_PAGE.test(toCanonicalAddress(address));
}
