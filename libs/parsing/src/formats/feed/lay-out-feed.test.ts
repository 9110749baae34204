import { outlineOf } from '../exchange/test/outline.js';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/" xmlns:a="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">
<channel>
  <title>Harbour news | The Example Courier</title>
  <link>https://www.examplecourier.example/</link>
  <language>en_gb</language>
  <copyright>© 2026 The Example Courier</copyright>
  <item>
    <title>Port Arden &amp;amp; the harbour: &#8216;We will wait&#8217;</title>
    <link>https://www.examplecourier.example/harbour</link>
    <guid isPermaLink="false">courier-77</guid>
    <description><![CDATA[<p>Ferries stay in port as the board meets.</p>]]></description>
    <dc:creator>Ada Quill and Tom Reed</dc:creator>
    <pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate>
    <a:updated>2026-03-02T11:30:00Z</a:updated>
    <category>Transport</category>
    <dc:subject>harbours, ferries</dc:subject>
    <dc:type>Interview</dc:type>
    <prism:section>Home</prism:section>
    <m:group>
      <m:content url="https://pictures.example/1-small.jpg" type="image/jpeg"/>
      <m:content url="https://pictures.example/1.jpg" medium="image"/>
      <m:description>Ferries in the harbour of Port Arden</m:description>
      <m:credit>Mina Holt/Norvania Wire</m:credit>
    </m:group>
    <m:content url="https://pictures.example/talk.mp3" type="audio/mpeg"><m:description>Hear it</m:description></m:content>
    <c:encoded><![CDATA[<img src="https://count.example/pixel.gif" width="1" height="1">
      <p>PORT ARDEN, March 2 (NW) &mdash; The harbour&nbsp;closed on Monday, the <em>harbour board</em> said.</p>
      <h2>No date yet</h2>
      <ul><li>Ferries wait.</li><li>Trains run.</li></ul>
      <p>“We will wait,” Ms Holt said.<br><br>She gave no date.</p>
      <figure><img src="https://pictures.example/2.jpg"><figcaption>The board’s house <span class="photo-credit">Tom Reed</span></figcaption></figure>
      <p>(Reporting by Ada Quill; editing by Tom Reed)</p>
      <p>The post <a href="https://www.examplecourier.example/harbour">Port Arden &amp; the harbour</a> appeared first on <a href="/">The Example Courier</a>.</p>]]></c:encoded>
  </item>
</channel></rss>`;

test('every field of an RSS item', () => {
  expect(outlineOf(RSS)).toEqual({
    form: 'rss',
    headline: 'Port Arden & the harbour: ‘We will wait’',
    standfirst: ['Ferries stay in port as the board meets.'],
    byline: 'Ada Quill and Tom Reed',
    authors: ['Ada Quill', 'Tom Reed'],
    agencies: [],
    dateline: 'PORT ARDEN, March 2 (NW)',
    captions: [
      { words: 'Ferries in the harbour of Port Arden', credit: 'Mina Holt/Norvania Wire', picture: 'https://pictures.example/1-small.jpg' },
      { words: 'The board’s house', credit: 'Tom Reed', picture: 'https://pictures.example/2.jpg' },
    ],
    body: [
      'paragraph The harbour closed on Monday, the harbour board said.',
      'crosshead No date yet',
      'paragraph Ferries wait.',
      'paragraph Trains run.',
      'paragraph “We will wait,” Ms Holt said.',
      'paragraph She gave no date.',
      'note (Reporting by Ada Quill; editing by Tom Reed)',
    ],
    fields: {
      outlet: 'The Example Courier',
      url: 'https://www.examplecourier.example/harbour',
      providerId: 'courier-77',
      published: { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' },
      updated: { value: '2026-03-02T11:30:00Z', precision: 'instant' },
      genre: 'interview',
      language: 'en-GB',
      section: 'Home',
      subjects: [{ name: 'Transport' }, { name: 'harbours' }, { name: 'ferries' }],
      rights: '© 2026 The Example Courier',
    },
    places: {
      authors: 'item/dc:creator',
      genre: 'item/dc:type',
      headline: 'item/title',
      language: 'channel/language',
      outlet: 'channel/title',
      providerId: 'id',
      published: 'item/pubDate',
      section: 'item/prism:section',
      standfirst: 'item/description',
      updated: 'item/updated',
      url: 'link',
    },
    furniture: [expect.stringContaining('appeared first on')],
    diagnostics: [],
  });
});

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://examplecourier.example/news/">
  <title>The Example Courier</title><rights>All rights reserved</rights><author><name>The Example Courier</name></author>
  <entry>
    <id>tag:examplecourier.example,2026:7</id>
    <title type="html">The &lt;i&gt;Ardent&lt;/i&gt; sails</title>
    <link rel="enclosure" type="image/jpeg" href="https://pictures.example/3.jpg"/>
    <link href="ardent" rel="alternate" type="text/html"/>
    <published>2026-03-01T08:00:00Z</published><updated>2026-03-01T08:00:00Z</updated>
    <category term="ships" label="Ships and boats" scheme="https://examplecourier.example/tags"/><category term="ferries"/>
    <summary>The ferry leaves at last.</summary>
    <content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>The ferry Ardent sailed on Sunday.</x:p><x:p>“At last,” said <x:b>Mina Holt</x:b>.</x:p></x:div></content>
  </entry>
</feed>`;

test('every field of an Atom entry', () => {
  expect(outlineOf(ATOM)).toEqual({
    form: 'atom',
    headline: 'The Ardent sails',
    standfirst: ['The ferry leaves at last.'],
    byline: 'The Example Courier',
    authors: [],
    agencies: ['The Example Courier'],
    captions: [],
    body: ['paragraph The ferry Ardent sailed on Sunday.', 'paragraph “At last,” said Mina Holt.'],
    fields: {
      outlet: 'The Example Courier',
      url: 'https://examplecourier.example/news/ardent',
      providerId: 'tag:examplecourier.example,2026:7',
      published: { value: '2026-03-01T08:00:00Z', precision: 'instant' },
      language: 'en',
      subjects: [{ name: 'Ships and boats', code: 'ships' }, { name: 'ferries' }],
      rights: 'All rights reserved',
    },
    places: {
      authors: 'feed/author/name',
      headline: 'entry/title',
      language: 'xml:lang',
      outlet: 'feed/title',
      providerId: 'id',
      published: 'entry/published',
      standfirst: 'entry/summary',
      updated: 'entry/updated',
      url: 'link',
    },
    furniture: [],
    diagnostics: [],
  });
});

test('every field of an item of RSS 1.0', () => {
  const outline = outlineOf(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel r:about="https://journal.example/"><title>Journal of Harbours</title><link>https://journal.example/</link></channel>
    <item rdf:about="https://journal.example/1"><title>Tides and trade</title><link>https://journal.example/1</link>
      <description>Ports that silt up
        lose their trade.</description><dc:creator>Quill, A. B.</dc:creator><dc:date>2026-03-02</dc:date><dc:publisher>Norvania Press</dc:publisher><dc:rights>CC BY</dc:rights><dc:language>en</dc:language></item>
  </r:RDF>`);
  expect(outline).toMatchObject({
    form: 'rdf',
    headline: 'Tides and trade',
    authors: ['Quill, A. B.'],
    body: ['paragraph Ports that silt up lose their trade.'],
    fields: { outlet: 'Norvania Press', url: 'https://journal.example/1', providerId: 'https://journal.example/1', published: { value: '2026-03-02', precision: 'day' }, rights: 'CC BY', language: 'en' },
    // a description by itself is no more than a teaser
    diagnostics: ['TEASER_ONLY'],
  });
});

test('every field of an item of a JSON feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Example Courier',
    home_page_url: 'https://examplecourier.example/',
    language: 'en-GB',
    items: [
      {
        id: 12,
        url: '/budget',
        title: 'Budget "not final", Holt says\u2028again',
        summary: 'The finance committee meets on Friday.',
        content_html: '<p>The budget is &ldquo;not final&rdquo;,\n Ms Holt said \u2014 again.</p><p>She spoke to\treporters.</p><p><a href="/budget">Read more</a></p>',
        date_published: '2026-03-02T10:00:00+09:00',
        date_modified: '2026-03-02T12:00:00+09:00',
        authors: [{ name: 'Tom Reed' }, { name: 'Ada Quill' }],
        tags: ['budget', 'Norvania'],
      },
    ],
  };
  const expected = {
    form: 'json-feed',
    headline: 'Budget "not final", Holt says again',
    standfirst: ['The finance committee meets on Friday.'],
    byline: 'Tom Reed Ada Quill',
    authors: ['Tom Reed', 'Ada Quill'],
    agencies: [],
    captions: [],
    body: ['paragraph The budget is “not final”, Ms Holt said — again.', 'paragraph She spoke to reporters.'],
    fields: {
      outlet: 'The Example Courier',
      url: 'https://examplecourier.example/budget',
      providerId: '12',
      published: { value: '2026-03-02T01:00:00Z', precision: 'instant', zone: '+09:00' },
      updated: { value: '2026-03-02T03:00:00Z', precision: 'instant', zone: '+09:00' },
      language: 'en-GB',
      subjects: [{ name: 'budget' }, { name: 'Norvania' }],
    },
    places: {
      authors: 'items[0].authors[0].name',
      headline: 'items[0].title',
      language: 'language',
      outlet: 'title',
      providerId: 'items[0].id',
      published: 'items[0].date_published',
      standfirst: 'items[0].summary',
      updated: 'items[0].date_modified',
      url: 'items[0].url',
    },
    furniture: ['Read more'],
    diagnostics: [],
  };
  expect(outlineOf(JSON.stringify(feed))).toEqual(expected);
  // escaped throughout, as some writers of JSON do
  expect(outlineOf(JSON.stringify(feed, undefined, 1).replace(/[—\u2028]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('</', '<\\/'))).toEqual(expected);
});

const item = (inside: string) => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Example Courier</title><item><title>Harbour closes early</title>${inside}</item></channel></rss>`;

test.each([
  // the summary is the opening of the body, cut off: no standfirst
  ['<description>The harbour closed on Monday, and the […]</description><content xmlns="http://www.w3.org/2005/Atom">The harbour closed on Monday, and the ferries stayed in port for the night.</content>', { standfirst: [], body: ['paragraph The harbour closed on Monday, and the ferries stayed in port for the night.'], diagnostics: [] }],
  // a teaser with its link and its mark of omission
  ['<description>The harbour closed on Monday, and the [&#8230;] &lt;a href="/1"&gt;Continue reading &amp;rarr;&lt;/a&gt;</description>', { body: ['paragraph The harbour closed on Monday, and the'], diagnostics: ['TEASER_ONLY'] }],
  // nothing under the headline
  ['<description/>', { body: [], diagnostics: ['TEASER_ONLY'] }],
  // plain text with empty lines between its paragraphs
  ['<description>The harbour closed.\n\nFerries stayed\nin port.</description>', { body: ['paragraph The harbour closed.', 'paragraph Ferries stayed in port.'] }],
  // the headline and the byline printed once more in the body
  ['<dc:creator>Ada Quill</dc:creator><description>&lt;h1&gt;Harbour closes early&lt;/h1&gt;&lt;p&gt;By Ada Quill&lt;/p&gt;&lt;p&gt;The harbour closed on Monday.&lt;/p&gt;</description>', { authors: ['Ada Quill'], body: ['paragraph The harbour closed on Monday.'], furniture: ['Harbour closes early', 'By Ada Quill'] }],
  // a byline that only the body prints
  ['<description>&lt;p&gt;By Tom Reed&lt;/p&gt;&lt;p&gt;The harbour closed on Monday.&lt;/p&gt;</description>', { byline: 'By Tom Reed', authors: ['Tom Reed'], body: ['paragraph The harbour closed on Monday.'] }],
  // a mailbox with a name, one without
  ['<author>aquill@courier.example (Ada Quill)</author><description>The harbour closed.</description>', { authors: ['Ada Quill'], byline: 'Ada Quill' }],
  ['<author>desk@courier.example</author><description>The harbour closed.</description>', { authors: [] }],
  // a writer who signs in small letters; a desk, which signs like anybody
  ['<dc:creator>tobi</dc:creator><description>The harbour closed.</description>', { authors: ['tobi'] }],
  ['<dc:creator>Courier staff</dc:creator><description>The harbour closed.</description>', { authors: ['Courier staff'] }],
  // links to share by
  ['<description>&lt;p&gt;The harbour closed.&lt;/p&gt;&lt;p&gt;Share on Facebook&lt;/p&gt;&lt;p&gt;Share prices fell.&lt;/p&gt;</description>', { body: ['paragraph The harbour closed.', 'paragraph Share prices fell.'], furniture: ['Share on Facebook'] }],
  // a time that cannot be read
  ['<pubDate>soon</pubDate><description>The harbour closed.</description>', { diagnostics: ['UNREADABLE_FIELD', 'TEASER_ONLY'] }],
])('an item with %s', (inside, expected) => {
  expect(outlineOf(item(inside))).toMatchObject(expected);
});

test.each([
  ['2026-03-03T06:00:00Z', { fields: { releaseAt: '2026-03-03T06:00:00Z' }, diagnostics: ['TEASER_ONLY'] }],
  ['soon', { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION', 'TEASER_ONLY'] }],
])('an item under an embargo until %s is held back', (until, expected) => {
  expect(outlineOf(item(`<prism:embargoDate xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">${until}</prism:embargoDate><description>The harbour closed.</description>`))).toMatchObject(expected);
});

test('a feed of several entries is no article, and the error says what to do', () => {
  expect(() => outlineOf(item('</item><item><title>Two</title>'))).toThrow(/found a feed of 2 entries\. Take it apart with unpackDocument/);
  expect(() => outlineOf('<rss><channel><title>The Example Courier</title></channel></rss>')).toThrow(/found one without any/);
});

test('a feed that is not well formed is read, with a note of where it breaks', () => {
  expect(outlineOf(item('<description>The harbour & the ferries</description><category>A</categry>'))).toMatchObject({ body: ['paragraph The harbour & the ferries'], diagnostics: ['NOT_WELL_FORMED', 'TEASER_ONLY'] });
});

test('entities that the document declares itself are never expanded, nor anything fetched', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "boom boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const outline = outlineOf(bomb + item('<description>The harbour &c; closed &x; early.</description>'));
  expect(outline.body).toEqual(['paragraph The harbour &c; closed &x; early.']);
});

test('an item that is about another page is not at its address', () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'The Example Courier', items: [{ id: '7', external_url: 'https://herald.example/harbour', title: 'Harbour closes', content_text: 'The Herald says that the harbour closes.' }] };
  expect(outlineOf(JSON.stringify(feed)).fields).toEqual({ outlet: 'The Example Courier', providerId: '7' });
});
