import type { SeededRandom } from '../seeded-random.js';

type Mutation = (page: string, random: SeededRandom) => string;

/** What opens and never closes: the rest of the page is inside. */
const OPEN_FOR_EVER = ['<script>', '<script type="application/ld+json">', '<style>', '<!--', '<![CDATA[', '<?', '<!', '<title>', '<textarea>', '<noscript>', '<template>', '<plaintext>', '<svg>', '<math>', '<iframe>', '<select>', '<a href="', "<p title='", '<table><tr><td>', '<figure><figcaption>', '</', '<'];
/** Elements that nest. */
const NESTED = ['div', 'span', 'b', 'p', 'a', 'ul><li', 'blockquote', 'table><tr><td', 'figure', 'article', 'section', 'font', 'h1', 'svg', 'template', 'no-such-element'];
/** Attributes that a reader of pages looks at, and one that it does not. */
const ATTRIBUTES = ['class', 'id', 'style', 'href', 'alt', 'title', 'content', 'datetime', 'itemprop', 'data-anything'];
/** Letters of which a megabyte is written. */
const LETTERS = ['a', ' ', 'a ', '&amp;', '&', '<', '-', '\n', '北', '\ud83d'];
/** Runs in which a pattern may lose its way. */
const RUNS = [' ', '\n', '\t\n', '<br>', '<p>', '<', '&', '&nbsp;', '--', '“', 'By ', ', ', '. ', '0', '\u00a0', '<!---->', '<wbr>'];
/** Stretches that pages should not hold, and do. */
const ODD = ['&#0;', '&#x110000;', '&#xD83D;', '&notanentity;', '&amp', '&ampamp;', '\u202e', '\u200b', '\ufeff', '\r', '\ud83d', 'ﷺ', '</p>', '</body>', '</html>', '<body>', '<html>', '<head>', '<base href="//">', '<meta charset="utf-16">', '<meta charset="x-user-defined">', '<meta charset="nonsense">', '<h1></h1>', '<time datetime="9999-99-99T99:99">', '<p hidden>', '<img srcset=",,,">'];
/** JSON-LD whose values are not what they should be. */
const JSON_LD: readonly ((random: SeededRandom) => string)[] = [
  () => '{"@type":"NewsArticle","headline":{"a":1},"author":[[[null]],1,{"name":[]}],"datePublished":12,"articleBody":[],"publisher":"x","image":{"caption":{}}}',
  () => '{"__proto__":{"headline":"x"},"constructor":1,"@type":["NewsArticle",null,{}],"@graph":[null,[],"x",{"@graph":{}}]}',
  () => '{"@id":"#a","author":{"@id":"#a"},"@type":"NewsArticle","mainEntity":{"@id":"#a"}}',
  () => '[{"@type":"NewsArticle","headline":"\\ud83d \\u0000 \\q","datePublished":"9999-12-31T24:00:00-99:99"}',
  () => `{"@type":"NewsArticle","author":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  () => `${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
  (random) => `{"@type":"NewsArticle","headline":"${pick(LETTERS, random).repeat(MEGABYTE / 4)}"}`,
];

const DEPTH = 10_000;
const MEGABYTE = 2 ** 20;
const MOST_MUTATIONS = 4;
const LONGEST_STRETCH = 20_000;
const BYTES_FLIPPED = 200;

/** The ways in which a page is spoilt. */
const MUTATIONS: readonly Mutation[] = [
  // cut off at either end
  (page, random) => page.slice(0, random.below(page.length + 1)),
  (page, random) => page.slice(random.below(page.length + 1)),
  // a stretch is lost, doubled, or put elsewhere
  (page, random) => withStretch(page, random, (before, _, after) => before + after),
  (page, random) => withStretch(page, random, (before, stretch, after) => before + stretch + stretch + after),
  (page, random) => withStretch(page, random, (before, stretch, after) => insert(before + after, stretch, random)),
  // the page twice over, in a row or one inside the other
  (page) => page + page,
  (page, random) => insert(page, page, random),
  // nested deep: all the rest of the page, or a point of it
  (page, random) => insert(page, `<${pick(NESTED, random)}>`.repeat(DEPTH), random),
  (page, random) => nestAtPoint(page, pick(NESTED, random).split('>')[0]!, random),
  (page, random) => insert(page, Array.from({ length: DEPTH }, () => `<${pick(NESTED, random)}>`).join('x'), random),
  // a megabyte in an attribute, or of attributes
  (page, random) => insert(page, `<div ${pick(ATTRIBUTES, random)}="${pick(LETTERS, random).repeat(MEGABYTE)}">`, random),
  (page, random) => page.replace(/<(?:p|div|meta|img|time|h1)\b/, (tag) => `${tag} ${pick(ATTRIBUTES, random)}="${pick(LETTERS, random).repeat(MEGABYTE)}"`),
  (page, random) => insert(page, `<div ${Array.from({ length: MEGABYTE / 16 }, (_, i) => `a${i}="${i}"`).join(' ')}>`, random),
  // opened and never closed
  (page, random) => insert(page, pick(OPEN_FOR_EVER, random), random),
  (page, random) => page.replaceAll(pick(['-->', '</script>', '</style>', '"', '>', '</p>', '</div>', '</figure>'], random), ''),
  (page) => page.replace(/<\/[a-z][a-z0-9]*>/gi, ''),
  // closed and never opened
  (page) => page.replace(/<(?:div|p|article|main|section|body)\b[^>]*>/gi, ''),
  // tags in another order
  (page, random) => withStretch(page, random, (before, stretch, after) => before + random.shuffle(stretch.split(/(?=<)/)).join('') + after),
  // runs, odd stretches, false JSON-LD
  (page, random) => insert(page, pick(RUNS, random).repeat(1 + random.below(100_000)), random),
  (page, random) => Array.from({ length: 20 }).reduce<string>((spoilt) => insert(spoilt, pick(ODD, random), random), page),
  (page, random) => insert(page, `<script type="application/ld+json">${pick(JSON_LD, random)(random)}</script>`, random),
  (page, random) => page.replace(/"@type"/g, () => pick(['"@type"', '"@graph"', '"author"', '"headline"', '['], random)),
];

/** A page spoilt in a few ways. */
export function mutatePage(page: string, random: SeededRandom): string {
  let spoilt = page;
  for (let left = 1 + random.below(MOST_MUTATIONS); left > 0; left--) spoilt = pick(MUTATIONS, random)(spoilt, random);
  return spoilt;
}

/** The bytes of a page spoilt in a few ways; one in four has flipped bytes besides, or instead. */
export function mutatePageBytes(page: Uint8Array, random: SeededRandom): Uint8Array {
  const way = random.below(8);
  const bytes = way === 0 ? page.slice() : new TextEncoder().encode(mutatePage(new TextDecoder().decode(page), random));
  if (way > 1 || bytes.length === 0) return bytes;
  for (let left = 1 + random.below(BYTES_FLIPPED); left > 0; left--) flipBit(bytes, random.below(bytes.length), random.below(8));
  return bytes;
}

/** Leaves a byte that would become zero, as every flipped blank does sooner or later: a page with a zero byte is refused unread. */
function flipBit(bytes: Uint8Array, at: number, bit: number): void {
  const flipped = bytes[at]! ^ (1 << bit);
  if (flipped !== 0) bytes[at] = flipped;
}

function pick<Value>(values: readonly Value[], random: SeededRandom): Value {
  return values[random.below(values.length)]!;
}

function insert(page: string, stretch: string, random: SeededRandom): string {
  const at = random.below(page.length + 1);
  return page.slice(0, at) + stretch + page.slice(at);
}

function nestAtPoint(page: string, name: string, random: SeededRandom): string {
  return insert(page, `${`<${name}>`.repeat(DEPTH)}within${`</${name}>`.repeat(DEPTH)}`, random);
}

function withStretch(page: string, random: SeededRandom, change: (before: string, stretch: string, after: string) => string): string {
  const start = random.below(page.length + 1);
  const end = Math.min(page.length, start + random.below(LONGEST_STRETCH));
  return change(page.slice(0, start), page.slice(start, end), page.slice(end));
}
