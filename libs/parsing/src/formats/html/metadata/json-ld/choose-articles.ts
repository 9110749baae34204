import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { comparable, likeness } from '../../fields/comparable.js';
import { cleanValue } from '../statement.js';
import { FIRST_STAND_IN } from './article-types.js';
import { stringAt, stringsOf, type JsonArticle } from './find-articles.js';

/** What a page says of itself beside its JSON-LD: by it the object of its own article is told from those of others. */
export interface PageIdentity {
  /** The address that the page was had from, and the canonical one, as written. */
  readonly addresses: readonly string[];
  /** Its main heading and the title of its share card. */
  readonly headlines: readonly string[];
}

/** An object, and whether what it states is the page's own, another's, or not stated. */
interface Judged {
  readonly article: JsonArticle;
  readonly address: 'own' | 'other' | 'none';
  /** `near`: it may be another printing of the page's. */
  readonly headline: 'own' | 'near' | 'other' | 'none';
}

/**
 * The objects that describe the page's own article: those that state its address, else those that state its headline, else
 * the first; and with them those that state neither. One of another address and another headline is never among them.
 * Objects that describe the page or a film come after them.
 */
export function chooseArticles(articles: readonly JsonArticle[], page: PageIdentity): readonly JsonArticle[] {
  const [base] = page.addresses;
  const own = { addresses: page.addresses.flatMap((address) => toKey(address, base)), headlines: page.headlines.map(comparable) };
  const judged = articles.filter(({ rank }) => rank < FIRST_STAND_IN).map((article) => judge(article, own, base));
  return [...chooseJudged(judged).map(({ article }) => article), ...articles.filter(({ rank }) => rank >= FIRST_STAND_IN)];
}

function chooseJudged(judged: readonly Judged[]): readonly Judged[] {
  const untold = judged.filter(({ address, headline }) => address === 'none' && headline === 'none');
  const told = judged.filter((one) => !untold.includes(one) && !(one.address === 'other' && one.headline === 'other'));
  const titled = told.filter(({ headline }) => headline === 'own');
  const addressed = told.filter(({ address }) => address === 'own');
  if (addressed.length === 0) return [...(titled.length > 0 ? titled : told.slice(0, 1)), ...untold];
  const both = addressed.filter(({ headline }) => headline === 'own');
  const rest = addressed.filter(({ headline }) => headline !== 'own' && (both.length === 0 || headline !== 'other'));
  return [...both, ...rest, ...titled.filter(({ address }) => address === 'none'), ...untold];
}

/** Likeness from which two headlines may be two printings of one. */
const NEAR = 0.5;

function judge(article: JsonArticle, own: PageIdentity, base: string | undefined): Judged {
  const addresses = addressesOf(article.node).flatMap((address) => toKey(address, base));
  const headlines = ['headline', 'name'].flatMap((key) => stringsOf(findNodeAtLocation(article.node, [key])).map(({ value }) => comparable(cleanValue(String(value))))).filter((words) => words !== '');
  const isNear = headlines.some((words) => own.headlines.some((other) => likeness(words, other) >= NEAR));
  return {
    article,
    address: addresses.length === 0 || own.addresses.length === 0 ? 'none' : addresses.some((address) => own.addresses.includes(address)) ? 'own' : 'other',
    headline: headlines.length === 0 || own.headlines.length === 0 ? 'none' : headlines.some((words) => own.headlines.includes(words)) ? 'own' : isNear ? 'near' : 'other',
  };
}

function addressesOf(node: Node): readonly string[] {
  const main = findNodeAtLocation(node, ['mainEntityOfPage']);
  const within = main?.type === 'object' ? [stringAt(main, '@id'), stringAt(main, 'url')] : [stringAt(node, 'mainEntityOfPage')];
  return [stringAt(node, 'url'), stringAt(node, '@id'), ...within].filter((address) => address !== undefined).filter((address) => !address.startsWith('#'));
}

/** Parts of an address that say where a reader came from. Matches `utm_source`; must not match `id`. */
const TRAIL = /^(?:utm_.*|fbclid|gclid|ref|source|amp|outputType|cmp|ito|at_.*|xtor)$/i;

/** An address without what two of one article differ in; none for a site's front page, which is no article's. */
function toKey(address: string, base: string | undefined): readonly string[] {
  const parsed = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return [];
  const query = [...parsed.searchParams].filter(([name]) => !TRAIL.test(name)).map((pair) => pair.join('=')).sort().join('&');
  const path = parsed.pathname.replace(/\/+$/, '');
  return path === '' && query === '' ? [] : [`${parsed.hostname.replace(/^www\./, '')}${path}?${query}`];
}
