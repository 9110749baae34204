/** Matches `<link rel="canonical" href="https://courier.example/1">` and `<meta property="og:url" content="…">`; not `<link rel="stylesheet" href="…">`. */
const OWN_ADDRESS = /<(?:link\b[^>]*\brel\s*=\s*["']?canonical|meta\b[^>]*\bproperty\s*=\s*["']?og:url)\b[^>]*>/gi;
/** Matches the address in such an element. */
const VALUE = /\b(?:href|content)\s*=\s*["']?([^"'\s>]+)/i;

/** A page that says of itself that it stands at another address: so one page makes many articles. */
export function moveTo(page: string, address: string): string {
  const told = (page.match(OWN_ADDRESS) ?? []).flatMap((element) => VALUE.exec(element)?.[1] ?? []);
  const moved = [...new Set(told)].reduce((text, old) => text.replaceAll(old, address).replaceAll(old.replaceAll('/', '\\/'), address), page);
  return moved.replace(OWN_ADDRESS, (element) => element.replace(VALUE, (attribute, old: string) => attribute.replace(old, address)));
}
