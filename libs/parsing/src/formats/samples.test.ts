import { toEpochMilliseconds, type ParsedArticle } from '@onrecord/domain';
import { parseFeed } from 'feedsmith';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDocument, parseArticle, unpackDocument, type DecodeInput } from '../index.js';
import { lineOf } from '../markup/line-of.js';
import { readHtml } from '../markup/read-html.js';

/** Samples of feeds and of the IPTC's formats, which lie beside the workspace and are not shipped with it. */
const SAMPLES = join(__dirname, '../../../../../shared/eval/formats');
const areThere = existsSync(SAMPLES);
const FOLDERS = ['feeds', 'ninjs', 'newsml-g2', 'newsml-1', 'nitf'];

const FILES = areThere ? FOLDERS.flatMap((folder) => readdirSync(join(SAMPLES, folder)).map((name) => `${folder}/${name}`)) : [];

/** A sample by its path, or by the opening of it before a star where its name goes on with a headline. */
const isMeant = (path: string, told: string) => (told.endsWith('*') ? path.startsWith(told.slice(0, -1)) : path === told);

const inputOf = (told: string): DecodeInput => {
  const path = FILES.find((file) => isMeant(file, told)) ?? told;
  return { bytes: readFileSync(join(SAMPLES, path)), receipt: { name: path } };
};
const read = (input: DecodeInput) => parseArticle(decodeDocument(input));

const FIELDS = ['published', 'updated', 'releaseAt', 'url', 'providerId', 'outlet', 'language', 'section', 'genre', 'rights', 'version'] as const;

/** What an article has, in one line: `headline, 4 paragraphs, 2 authors, dateline; outlet, published`. */
function describeArticle(article: ParsedArticle): string {
  const count = (name: string, list: readonly unknown[]) => (list.length === 0 ? [] : [`${list.length} ${name}`]);
  const words = [
    ...(article.headline === undefined ? [] : ['headline']),
    ...count('standfirst', article.standfirst),
    ...count('paragraphs', article.paragraphs),
    ...count('crossheads', article.crossheads),
    ...count('captions', article.captions),
    ...count('authors', article.authors),
    ...count('agencies', article.agencies),
    ...(article.dateline === undefined ? [] : ['dateline']),
    ...count('subjects', article.subjects ?? []),
  ];
  return `${words.join(', ')}; ${FIELDS.filter((field) => article[field] !== undefined).join(', ')}`;
}

const PLAIN = 'published, url, providerId, language';

(areThere ? describe : describe.skip)('samples of every form (skipped without ../shared/eval/formats)', () => {
  test.each<readonly [string, string]>([
    // ninjs 3, 2 and 1: text with a dateline, lists of wordings or one key each
    ['ninjs/ninjsExSimpleText_3.json', 'headline, 4 paragraphs, 2 authors, dateline; published, url, providerId'],
    ['ninjs/v1.4_ninjsExSimpleText1.json', 'headline, 4 paragraphs, 2 authors, dateline; published, url, providerId'],
    ['ninjs/v1.4_ninjsExMediumText1.json', `headline, 4 paragraphs, 2 authors, dateline; ${PLAIN}, rights`],
    // text with its picture
    ['ninjs/v1.4_ninjsExComplex1.json', `headline, 4 paragraphs, 1 captions, 2 authors, dateline; ${PLAIN}, rights`],
    ['ninjs/tt_text_image_3.json', 'headline, 4 paragraphs, 1 captions, 1 subjects; published, url, providerId, outlet, language, version'],
    ['ninjs/v2.1_tt_text_image_2.json', 'headline, 4 paragraphs, 1 captions, 1 subjects; published, url, providerId, outlet, language, version'],
    ['ninjs/dpa_text.json', 'headline, 9 paragraphs, 1 authors, 1 agencies; published, providerId, outlet, language, rights, version'],
    ['ninjs/v2.1_dpa_text.json', 'headline, 9 paragraphs, 1 authors, 1 agencies; published, providerId, outlet, language, rights, version'],
    // a body in NITF beside one in plain text
    ['ninjs/20231008*', 'headline, 17 paragraphs, 2 authors, dateline, 3 subjects; published, url, providerId, language, genre, version'],
    // one paragraph without tags
    ['ninjs/businesswire-newsml-20130605006126.json', `headline, 1 paragraphs, 13 subjects; ${PLAIN}, version`],
    ['ninjs/businesswire-newsml-20130731006140.json', `headline, 1 paragraphs, 10 subjects; ${PLAIN}, version`],
    // no body: the summary is all there is
    ['ninjs/ntb_text.json', 'headline, 1 paragraphs, 1 agencies, 4 subjects; published, updated, providerId, outlet, language, version'],
    // items in the answer of a service
    ['ninjs/superdesk_bbc-ninjs-text-test.json', `headline, 1 standfirst, 1 paragraphs, 1 authors, 1 subjects; ${PLAIN}`],
    // pictures by themselves
    ['ninjs/SIPA_image_3.json', 'headline, 1 captions, 10 subjects; published, url, providerId, outlet, language, rights, version'],
    ['ninjs/ap_image.json', 'headline, 1 captions, 3 subjects; published, updated, providerId, language, rights, version'],
    // NewsML-G2: under an embargo and without content; with NITF; a picture; text between the tags of one paragraph
    ['newsml-g2/LISTING_1_A_NewsML-G2_News_Item.xml', 'headline, 1 authors, dateline, 2 subjects; published, updated, releaseAt, providerId, outlet, language, genre, rights, version'],
    ['newsml-g2/LISTING_2_NewsML-G2_Text_Document.xml', 'headline, 2 paragraphs, 1 authors, 1 agencies, dateline, 3 subjects; published, updated, providerId, outlet, language, rights, version'],
    ['newsml-g2/LISTING_3_Photo_in_NewsML-G2.xml', 'headline, 1 captions, 12 subjects; published, updated, providerId, outlet, language, rights, version'],
    ['newsml-g2/superdesk_ansa-newsmlg2-text.xml', 'headline, 1 standfirst, 4 paragraphs, 1 authors, dateline, 2 subjects; published, providerId, outlet, language, rights, version'],
    ['nitf/LISTING_22_Sports_story_in_NewsML-G2NITF.xml', 'headline, 1 standfirst, 6 paragraphs, 1 authors, 9 subjects; published, updated, providerId, outlet, language, version'],
    // a fragment: the content without the item around it
    ['nitf/LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml', 'headline, 1 standfirst, 1 paragraphs, 1 authors; '],
    // NewsML 1 with XHTML in it
    ['newsml-1/businesswire-newsml-20130515006361.xml', 'headline, 3 standfirst, 27 paragraphs, 2 crossheads, 2 captions, dateline, 9 subjects; published, providerId, outlet, language, genre, rights, version'],
    ['newsml-1/businesswire-newsml-20130605006126.xml', 'headline, 12 paragraphs, 1 crossheads, dateline, 13 subjects; published, providerId, outlet, language, genre, rights, version'],
    ['newsml-1/businesswire-newsml-20130612006110.xml', 'headline, 1 standfirst, 20 paragraphs, 2 crossheads, dateline, 12 subjects; published, providerId, outlet, language, genre, rights, version'],
    ['newsml-1/businesswire-newsml-20130731006140.xml', 'headline, 1 standfirst, 14 paragraphs, 1 crossheads, 1 captions, dateline, 10 subjects; published, providerId, outlet, language, genre, rights, version'],
    // NITF: an agency's story; one with tables, a row a paragraph
    ['nitf/superdesk_ap-nitf.xml', 'headline, 26 paragraphs, 1 authors, 1 agencies, dateline; published, outlet, rights'],
    ['nitf/superdesk_ap_media_text_nitf.xml', 'headline, 18 paragraphs, 1 agencies; published, outlet, rights'],
    ['nitf/superdesk_nitf-ntb.xml', 'headline, 46 paragraphs, 11 crossheads, 1 captions, 1 authors, 1 agencies, dateline; published, providerId, outlet, language, version'],
    // cancelled, and held back for it
    ['nitf/superdesk_nitf-fishing.xml', 'headline, 2 standfirst, 9 paragraphs, 2 crossheads, 1 captions, 1 authors, 2 agencies, dateline, 6 subjects; published, releaseAt, url, providerId, outlet, genre, rights, version'],
  ])('%s maps into an article', (path, expected) => {
    expect(unpackDocument(inputOf(path)).map((input) => describeArticle(read(input)))).toEqual([expected]);
  });

  // its dateline is read from the body or from where the story was made, by what the printed forms of datelines allow
  test('nitf/superdesk_efe_nitf.xml maps into an article', () => {
    expect(describeArticle(read(inputOf('nitf/superdesk_efe_nitf.xml')))).toMatch(/^headline, 2 standfirst, 1 paragraphs, 1 authors, 1 agencies, (?:dateline, )?3 subjects; published, providerId, outlet, language, genre, rights$/);
  });

  test.each([
    // a package refers to its items
    ['newsml-g2/LISTING_6_Simple_NewsML-G2_Package.xml', /a package that only refers to 2 items/],
    // items without words: shortened in print, a film's metadata, a fragment of metadata
    ['newsml-g2/LISTING_24_News_Message_conveying_a_complete_News_Package.xml', /an item without a headline/],
    ['newsml-g2/ap_metadata_example.xml', /an item without a headline/],
    ['newsml-g2/LISTING_28_Illustrating_Located_Subject_and_Dateline.xml', /an item without a headline/],
    // entries with nothing but an id or an empty author
    ['feeds/incomplete-fields.atom', /an item without a headline/],
    ['feeds/missing-fields.atom', /an item without a headline/],
  ])('%s is no article, and the error says why', (path, message) => {
    for (const input of unpackDocument(inputOf(path))) expect(() => read(input)).toThrow(message);
    expect(unpackDocument(inputOf(path))).not.toEqual([]);
  });

  test.each<readonly [string, string, number]>([
    ['feeds/atom-10.xml', 'atom', 6],
    ['feeds/content-encoded.rss', 'rss', 7],
    // ISO-8859-1 by its declaration
    ['feeds/encoding.rss', 'rss', 40],
    ['feeds/feedburner.atom', 'atom', 25],
    ['feeds/guardian.rss', 'rss', 55],
    ['feeds/heise.atom', 'atom', 15],
    ['feeds/heraldsun.rss', 'rss', 2],
    ['feeds/instant-article.rss', 'rss', 1],
    ['feeds/rdf-10.xml', 'rdf', 2],
    ['feeds/rss-1.rss', 'rdf', 69],
    ['feeds/rss-20.xml', 'rss', 2],
    ['feeds/rss-ns.xml', 'rss', 1],
    ['feeds/traf_feed.json', 'json-feed', 25],
    ['feeds/traf_feed1.atom', 'atom', 2],
    ['feeds/traf_feed2.rss', 'rss', 1],
    // windows-1252 without a declaration
    ['feeds/uolNoticias.rss', 'rss', 15],
  ])('every entry of %s maps into an article, as feedsmith finds it', (path, form, entries) => {
    const articles = unpackDocument(inputOf(path)).map((input) => ({ article: read(input), text: decodeDocument(input).text }));
    expect(articles.map(({ article }) => article.form)).toEqual(Array.from({ length: entries }, () => form));
    const theirs = entriesOf(parseFeed(decodeDocument(inputOf(path)).text) as OracleFeed);
    expect(articles.map(({ article, text }) => ours(article, text))).toEqual(theirs.map((entry, i) => oracle(entry, articles[i]!)));
  });

  test('every sample is spoken of here', () => {
    const here = readFileSync(__filename, 'utf8');
    const told = [...here.matchAll(/\['([\w.*/-]+)'|test\('([\w./-]+) /g)].map(([, row, name]) => row ?? name!);
    expect(FILES.filter((path) => told.filter((one) => isMeant(path, one)).length !== 1)).toEqual([]);
  });

  test('a sample that is cut off anywhere is read or refused, and nothing else', () => {
    for (const path of FOLDERS.flatMap((folder) => readdirSync(join(SAMPLES, folder)).slice(0, 4).map((name) => `${folder}/${name}`))) {
      const { bytes, receipt } = inputOf(path);
      for (const share of [0.1, 0.37, 0.61, 0.93]) {
        const inputs = unpackDocument({ bytes: bytes.subarray(0, Math.floor(bytes.length * share)), receipt });
        for (const input of inputs.slice(-3)) expect(readOrRefuse(input)).toMatch(/^(?:article|NOT_AN_ARTICLE|UNSUPPORTED_CONTENT_TYPE)$/);
      }
    }
  });
});

function readOrRefuse(input: DecodeInput): string {
  try {
    return read(input).text === '' ? 'empty' : 'article';
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error);
  }
}

/** An entry as feedsmith gives it, as far as it is compared. */
interface OracleEntry {
  readonly title?: string | { readonly value?: string };
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly url?: string;
  readonly guid?: { readonly value?: string };
  readonly id?: string;
  readonly rdf?: { readonly about?: string };
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly dc?: { readonly dates?: readonly string[]; readonly identifiers?: readonly string[] };
}

interface OracleFeed {
  readonly feed: { readonly items?: readonly OracleEntry[]; readonly entries?: readonly OracleEntry[] };
}

function entriesOf({ feed }: OracleFeed): readonly OracleEntry[] {
  return feed.items ?? feed.entries ?? [];
}

function ours(article: ParsedArticle, text: string) {
  const { headline, published } = article;
  return {
    title: headline === undefined ? undefined : article.text.slice(headline.start, headline.end),
    link: isForwarded(text) ? 'forwarded' : article.url?.value,
    id: article.providerId?.value,
    published: published === undefined ? undefined : toEpochMilliseconds(published.value),
  };
}

function oracle(entry: OracleEntry, { text }: { readonly text: string }) {
  const title = typeof entry.title === 'string' ? entry.title : entry.title?.value;
  const told = entry.pubDate ?? entry.published ?? entry.date_published ?? entry.dc?.dates?.[0] ?? entry.updated;
  const published = told === undefined ? Number.NaN : Date.parse(told);
  return {
    title: title === undefined ? undefined : lineOf([readHtml(title)])?.words,
    link: isForwarded(text) ? 'forwarded' : resolve(entry.link ?? entry.url ?? entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href, text),
    id: entry.guid?.value ?? entry.id ?? entry.rdf?.about ?? entry.dc?.identifiers?.[0],
    published: Number.isNaN(published) ? undefined : published,
  };
}

/** Feedsmith leaves the resolving of relative links to its callers. */
function resolve(link: string | undefined, text: string): string | undefined {
  const base = /xml:base="([^"]+)"/.exec(text)?.[1];
  return link === undefined || base === undefined ? link : new URL(link, base).href;
}

/** A service put its own address in the link and kept the article's beside it: we take the article's, and feedsmith the service's. */
function isForwarded(text: string): boolean {
  return text.includes('feedburner:origLink');
}
