import { unpackDocument } from '../../index.js';
import { outlineOf } from '../exchange/test/outline.js';

const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
  <body.head><hedline><hl1>Harbour closed (as printed)</hl1></hedline><byline>By Ada Quill and Tom Reed</byline><distributor>Harbour Wire</distributor></body.head>
  <body.content><p>The harbour closed on Monday.</p><hl2>Ferries</hl2><p>“We will wait,” said <person>Mina Holt</person>.</p></body.content></body></nitf></inlineXML>`;

const ITEM = `<g:newsItem xmlns:g="http://iptc.org/std/nar/2006-10-01/" guid="https://wire.example/items/77" version="4" xml:lang="en-US">
  <g:rightsInfo><g:copyrightHolder><g:name>Norvania Wire Ltd</g:name></g:copyrightHolder><g:copyrightNotice>© 2026 Norvania Wire</g:copyrightNotice><g:usageTerms>Not for the press of Norvania</g:usageTerms></g:rightsInfo>
  <g:itemMeta><g:itemClass qcode="ninat:text"/><g:provider qcode="nprov:NW"><g:name>Norvania Wire</g:name><g:name xml:lang="de">Norwanischer Draht</g:name></g:provider>
    <g:versionCreated>2026-03-02T11:30:00+01:00</g:versionCreated><g:firstCreated>2026-03-02T10:00:00+01:00</g:firstCreated><g:embargoed>2026-03-03T06:00:00Z</g:embargoed><g:pubStatus qcode="stat:usable"/><g:title>nw-harbour-77</g:title></g:itemMeta>
  <g:contentMeta><g:contentCreated>2026-03-02T09:00:00+01:00</g:contentCreated><g:located><g:name>Grosshafen</g:name><g:broader><g:name>Norvania</g:name></g:broader></g:located>
    <g:creator><g:name>Ada Quill</g:name></g:creator><g:infoSource><g:name>Port Radio News</g:name></g:infoSource><g:language tag="en-GB"/>
    <g:genre qcode="genre:Interview"><g:name>Interview</g:name></g:genre>
    <g:subject qcode="medtop:20000337"><g:name xml:lang="de">Verkehr</g:name><g:name xml:lang="en">transport</g:name></g:subject><g:subject uri="http://cv.iptc.org/newscodes/mediatopic/20000338"/><g:keyword>ferries</g:keyword>
    <g:dateline>PORT ARDEN, Monday (NW)</g:dateline>
    <g:headline>Harbour “closed” &amp; ferries stopped</g:headline><g:headline role="hld:subHeadline">No date for a new start</g:headline><g:description role="drol:summary">The board has set no date.</g:description></g:contentMeta>
  <g:contentSet>${NITF}</g:contentSet>
</g:newsItem>`;

test('every field of a news item of NewsML-G2', () => {
  expect(outlineOf(ITEM)).toEqual({
    form: 'newsml-g2',
    headline: 'Harbour “closed” & ferries stopped',
    standfirst: ['No date for a new start', 'The board has set no date.'],
    byline: 'By Ada Quill and Tom Reed Port Radio News Harbour Wire',
    authors: ['Ada Quill', 'Tom Reed'],
    agencies: ['Port Radio News', 'Harbour Wire'],
    dateline: 'PORT ARDEN, Monday (NW)',
    captions: [],
    body: ['paragraph The harbour closed on Monday.', 'crosshead Ferries', 'paragraph “We will wait,” said Mina Holt.'],
    fields: {
      outlet: 'Norvania Wire',
      url: 'https://wire.example/items/77',
      providerId: 'https://wire.example/items/77',
      published: { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' },
      updated: { value: '2026-03-02T10:30:00Z', precision: 'instant', zone: '+01:00' },
      releaseAt: '2026-03-03T06:00:00Z',
      genre: 'interview',
      language: 'en-GB',
      subjects: [{ name: 'transport', code: 'medtop:20000337' }, { code: 'medtop:20000338' }, { name: 'ferries' }],
      rights: '© 2026 Norvania Wire\nNot for the press of Norvania',
      version: '4',
    },
    places: {
      authors: 'contentSet/inlineXML/nitf/body/body.head/byline',
      genre: 'contentMeta/genre/name',
      headline: 'contentMeta/headline',
      language: 'contentMeta/language@tag',
      outlet: 'itemMeta/provider/name',
      providerId: '@guid',
      published: 'itemMeta/firstCreated',
      releaseAt: 'itemMeta/embargoed',
      standfirst: 'contentMeta/headline',
      updated: 'itemMeta/versionCreated',
      url: '@guid',
    },
    furniture: [],
    diagnostics: [],
  });
});

test('a picture’s item is an article of a headline and a caption', () => {
  const outline = outlineOf(`<newsItem guid="urn:1" xml:base="https://pictures.example/"><itemMeta><itemClass qcode="ninat:picture"/><versionCreated>2026-03-02T10:00:00Z</versionCreated></itemMeta>
    <contentMeta><creator role="crol:photographer"><name>Mina Holt</name></creator><creditline>Norvania Wire</creditline><headline>Ferries in port</headline><description role="drol:caption">Ferries wait in the
      harbour</description></contentMeta>
    <contentSet><remoteContent href="small.jpg" contenttype="image/jpeg" width="100"/><remoteContent href="large.jpg" contenttype="image/jpeg" width="4000"/></contentSet></newsItem>`);
  expect(outline).toMatchObject({
    headline: 'Ferries in port',
    authors: [],
    agencies: [],
    body: [],
    captions: [{ words: 'Ferries wait in the harbour', credit: 'Norvania Wire', picture: 'https://pictures.example/large.jpg' }],
    // the only time told is that of the version
    fields: { published: { value: '2026-03-02T10:00:00Z', precision: 'instant' } },
    diagnostics: [],
  });
});

const item = (itemMeta: string, contentMeta: string, content: string) =>
  `<newsItem guid="urn:2"><itemMeta>${itemMeta}</itemMeta><contentMeta><headline>Harbour closed early</headline>${contentMeta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

test.each([
  // XHTML, escaped HTML, text, and text in the tags of one paragraph
  ['', '', '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The harbour closed.</p><p>Ferries wait.</p></body></html></inlineXML>', { body: ['paragraph The harbour closed.', 'paragraph Ferries wait.'] }],
  ['', '', '<inlineData contenttype="text/html">&lt;p&gt;The harbour &amp;amp; port closed.&lt;/p&gt;</inlineData>', { body: ['paragraph The harbour & port closed.'] }],
  ['', '', '<inlineData contenttype="text/plain"><![CDATA[The harbour closed.\n\nFerries wait.]]></inlineData>', { body: ['paragraph The harbour closed.', 'paragraph Ferries wait.'] }],
  ['', '', '<inlineData contenttype="text/plain"><![CDATA[\n<p>\n  The harbour closed.\n\n  Ferries wait.</p>]]></inlineData>', { body: ['paragraph The harbour closed.', 'paragraph Ferries wait.'] }],
  // a creator signs where nobody else does; a place by a literal
  ['', '<creator literal="TR"/><located literal="Grosshafen"/>', '<inlineData>The harbour closed.</inlineData>', { authors: ['TR'], dateline: 'Grosshafen' }],
  // the body's own dateline comes before where the item was made
  ['', '<located><name>Grosshafen</name></located>', '<inlineData>PORT ARDEN (NW) — The harbour closed.</inlineData>', { dateline: 'PORT ARDEN (NW)', body: ['paragraph The harbour closed.'] }],
  // withheld and cancelled items answer nothing, nor one under an embargo of which nobody knows the end
  ['<pubStatus qcode="stat:withheld"/>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  ['<pubStatus qcode="stat:canceled"/><embargoed>2026-03-03T06:00:00Z</embargoed>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  ['<embargoed/>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  ['<embargoed>until further notice</embargoed>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  // an embargo that only a note to editors tells; a note that says less than the field
  ['<edNote>EMBARGOED until 06:00 GMT, 3 March 2026</edNote>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '2026-03-03T06:00:00Z' }, diagnostics: ['EMBARGO_IN_NOTE'] }],
  ['<edNote>EMBARGOED until Monday noon</edNote>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['EMBARGO_IN_NOTE'] }],
  ['<embargoed>2026-03-03T06:00:00Z</embargoed><edNote>EMBARGOED until Tuesday morning</edNote>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '2026-03-03T06:00:00Z' }, diagnostics: [] }],
  ['<embargoed>2026-03-03T06:00:00Z</embargoed><edNote>EMBARGOED until 09:00 GMT, 3 March 2026</edNote>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', releaseAt: '2026-03-03T09:00:00Z' }, diagnostics: ['EMBARGO_IN_NOTE'] }],
  ['<edNote>Updates with the grain embargo</edNote>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2' }, diagnostics: [] }],
  // the provider's code where nothing else names it
  ['<provider qcode="nprov:NW"/>', '', '<inlineData>The harbour closed.</inlineData>', { fields: { providerId: 'urn:2', outlet: 'NW' } }],
  // the content is elsewhere
  ['', '<description>The board has set no date.</description>', '<remoteContent href="https://wire.example/77.xml" contenttype="application/nitf+xml"/>', { body: ['paragraph The board has set no date.'], diagnostics: ['TEASER_ONLY'] }],
])('an item with %s %s %s', (itemMeta, contentMeta, content, expected) => {
  const outline = outlineOf(item(itemMeta, contentMeta, content));
  expect(outline).toMatchObject(expected);
  if ('fields' in expected) expect(outline.fields).toEqual(expected.fields);
});

test('a fragment is read as far as it goes', () => {
  expect(outlineOf(`<contentSet>${NITF}</contentSet>`)).toMatchObject({ headline: 'Harbour closed (as printed)', authors: ['Ada Quill', 'Tom Reed'] });
  expect(() => outlineOf('<contentMeta><dateline>PORT ARDEN, Monday (NW)</dateline></contentMeta>')).toThrow(/found an item without a headline/);
});

test('a package that only refers to its items is no article, nor is knowledge', () => {
  expect(() => outlineOf('<packageItem guid="urn:9"><groupSet><group><itemRef residref="urn:1"/><itemRef residref="urn:2"/></group></groupSet></packageItem>')).toThrow(/a package that only refers to 2 items/);
  expect(() => outlineOf('<conceptItem guid="urn:9"/>')).toThrow(/found a <conceptItem>/);
});

test('a message is taken apart into its news items, each with the namespaces around it', () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:q="http://example.org/a&amp;b"><header><sent>2026-03-02T10:00:00Z</sent></header><itemSet>
    <packageItem guid="urn:0"><groupSet><group><itemRef residref="urn:2"/></group></groupSet></packageItem>${item('', '', '<inlineData>The harbour closed.</inlineData>')}${ITEM}</itemSet></newsMessage>`;
  const input = { bytes: new TextEncoder().encode(message), receipt: { name: 'message.xml' } };
  expect(() => outlineOf(message)).toThrow(/a message of 2 news items/);
  const parts = unpackDocument(input);
  expect(parts.map(({ receipt, form }) => [receipt.name, receipt.url, form])).toEqual([['message.xml#urn:2', undefined, 'newsml-g2'], ['message.xml#https://wire.example/items/77', 'https://wire.example/items/77', 'newsml-g2']]);
  const texts = parts.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts[0]).toContain('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:q="http://example.org/a&amp;b" guid="urn:2">');
  expect(texts.map((text) => outlineOf(text).diagnostics)).toEqual([[], []]);
  expect(parts.flatMap(unpackDocument)).toEqual(parts);
});
