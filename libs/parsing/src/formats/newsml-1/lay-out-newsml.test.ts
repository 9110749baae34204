import { unpackDocument } from '../../index.js';
import { outlineOf } from '../exchange/test/outline.js';

const ENVELOPE = '<NewsEnvelope><SentFrom><Party FormalName="Norvania Wire Ltd"/></SentFrom><DateAndTime>20260302T120000+0100</DateAndTime><NewsService FormalName="Norvania Wire"/></NewsEnvelope>';

const content = (mime: string, data: string) => `<ContentItem><MimeType FormalName="${mime}"/><DataContent>${data}</DataContent></ContentItem>`;
const picture = (name: string, width: number) => `<ContentItem Href="https://pictures.example/${name}.jpg"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="PixelWidth" Value="${width}"/></Characteristics></ContentItem>`;

const ITEM = `<NewsItem xml:lang="en-GB">
  <Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><NewsItemId>77</NewsItemId><RevisionId PreviousRevision="1">2</RevisionId><PublicIdentifier>urn:newsml:wire.example:20260302:77:2</PublicIdentifier></NewsIdentifier></Identification>
  <NewsManagement><FirstCreated>20260302T100000+0100</FirstCreated><ThisRevisionCreated>20260302T113000+0100</ThisRevisionCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260303T060000Z</DateAndTime></StatusWillChange></NewsManagement>
  <NewsComponent>
    <NewsLines><HeadLine>Harbour &#8220;closed&#8221;</HeadLine><SubHeadLine>No date for a new start</SubHeadLine><ByLine>By Ada Quill and Tom Reed</ByLine><DateLine>PORT ARDEN, March 2</DateLine><CreditLine>Harbour Wire</CreditLine><CopyrightLine>© 2026 Norvania Wire</CopyrightLine><RightsLine>Not for the press of Norvania</RightsLine><KeywordLine>ferries; ports</KeywordLine></NewsLines>
    <DescriptiveMetadata><Genre FormalName="Interview"/><SubjectCode><Subject FormalName="04000000"/><SubjectMatter FormalName="04015000"/></SubjectCode></DescriptiveMetadata>
    <NewsComponent><Role FormalName="Contact"/>${content('text/plain', 'Call the desk.')}</NewsComponent>
    <NewsComponent><Role FormalName="StyleSheet"/>${content('text/css', '.a {text-align: center}')}</NewsComponent>
    <NewsComponent><Role FormalName="Main"/>${content('text/xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The harbour <b>closed</b> on Monday.</p><h2>Ferries</h2><p>“We will wait,” Ms Holt said.</p></body></html>')}</NewsComponent>
    <NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>Ferries in port</HeadLine><CreditLine>Mina Holt</CreditLine></NewsLines>${picture('small', 100)}${picture('large', 4000)}</NewsComponent>
    <NewsComponent><Role FormalName="Logo"/>${picture('logo', 80)}</NewsComponent>
  </NewsComponent>
</NewsItem>`;

const newsMl = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2"><Catalog Href="https://wire.example/catalogue.xml"/>${ENVELOPE}${items.join('')}</NewsML>`;

test('every field of a news item of NewsML 1', () => {
  expect(outlineOf(newsMl(ITEM))).toEqual({
    form: 'newsml-1',
    headline: 'Harbour “closed”',
    standfirst: ['No date for a new start'],
    byline: 'By Ada Quill and Tom Reed Harbour Wire',
    authors: ['Ada Quill', 'Tom Reed'],
    agencies: ['Harbour Wire'],
    dateline: 'PORT ARDEN, March 2',
    captions: [{ words: 'Ferries in port', credit: 'Mina Holt', picture: 'https://pictures.example/large.jpg' }],
    body: ['paragraph The harbour closed on Monday.', 'crosshead Ferries', 'paragraph “We will wait,” Ms Holt said.'],
    fields: {
      outlet: 'Norvania Wire',
      providerId: 'urn:newsml:wire.example:20260302:77:2',
      published: { value: '2026-03-02T09:00:00Z', precision: 'instant', zone: '+01:00' },
      updated: { value: '2026-03-02T10:30:00Z', precision: 'instant', zone: '+01:00' },
      releaseAt: '2026-03-03T06:00:00Z',
      genre: 'interview',
      language: 'en-GB',
      subjects: [{ code: 'subj:04015000' }, { name: 'ferries' }, { name: 'ports' }],
      rights: '© 2026 Norvania Wire\nNot for the press of Norvania',
      version: '2',
    },
    places: {
      authors: 'NewsItem/NewsComponent/NewsLines/ByLine',
      genre: 'NewsItem/NewsComponent/DescriptiveMetadata/Genre@FormalName',
      headline: 'NewsItem/NewsComponent/NewsLines/HeadLine',
      language: 'xml:lang',
      outlet: 'NewsEnvelope/NewsService@FormalName',
      providerId: 'NewsItem/Identification/NewsIdentifier/PublicIdentifier',
      published: 'NewsItem/NewsManagement/FirstCreated',
      releaseAt: 'NewsItem/NewsManagement/StatusWillChange/DateAndTime',
      standfirst: 'NewsItem/NewsComponent/NewsLines/SubHeadLine',
      updated: 'NewsItem/NewsManagement/ThisRevisionCreated',
    },
    furniture: [],
    diagnostics: [],
  });
});

const item = (management: string, components: string) =>
  `<NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:2</PublicIdentifier></NewsIdentifier></Identification><NewsManagement>${management}</NewsManagement><NewsComponent>${components}</NewsComponent></NewsItem>`;

const HEAD = '<NewsLines><HeadLine>Harbour closed early</HeadLine></NewsLines>';

test.each([
  // NITF with a byline of its own
  ['', `${HEAD}<ContentItem><DataContent><nitf><body><body.head><byline>By Ada Quill</byline></body.head><body.content><p>The harbour closed.</p></body.content></body></nitf></DataContent></ContentItem>`, { authors: ['Ada Quill'], body: ['paragraph The harbour closed.'] }],
  // escaped HTML, plain text
  ['', HEAD + content('text/html', '&lt;p&gt;The harbour &amp;amp; port closed.&lt;/p&gt;'), { body: ['paragraph The harbour & port closed.'] }],
  ['', HEAD + content('text/plain', 'The harbour closed.\n\nFerries wait.'), { body: ['paragraph The harbour closed.', 'paragraph Ferries wait.'] }],
  // headline and summary as components by their roles
  ['', `<NewsComponent><Role FormalName="HeadLine"/>${content('text/plain', 'Harbour closed')}</NewsComponent><NewsComponent><Role FormalName="Summary"/>${content('text/plain', 'No date yet, the board says.')}</NewsComponent><NewsComponent><Role FormalName="Body"/>${content('text/plain', 'The harbour closed.')}</NewsComponent>`, { headline: 'Harbour closed', standfirst: ['No date yet, the board says.'], body: ['paragraph The harbour closed.'] }],
  // a caption in a component of its own, by the picture
  ['', `${HEAD}${content('text/plain', 'The harbour closed.')}<NewsComponent><NewsComponent><Role FormalName="Caption"/>${content('text/plain', 'Ferries wait')}</NewsComponent><NewsComponent><Role FormalName="Preview"/>${picture('a', 10)}</NewsComponent></NewsComponent>`, { body: ['paragraph The harbour closed.'], captions: [{ words: 'Ferries wait' }] }],
  // withheld and cancelled items answer nothing
  ['<Status FormalName="Withheld"/>', HEAD + content('text/plain', 'The harbour closed.'), { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  ['<Status FormalName="Canceled"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260303T060000Z</DateAndTime></StatusWillChange>', HEAD + content('text/plain', 'The harbour closed.'), { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  // an item that will be withdrawn is free until then
  ['<Status FormalName="Usable"/><StatusWillChange><FutureStatus FormalName="Withheld"/><DateAndTime>20260303T060000Z</DateAndTime></StatusWillChange>', HEAD + content('text/plain', 'The harbour closed.'), { diagnostics: [] }],
])('an item with %s %s', (management, components, expected) => {
  expect(outlineOf(newsMl(item(management, components)))).toMatchObject(expected);
});

test('an item that will be withdrawn has no embargo', () => {
  const { fields } = outlineOf(newsMl(item('<Status FormalName="Usable"/><StatusWillChange><FutureStatus FormalName="Withheld"/><DateAndTime>20260303T060000Z</DateAndTime></StatusWillChange>', HEAD)));
  expect(fields).toEqual({ outlet: 'Norvania Wire', providerId: 'urn:2', published: { value: '2026-03-02T11:00:00Z', precision: 'instant', zone: '+01:00' } });
});

test('a document of several items is taken apart, without the time of sending', () => {
  const several = newsMl(item('', HEAD), ITEM);
  expect(() => outlineOf(several)).toThrow(/Expected one news item, found 2/);
  const parts = unpackDocument({ bytes: new TextEncoder().encode(several), receipt: { name: 'wire.xml' } });
  expect(parts.map(({ receipt, form }) => [receipt.name, form])).toEqual([['wire.xml#urn:2', 'newsml-1'], ['wire.xml#urn:newsml:wire.example:20260302:77:2', 'newsml-1']]);
  const texts = parts.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts.map((text) => [outlineOf(text).headline, outlineOf(text).fields.outlet])).toEqual([['Harbour closed early', 'Norvania Wire'], ['Harbour “closed”', 'Norvania Wire']]);
  expect(texts.join()).not.toContain('20260302T120000');
  expect(parts.flatMap(unpackDocument)).toEqual(parts);
});
