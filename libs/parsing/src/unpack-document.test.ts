import { decodeDocument, parseArticle, unpackDocument, type DecodeInput } from './index.js';

const RSS = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!-- made by hand -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>The Example Courier</title>
    <link>https://courier.example/</link>
    <language>en-GB</language>
    <lastBuildDate>Mon, 02 Mar 2026 10:00:00 GMT</lastBuildDate>
    <item><title>Café reopens</title><link>https://courier.example/cafe</link><guid isPermaLink="false">courier-1</guid></item>
    <item><title>Harbour closes</title><guid>https://courier.example/harbour</guid></item>
    <item><title>No id at all</title></item>
  </channel>
</rss>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
  <channel rdf:about="https://courier.example/"><title>The Example Courier</title><items><rdf:Seq><rdf:li rdf:resource="https://courier.example/a"/></rdf:Seq></items></channel>
  <item rdf:about="https://courier.example/a"><title>First</title></item>
  <item rdf:about="https://courier.example/b"><title>Second</title></item>
</rdf:RDF>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://courier.example/news/">
  <title>The Example Courier</title><updated>2026-03-02T10:00:00Z</updated><link rel="self" href="feed.atom?page=1"/><link href="/"/><author><name>Ada Quill</name></author>
  <entry><id>tag:courier.example,2026:1</id><title>First</title><link href="one"/></entry>
  <entry><id>tag:courier.example,2026:2</id><title>Second</title></entry>
</feed>`;

const JSON_FEED = `{ "version": "https://jsonfeed.org/version/1.1", "title": "The Example Courier", "home_page_url": "https://courier.example/", "expired": false,
  "items": [ { "id": 7, "title": "First", "url": "/one" }, { "id": "8", "title": "Caf\\u00e9" } ] }`;

const inputOf = (text: string, name = 'feed.xml', contentType?: string): DecodeInput => ({
  bytes: new Uint8Array(Buffer.from(text, text.includes('ISO-8859-1') ? 'latin1' : 'utf8')),
  receipt: { name, receivedAt: '2026-03-02T10:00:00Z', ...(contentType === undefined ? {} : { contentType }) },
});

const textsOf = (inputs: readonly DecodeInput[]) => inputs.map(({ bytes }) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));

test.each([
  // each item under its feed's own name, with the id or the number of the item, and its address
  ['rss', RSS, [['feed.xml#courier-1', 'https://courier.example/cafe'], ['feed.xml#https://courier.example/harbour', 'https://courier.example/harbour'], ['feed.xml#3', undefined]]],
  ['rdf', RDF, [['feed.xml#https://courier.example/a', 'https://courier.example/a'], ['feed.xml#https://courier.example/b', 'https://courier.example/b']]],
  // an address is relative to xml:base
  ['atom', ATOM, [['feed.xml#tag:courier.example,2026:1', 'https://courier.example/news/one'], ['feed.xml#tag:courier.example,2026:2', undefined]]],
  // an id may be a number, an address relative to the feed's site
  ['json-feed', JSON_FEED, [['feed.xml#7', 'https://courier.example/one'], ['feed.xml#8', undefined]]],
])('%s is taken apart into its entries', (form, text, expected) => {
  const inputs = unpackDocument(inputOf(text));
  expect(inputs.map(({ receipt }) => [receipt.name, receipt.url])).toEqual(expected);
  expect(inputs.map((input) => [input.form, decodeDocument({ ...input, form: undefined }).form])).toEqual(expected.map(() => [form, form]));
  // what was told of the receipt stays
  expect(inputs.map(({ receipt }) => receipt.receivedAt)).toEqual(expected.map(() => '2026-03-02T10:00:00Z'));
});

test.each([
  // a link without a base is written against the feed's site
  [`<rss><channel><link>https://courier.example/</link><item><title>One two</title><link>/one</link></item></channel></rss>`, 'https://courier.example/one'],
  [`<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://courier.example/"/><entry><link href="news/one"/></entry></feed>`, 'https://courier.example/news/one'],
  // an id that is an address, unless it says that it is none
  [`<rss><channel><item><guid>https://courier.example/one</guid></item></channel></rss>`, 'https://courier.example/one'],
  [`<rss><channel><item><guid isPermaLink="false">https://courier.example/one</guid></item></channel></rss>`, undefined],
  // a service's address in place of the article's, which stands beside it
  [`<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item><link>https://service.example/~r/1</link><feedburner:origLink>https://courier.example/one</feedburner:origLink></item></channel></rss>`, 'https://courier.example/one'],
  // no address of the web
  [`<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>`, undefined],
])('the entry of %s is at %s', (text, url) => {
  expect(unpackDocument(inputOf(text)).map(({ receipt }) => receipt.url)).toEqual([url]);
});

test('an entry is a small feed of its own, in UTF-8, without what changes', () => {
  const [first] = unpackDocument(inputOf(RSS, 'feed.xml', 'application/rss+xml; charset=ISO-8859-1'));
  expect(textsOf([first!])).toEqual([
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Example Courier</title><link>https://courier.example/</link><language>en-GB</language><item><title>Café reopens</title><link>https://courier.example/cafe</link><guid isPermaLink="false">courier-1</guid></item></channel></rss>
`,
  ]);
  expect(first!.receipt.contentType).toBe('application/rss+xml; charset=utf-8');
  expect(decodeDocument(first!).text).toContain('Café');
});

test.each([RSS, RDF, ATOM, JSON_FEED])('what was unpacked unpacks into itself', (text) => {
  const inputs = unpackDocument(inputOf(text));
  expect(inputs.flatMap((input) => unpackDocument(input))).toEqual(inputs);
});

test('the same entry has the same bytes when the feed is had again, with other entries beside it and another day on it', () => {
  const later = RSS.replace('02 Mar 2026', '03 Mar 2026').replace('<item><title>Café', '<item><title>New today</title></item><item><title>Café');
  expect(textsOf(unpackDocument(inputOf(later))).slice(1)).toEqual(textsOf(unpackDocument(inputOf(RSS))));
});

test.each([
  // a page, a text
  ['<!doctype html><title>The Example Courier</title><p>The harbour of Port Arden closed on Monday.</p>'],
  ['The harbour of Port Arden closed on Monday.'],
  // JSON that is no feed
  ['{"name": "The Example Courier"}'],
  // an item of a list is none of a feed
  ['{"items": [1, 2]}'],
])('«%s» is given back alone', (text) => {
  const input = inputOf(text);
  expect(unpackDocument(input)).toEqual([input]);
});

test('what cannot be decoded is given back alone, for decoding to say why', () => {
  const input = { bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), receipt: {} };
  expect(unpackDocument(input)).toEqual([input]);
});

test('a feed without entries holds nothing', () => {
  expect(unpackDocument(inputOf('<rss version="2.0"><channel><title>The Example Courier</title></channel></rss>'))).toEqual([]);
});

test('a feed that is cut off amid an item gives the item, closed', () => {
  const [first, second] = textsOf(unpackDocument(inputOf('<rss><channel><title>C</title><item><title>One two</title></item><item><title>Three four')));
  expect(first).toContain('<item><title>One two</title></item></channel></rss>');
  expect(second).toContain('<item><title>Three four</item></channel></rss>');
});

test.each([
  // amid a tag, a comment, a stretch of CDATA
  ['<title>One two</title><link hr', '<title>One two</title></item>'],
  ['<title>One two</title><!-- a > b', '<title>One two</title><!-- a > b--></item>'],
  ['<title><![CDATA[One > two', '<title><![CDATA[One > two]]></item>'],
])('an item that is cut off at «%s» is closed', (cut, closed) => {
  const [part] = unpackDocument(inputOf(`<rss><channel><title>C</title><item>${cut}`));
  expect(textsOf([part!])[0]).toContain(`<item>${closed}</channel></rss>`);
  expect(unpackDocument(part!)).toEqual([part]);
});

test('a document of which not all is read, and one that would swell, is refused', () => {
  expect(() => unpackDocument(inputOf(`<rss><channel>${'<item/>'.repeat(210_000)}</channel></rss>`))).toThrow(/at most 200000 elements/);
  expect(() => unpackDocument(inputOf(`<rss about="${'x'.repeat(50_000)}"><channel>${'<item/>'.repeat(5000)}</channel></rss>`))).toThrow(/around each of 5000/);
});

test('what a feed says of itself at length is not written once an entry', () => {
  const [first] = textsOf(unpackDocument(inputOf(`<rss><channel><title>${'x'.repeat(3000)}</title><language>en</language><item/></channel></rss>`)));
  expect(first).toContain('<channel><language>en</language><item/></channel>');
});

describe('a link that a feed gives to several entries', () => {
  const told = (name: string, text: string) => unpackDocument({ bytes: new TextEncoder().encode(text), receipt: { name } });
  const urls = (parts: readonly DecodeInput[]) => parts.map((part) => [part.receipt.url, parseArticle(decodeDocument(part)).url?.value]);
  const item = (title: string, inside: string) => `<item><title>${title}</title>${inside}<description>The harbour closed.</description></item>`;
  const rss = (...items: readonly string[]) => `<rss version="2.0"><channel><title>The Example Courier</title><link>https://courier.example/</link>${items.join('')}</channel></rss>`;

  test('is the address of none of them', () => {
    const parts = told('feed.rss', rss(item('Harbour closes', '<link>https://courier.example/live</link><guid isPermaLink="false">1</guid>'), item('Ferries wait', '<link>/live</link><guid isPermaLink="false">2</guid>'), item('Budget passes', '<link>https://courier.example/budget</link><guid isPermaLink="false">3</guid>')));
    expect(parts.map(({ receipt }) => receipt.name)).toEqual(['feed.rss#1', 'feed.rss#2', 'feed.rss#3']);
    expect(urls(parts)).toEqual([[undefined, undefined], [undefined, undefined], ['https://courier.example/budget', 'https://courier.example/budget']]);
    expect(parts.flatMap(unpackDocument)).toEqual(parts);
  });

  // the number of an entry is another article's at the next fetch
  test('leaves entries without an id to be named by their bytes', () => {
    const [one, two] = [item('Harbour closes', '<link>https://courier.example/live</link>'), item('Ferries wait', '<link>https://courier.example/live</link>')];
    const names = (...items: readonly string[]) => told('feed.rss', rss(...items)).map(({ receipt }) => receipt.name);
    expect(names(one, two)).toEqual([expect.stringMatching(/^feed\.rss#doc_[0-9a-f]{32}$/), expect.stringMatching(/^feed\.rss#doc_[0-9a-f]{32}$/)]);
    expect(names(two, one)).toEqual(names(one, two).reverse());
  });

  test('gives way to an id that is an address', () => {
    const parts = told('feed.rss', rss(item('Harbour closes', '<guid>https://courier.example/live</guid><link>https://courier.example/live</link>'), item('Ferries wait', '<link>https://courier.example/live</link><guid>https://courier.example/live#2</guid>')));
    expect(urls(parts)).toEqual([['https://courier.example/live', 'https://courier.example/live'], ['https://courier.example/live#2', 'https://courier.example/live#2']]);
  });

  test('is theirs where they are one entry, told twice', () => {
    const one = item('Harbour closes', '<link>https://courier.example/harbour</link><guid isPermaLink="false">1</guid>');
    const unnamed = item('Ferries wait', '<link>https://courier.example/ferries</link>');
    expect(urls(told('feed.rss', rss(one, one, unnamed, unnamed))).map(([url]) => url)).toEqual(['https://courier.example/harbour', 'https://courier.example/harbour', 'https://courier.example/ferries', 'https://courier.example/ferries']);
  });

  test('is none of theirs in Atom and in a JSON feed either', () => {
    const entry = (id: string) => `<entry><id>${id}</id><title>Harbour closes, ${id}</title><link href="https://courier.example/live"/><link rel="enclosure" href="https://courier.example/${id}.jpg"/><summary>The harbour closed.</summary></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Example Courier</title>${entry('one')}${entry('two')}</feed>`;
    expect(urls(told('feed.atom', atom))).toEqual([[undefined, undefined], [undefined, undefined]]);
    expect(new TextDecoder().decode(told('feed.atom', atom)[0]!.bytes)).toContain('<link rel="enclosure" href="https://courier.example/one.jpg"/>');
    const items = ['one', 'two'].map((id) => ({ id, url: '/live', title: `Harbour closes, ${id}`, content_text: 'The harbour closed.' }));
    const json = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Example Courier', home_page_url: 'https://courier.example/', items });
    const parts = told('feed.json', json);
    expect(urls(parts)).toEqual([[undefined, undefined], [undefined, undefined]]);
    expect(parts.flatMap(unpackDocument)).toEqual(parts);
  });
});
