import { decodeDocument, parseArticle } from '../../index.js';
import { outlineOf } from '../exchange/test/outline.js';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf baselang="en-GB">
<head>
  <title>Harbour (wire title)</title>
  <tobject tobject.type="news">
    <tobject.property tobject.property.type="Interview"/>
    <tobject.subject tobject.subject.refnum="04015000" tobject.subject.type="Economy" tobject.subject.matter="Transport"/>
    <tobject.subject tobject.subject.ipr="NW" tobject.subject.refnum="NW7" tobject.subject.type="Ports"/>
  </tobject>
  <docdata management-status="usable">
    <doc-id id-string="nw.77" regsrc="NW"/>
    <date.issue norm="20260302T100000+0100"/>
    <date.release norm="20260303T060000Z"/>
    <du-key key="harbour" version="2"/>
    <doc.copyright year="2026" holder="Norvania Wire"/>
    <key-list><keyword key="ferries"/></key-list>
  </docdata>
  <pubdata name="The Example Courier" date.publication="20260302T120000+0100" position.section="Home" ex-ref="https://wire.example/77"/>
</head>
<body>
  <body.head>
    <hedline><hl1>Harbour &#8220;closed&#8221; &amp; ferries stopped</hl1><hl2>No date for a new start</hl2></hedline>
    <note type="npa"><body.content><p>For editors only.</p></body.content></note>
    <note type="std"><body.content><p>Corrects the name of the ferry.</p></body.content></note>
    <byline>By <person>Ada Quill</person> and Tom Reed<byttl>Harbour Writers</byttl></byline>
    <distributor><org>Norvania Wire</org></distributor>
    <dateline><location><city>PORT ARDEN</city>, Norvania</location><story.date norm="20260302">March 2</story.date></dateline>
    <abstract><p>The board has set no date.</p></abstract>
  </body.head>
  <body.content>
    <media media-type="image">
      <media-reference mime-type="image/jpeg" source="https://pictures.example/1.jpg"/>
      <media-caption>Ferries in port</media-caption>
      <media-producer>Mina Holt</media-producer>
    </media>
    <block><p>The harbour closed on <chron norm="20260302">Monday</chron>, the
      <org>harbour board</org> said.</p></block>
    <hl2>Ferries</hl2>
    <p>“We will wait,” Ms Holt said.</p>
    <table><tr><th>Ferry</th><td>Stops</td></tr></table>
  </body.content>
  <body.end><tagline>Mina Holt contributed to this report.</tagline></body.end>
</body>
</nitf>`;

test('every field of a document in NITF', () => {
  expect(outlineOf(NITF)).toEqual({
    form: 'nitf',
    headline: 'Harbour “closed” & ferries stopped',
    standfirst: ['No date for a new start', 'The board has set no date.'],
    byline: 'By Ada Quill and Tom Reed Norvania Wire',
    authors: ['Ada Quill', 'Tom Reed'],
    agencies: ['Norvania Wire'],
    dateline: 'PORT ARDEN, Norvania March 2',
    captions: [{ words: 'Ferries in port', credit: 'Mina Holt', picture: 'https://pictures.example/1.jpg' }],
    body: [
      'paragraph The harbour closed on Monday, the harbour board said.',
      'crosshead Ferries',
      'paragraph “We will wait,” Ms Holt said.',
      'paragraph Ferry Stops',
      'note Corrects the name of the ferry.',
      'note Mina Holt contributed to this report.',
    ],
    fields: {
      outlet: 'The Example Courier',
      url: 'https://wire.example/77',
      providerId: 'nw.77',
      published: { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' },
      releaseAt: '2026-03-03T06:00:00Z',
      genre: 'interview',
      language: 'en-GB',
      section: 'Home',
      subjects: [{ name: 'Transport', code: 'subj:04015000' }, { name: 'Ports', code: 'NW7' }, { name: 'ferries' }],
      rights: 'Copyright 2026 Norvania Wire',
      version: '2',
    },
    places: {
      authors: 'body/body.head/byline',
      genre: 'head/tobject/tobject.property@tobject.property.type',
      headline: 'body/body.head/hedline/hl1',
      language: '@baselang',
      outlet: 'head/pubdata@name',
      providerId: 'head/docdata/doc-id@id-string',
      published: 'head/docdata/date.issue@norm',
      releaseAt: 'head/docdata/date.release@norm',
      section: 'head/pubdata@position.section',
      standfirst: 'body/body.head/hedline/hl2',
      url: 'head/pubdata@ex-ref',
    },
    furniture: ['For editors only.'],
    diagnostics: [],
  });
});

const small = (docdata: string, head = '') => `<nitf><head>${docdata}</head><body><body.head>${head}</body.head><body.content><p>The harbour closed on Monday.</p></body.content></body></nitf>`;

test.each([
  // free since it was sent: no embargo
  ['<docdata><date.issue norm="20260302T100000Z"/><date.release norm="20260302T100000Z"/></docdata>', '', { fields: { published: { value: '2026-03-02T10:00:00Z', precision: 'instant' } } }],
  // an embargo with an end, one without; withheld; cancelled
  ['<docdata management-status="embargoed"><date.release norm="20260303T060000Z"/></docdata>', '', { fields: { releaseAt: '2026-03-03T06:00:00Z' }, diagnostics: ['NO_HEADLINE'] }],
  ['<docdata management-status="embargoed"/>', '', { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION', 'NO_HEADLINE'] }],
  ['<docdata management-status="canceled"><date.release norm="20260303T060000Z"/></docdata>', '', { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION', 'NO_HEADLINE'] }],
  // a clock without a zone may strike later than it looks; what nobody can read has no end
  ['<docdata><date.issue norm="20260302T100000Z"/><date.release norm="20260302T180000"/></docdata>', '', { fields: { published: { value: '2026-03-02T10:00:00Z', precision: 'instant' }, releaseAt: '2026-03-03T06:00:00Z' } }],
  ['<docdata><date.issue norm="20260302"/><date.release norm="20260302T060000Z"/></docdata>', '', { fields: { published: { value: '2026-03-02', precision: 'day' }, releaseAt: '2026-03-02T06:00:00Z' } }],
  ['<docdata><date.release norm="soon"/></docdata>', '', { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION', 'NO_HEADLINE'] }],
  ['<docdata><date.release>1 March 2036</date.release></docdata>', '', { fields: { releaseAt: '2036-03-01T12:00:00Z' } }],
  // an embargo that only a message or a note to editors tells
  ['<docdata><ed-msg info="EMBARGOED until 0600 GMT, March 3, 2026"/></docdata>', '', { fields: { releaseAt: '2026-03-03T06:00:00Z' }, diagnostics: ['EMBARGO_IN_NOTE', 'NO_HEADLINE'] }],
  ['', '<note type="npa"><body.content><p>EMBARGOED</p></body.content></note>', { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['EMBARGO_IN_NOTE', 'NO_HEADLINE'] }],
  // without a headline of its own the document goes by its title
  ['<title>Harbour closes</title>', '', { headline: 'Harbour closes', diagnostics: [] }],
  // a byline with nothing but a title in it
  ['', '<byline><byttl>Norvania News Agency</byttl></byline>', { agencies: ['Norvania News Agency'], authors: [] }],
  // a place with its date as printed; without one no comma is left
  ['', '<dateline><location>LISK</location>, <story.date>April 9</story.date></dateline>', { dateline: 'LISK, April 9' }],
  ['', '<dateline><location>LISK</location>, <story.date norm="20260409"/></dateline>', { dateline: 'LISK' }],
  ['', '<dateline><location>LISK</location><story.date>April 9</story.date> (EW) --</dateline>', { dateline: 'LISK April 9 (EW)' }],
  // a title inside the name, between two, and before `and`
  ['', '<byline>By <person>Mina Sorrel<byttl>Harbour Reporter</byttl></person></byline>', { byline: 'By Mina Sorrel', authors: ['Mina Sorrel'], agencies: [] }],
  ['', '<byline>By <person>Mina Sorrel</person><byttl>Example Wire</byttl></byline>', { byline: 'By Mina Sorrel Example Wire', authors: ['Mina Sorrel'], agencies: ['Example Wire'] }],
  ['', '<byline><person>Mina Sorrel</person><byttl>Writer</byttl><person>Tom Reed</person><byttl>Editor</byttl></byline>', { authors: ['Mina Sorrel', 'Tom Reed'], agencies: [] }],
  ['', '<byline>By <person>Mina Sorrel</person><byttl>Writer</byttl>and <person>Tom Reed</person></byline>', { byline: 'By Mina Sorrel and Tom Reed', authors: ['Mina Sorrel', 'Tom Reed'] }],
  // a paper after the writer supplied the copy
  ['', '<byline>By Ada Quill<byttl>The Example Courier</byttl></byline>', { authors: ['Ada Quill'], agencies: ['The Example Courier'] }],
])('%s %s', (docdata, head, expected) => {
  const outline = outlineOf(small(docdata, head));
  expect(outline).toMatchObject(expected);
  if ('fields' in expected) expect(outline.fields).toEqual(expected.fields);
});

test('a date by itself is no dateline', () => {
  expect(outlineOf(small('', '<dateline><story.date>April 9</story.date></dateline>'))).not.toHaveProperty('dateline');
});

test('the date of a dateline is read from its words', () => {
  const text = small('', '<dateline><location>LISK</location>, <story.date>April 9</story.date></dateline>');
  const { dateline } = parseArticle(decodeDocument({ bytes: new TextEncoder().encode(text), receipt: {} }));
  expect(dateline).toMatchObject({ place: 'LISK', date: 'April 9' });
});

test('a document without words is no article', () => {
  expect(() => outlineOf('<nitf><head/><body/></nitf>')).toThrow(/found an item without a headline/);
});

test.each(['20260302', '20260302T100000', '20260302T100000Z'])('a document that is released when it is sent, at %s, is free', (norm) => {
  expect(outlineOf(small(`<docdata><date.issue norm="${norm}"/><date.release norm="${norm}"/></docdata>`)).fields).not.toHaveProperty('releaseAt');
});
