import { lineOf } from '../../../markup/line-of.js';
import type { Page } from '../page.js';
import type { PageIdentity } from './json-ld/choose-articles.js';
import type { PageMarks } from './marks.js';
import type { Statement } from './statement.js';

/** Main headings looked at, and the largest of them, in characters of the source. */
const MOST_HEADINGS = 5;
const LARGEST = 10_000;

/** What a page says of itself beside its JSON-LD; `stated` are its meta elements and its document's own facts. */
export function identifyPage({ address, base }: Page, { headings }: PageMarks, stated: readonly Statement[]): PageIdentity {
  const canonical = stated.filter(({ property, place }) => property === 'address' && /^(?:link rel=canonical|og:url)$/i.test(place)).flatMap(({ value }) => (URL.canParse(value, base) ? new URL(value, base).href : []));
  const titled = stated.filter(({ property, place }) => property === 'headline' && /^(?:og|twitter):title$/i.test(place)).map(({ value }) => value);
  const shown = headings.filter(({ name, start, end }) => name === 'h1' && end - start < LARGEST).slice(0, MOST_HEADINGS).flatMap((heading) => lineOf([heading])?.words ?? []);
  return { addresses: [...(address === undefined ? [] : [address]), ...canonical], headlines: [...shown, ...titled] };
}
