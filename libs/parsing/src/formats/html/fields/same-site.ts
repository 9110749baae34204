/** A second level of three letters at most below a country's domain, which is shared: `co.uk`, `com.au`; must not match `example.org`. */
const SHARED_LEVEL = /\.[a-z]{2,3}\.[a-z]{2}$/;

/** Whether two absolute addresses are of one site, as far as their names tell: `https://m.courier.example/a` and `https://www.courier.example/b`. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [hostOf(a), hostOf(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`) || siteOf(one) === siteOf(other);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The part of a host's name that is registered: two labels, three where the second is shared by all of a country. An address in numbers is itself. */
function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  return host.split('.').slice(SHARED_LEVEL.test(host) ? -3 : -2).join('.');
}
