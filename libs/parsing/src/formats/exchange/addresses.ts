import type { MarkupElement } from '../../markup/node.js';

/** An address of the web, absolute: where it is relative it is resolved against the `xml:base` around it. `undefined` for what is none. */
export function resolveAddress(told: string, element: MarkupElement): string | undefined {
  return absolute(told, baseOf(element));
}

/** An absolute address of the web; `undefined` for what is none: `urn:uuid:…`, `/news/1` without a base. */
export function absolute(told: string, base?: string): string | undefined {
  const address = told.trim();
  if (address === '' || /\s/.test(address)) return undefined;
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : undefined;
  if (base === undefined || !URL.canParse(address, base)) return undefined;
  const resolved = new URL(address, base).href;
  return /^https?:/.test(resolved) ? resolved : undefined;
}

/** `xml:base` of an element and those around it, outermost first, each resolved against the one before. */
function baseOf(element: MarkupElement): string | undefined {
  const told: string[] = [];
  for (let around: MarkupElement | undefined = element; around !== undefined; around = around.parent) {
    const base = around.attributes['xml:base'];
    if (base !== undefined) told.unshift(base);
  }
  return told.reduce<string | undefined>((base, next) => absolute(next, base) ?? base, undefined);
}
