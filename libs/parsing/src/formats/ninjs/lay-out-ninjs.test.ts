import { unpackDocument } from '../../index.js';
import { outlineOf } from '../exchange/test/outline.js';

const BODY_HTML = '<p>PORT ARDEN (NW) — The harbour &amp; the ferries stopped on Monday.</p><h2>No date</h2><p>“We will wait,” said <b>Mina Holt</b>.</p>';

const PICTURE = {
  uri: 'urn:picture:1',
  type: 'picture',
  by: 'Tom Reed',
  descriptions: [{ role: 'writer', value: 'desk' }, { role: 'caption', value: 'Ferries in\nport' }],
  renditions: [
    { name: 'small', href: 'https://pictures.example/small.jpg', contentType: 'image/jpeg', width: 100 },
    { name: 'main', href: 'https://pictures.example/main.jpg', contentType: 'image/jpeg', width: 4000 },
    { name: 'caption', href: 'https://pictures.example/caption.xml', contentType: 'text/xml', width: 9000 },
  ],
};

const NINJS_3 = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'https://wire.example/items/77',
  type: 'text',
  version: '3',
  firstCreated: '2026-03-02T09:00:00+01:00',
  versionCreated: '2026-03-02T11:30:00+01:00',
  embargoed: '2026-03-03T06:00:00Z',
  pubStatus: 'usable',
  copyrightHolder: 'Norvania Wire',
  copyrightNotice: '© 2026 Norvania Wire',
  usageTerms: 'Not for the press of Norvania',
  language: 'en-GB',
  headlines: [{ role: 'sub', value: 'Ferries stay in port' }, { role: 'main', value: 'Harbour “closed”' }],
  descriptions: [{ role: 'summary', value: 'The board has set no date.' }, { role: 'writer', value: 'desk' }],
  bodies: [{ role: 'text', contentType: 'text/plain', value: 'PORT ARDEN (NW) — Plain.' }, { role: 'xhtml', contentType: 'text/html', value: BODY_HTML }],
  by: 'By Ada Quill and Tom Reed',
  infoSources: [{ name: 'Harbour Wire' }],
  located: 'Port Arden, Norvania',
  genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Interview' }],
  subjects: [{ name: 'transport', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }, { literal: 'ports' }],
  associations: [{ name: 'main', ...PICTURE }, { name: 'clip', type: 'video', headlines: [{ value: 'See it' }] }],
};

const EXPECTED = {
  form: 'ninjs',
  headline: 'Harbour “closed”',
  standfirst: ['Ferries stay in port', 'The board has set no date.'],
  byline: 'By Ada Quill and Tom Reed Harbour Wire',
  authors: ['Ada Quill', 'Tom Reed'],
  agencies: ['Harbour Wire'],
  // the body's own dateline comes before where the item was made
  dateline: 'PORT ARDEN (NW)',
  captions: [{ words: 'Ferries in port', credit: 'Tom Reed', picture: 'https://pictures.example/main.jpg' }],
  body: ['paragraph The harbour & the ferries stopped on Monday.', 'crosshead No date', 'paragraph “We will wait,” said Mina Holt.'],
  fields: {
    outlet: 'Norvania Wire',
    url: 'https://wire.example/items/77',
    providerId: 'https://wire.example/items/77',
    published: { value: '2026-03-02T08:00:00Z', precision: 'instant', zone: '+01:00' },
    updated: { value: '2026-03-02T10:30:00Z', precision: 'instant', zone: '+01:00' },
    releaseAt: '2026-03-03T06:00:00Z',
    genre: 'interview',
    language: 'en-GB',
    subjects: [{ name: 'transport', code: 'medtop:20000337' }, { code: 'ports' }],
    rights: '© 2026 Norvania Wire\nNot for the press of Norvania',
    version: '3',
  },
  places: {
    authors: 'by',
    genre: 'genres[0].uri',
    headline: 'headlines[1].value',
    language: 'language',
    outlet: 'copyrightHolder',
    providerId: 'uri',
    published: 'firstCreated',
    releaseAt: 'embargoed',
    standfirst: 'headlines[0].value',
    updated: 'versionCreated',
    url: 'uri',
  },
  furniture: [],
  diagnostics: [],
};

test('every field of ninjs 3', () => {
  expect(outlineOf(JSON.stringify(NINJS_3))).toEqual(EXPECTED);
});

test('every field of ninjs 2, whose keys are in small letters', () => {
  const small = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(small);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key.toLowerCase(), small(inside)])) : value;
  };
  const places = { ...EXPECTED.places, outlet: 'copyrightholder', published: 'firstcreated', updated: 'versioncreated' };
  expect(outlineOf(JSON.stringify(small(NINJS_3), undefined, 2))).toEqual({ ...EXPECTED, places });
});

test('every field of ninjs 1, which has one key a wording', () => {
  const item = {
    uri: 'urn:item:1',
    type: 'composite',
    version: '3',
    firstcreated: '2026-03-02T09:00:00+01:00',
    versioncreated: '2026-03-02T11:30:00+01:00',
    embargoed: '2026-03-03T06:00:00Z',
    copyrightholder: 'Norvania Wire',
    copyrightnotice: '© 2026 Norvania Wire',
    usageterms: 'Not for the press of Norvania',
    language: 'en-GB',
    headline: 'Harbour “closed”',
    headline_sub: 'Ferries stay in port',
    description_text: 'The board has set no date.',
    body_text: 'Plain.',
    body_xhtml: BODY_HTML,
    byline: 'By Ada Quill and Tom Reed',
    infosource: [{ name: 'Harbour Wire' }],
    genre: [{ name: 'Interview' }],
    subject: [{ name: 'transport', scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000337' }, { code: 'ports' }],
    associations: { main: { type: 'picture', byline: 'Tom Reed', description_text: 'Ferries in port', renditions: { main: { href: 'https://pictures.example/main.jpg', mimetype: 'image/jpeg' } } } },
  };
  const { url: _, ...fields } = EXPECTED.fields;
  const outline = outlineOf(JSON.stringify(item));
  expect({ ...outline, places: {} }).toEqual({ ...EXPECTED, places: {}, fields: { ...fields, providerId: 'urn:item:1' } });
  expect(outline.places).toMatchObject({ headline: 'headline', standfirst: 'headline_sub', published: 'firstcreated', authors: 'byline', genre: 'genre[0].name' });
});

test('a picture’s item is an article of a headline and a caption', () => {
  const outline = outlineOf(JSON.stringify({ ...PICTURE, headlines: [{ role: 'main', value: 'Ferries in port' }], bodies: [{ role: 'text', value: 'Elsewhere.' }], versionCreated: '2026-03-02T10:00:00Z' }));
  expect(outline).toMatchObject({ headline: 'Ferries in port', authors: [], body: [], captions: [{ words: 'Ferries in port', credit: 'Tom Reed', picture: 'https://pictures.example/main.jpg' }], diagnostics: [] });
  expect(outline).not.toHaveProperty('byline');
});

test.each([
  // a body in NITF inside the string, where there is no HTML
  [{ bodies: [{ role: 'nitf', contentType: 'text/vnd.IPTC.NITF', value: '<?xml version="1.0"?>\n<nitf><body><body.content><p>The harbour &amp; port closed.</p></body.content></body></nitf>' }, { role: 'text', value: 'Plain.' }] }, { body: ['paragraph The harbour & port closed.'] }],
  // plain text, a line a paragraph
  [{ body_text: 'The harbour closed.\r\n\r\nFerries \\ wait.' }, { body: ['paragraph The harbour closed.', 'paragraph Ferries \\ wait.'] }],
  // no body, a summary
  [{ description_text: 'The harbour closed.' }, { body: ['paragraph The harbour closed.'], standfirst: [], diagnostics: ['TEASER_ONLY'] }],
  // the place where it was made opens the body where this has no dateline
  [{ located: 'Port Arden, Norvania', body_text: 'The harbour closed.' }, { dateline: 'Port Arden, Norvania', body: ['paragraph The harbour closed.'] }],
  // an item without a headline goes by its title
  [{ headline: undefined, title: 'Harbour closes', body_text: 'The harbour closed.' }, { headline: 'Harbour closes' }],
  // withheld and cancelled items answer nothing until somebody says otherwise
  [{ pubstatus: 'withheld', body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  [{ pubstatus: 'canceled', embargoed: '2026-03-03T06:00:00Z', body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  // an embargo until a day ends when the day has begun everywhere; ninjs 3.1 calls it otherwise
  [{ embargoedUntil: '2026-03-03', body_text: 'The harbour closed.' }, { fields: { releaseAt: '2026-03-03T12:00:00Z' } }],
  [{ embargoed: null, embargoedUntil: '2026-03-03', body_text: 'The harbour closed.' }, { fields: { releaseAt: '2026-03-03T12:00:00Z' } }],
  // an embargo whose end nobody can read has none
  [{ embargoed: 'Monday noon', body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  [{ embargoed: 2087978400, body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  [{ embargoed: { until: '2026-03-03' }, body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['NOT_FOR_PUBLICATION'] }],
  // an embargo that only a note to editors tells
  [{ ednote: 'Not for publication before 3 March 2026.', body_text: 'The harbour closed.' }, { fields: { releaseAt: '2026-03-03T12:00:00Z' }, diagnostics: ['EMBARGO_IN_NOTE'] }],
  [{ edNote: 'Not for publication before the minister speaks.', body_text: 'The harbour closed.' }, { fields: { releaseAt: '9999-12-31T23:59:59Z' }, diagnostics: ['EMBARGO_IN_NOTE'] }],
  // an address with a query is a service's, and no page's
  [{ uri: 'https://wire.example/items/77?key=1', body_text: 'The harbour closed.' }, { fields: { providerId: 'https://wire.example/items/77?key=1' } }],
  // a comma too many
  [{ body_text: 'The harbour closed.,' }, { diagnostics: ['NOT_WELL_FORMED'] }],
])('an item with %j', (members, expected) => {
  const text = JSON.stringify({ uri: 'urn:item:2', type: 'text', headline: 'Harbour closed', ...members }).replace('closed.,"', 'closed.",');
  expect(outlineOf(text)).toMatchObject(expected);
});

test.each([
  // who the supplier wants named, whoever took the picture
  [{ by: 'Tom Reed', descriptions: [{ role: 'caption', value: 'Ferries' }, { role: 'creditLine', value: 'Norvania Wire' }] }, 'Norvania Wire'],
  [{ byline: 'Tom Reed', description_text: 'Ferries', description_creditline: 'Reed/Norvania Wire' }, 'Reed/Norvania Wire'],
  [{ byline: 'Tom Reed', description_text: 'Ferries', creditline: 'Norvania Wire' }, 'Norvania Wire'],
  // no words of a credit line
  [{ by: 'Tom Reed', copyrightHolder: 'Norvania Wire', description_text: 'Ferries', creditline: '' }, 'Tom Reed'],
  [{ by: '', copyrightHolder: 'Norvania Wire', description_text: 'Ferries' }, 'Norvania Wire'],
])('the credit of a picture with %j is %s', (members, credit) => {
  expect(outlineOf(JSON.stringify({ uri: 'urn:picture:2', type: 'picture', headline: 'Ferries stay in port', ...members })).captions).toMatchObject([{ words: 'Ferries', credit }]);
});

test.each([null, false, ''])('an embargo of %j is none', (embargoed) => {
  expect(outlineOf(JSON.stringify({ uri: 'urn:item:2', type: 'text', headline: 'Harbour closed', embargoed })).fields).not.toHaveProperty('releaseAt');
});

const NEVER = '9999-12-31T23:59:59Z';

test.each([
  // the later of two, in whatever order; one is none
  ['"embargoed": "2026-03-03T06:00:00Z", "embargoed": "2026-03-04T06:00:00Z"', '2026-03-04T06:00:00Z'],
  ['"embargoed": "2026-03-04T06:00:00Z", "embargoed": "2026-03-03T06:00:00Z"', '2026-03-04T06:00:00Z'],
  ['"embargoed": "2026-03-03T06:00:00Z", "embargoed": null', '2026-03-03T06:00:00Z'],
  // one that nobody can read, in other capitals
  ['"Embargoed": "until noon", "embargoed": "2026-03-03T06:00:00Z"', NEVER],
  ['"embargoed": true, "embargoed": "2026-03-03T06:00:00Z"', NEVER],
  ['"pubstatus": "withheld", "pubstatus": "usable"', NEVER],
])('of keys that are there twice either holds back: %s', (members, release) => {
  expect(outlineOf(`{"uri": "urn:item:2", "type": "text", "headline": "Harbour closed", ${members}}`).fields.releaseAt).toBe(release);
});

test('of other keys that are there twice the last counts', () => {
  expect(outlineOf('{"uri": "urn:item:2", "type": "text", "headline": "Harbour closed", "by": "Tom Reed", "by": "Ada Quill"}').authors).toEqual(['Ada Quill']);
});

test('an address with a query names no page', () => {
  const { places } = outlineOf(JSON.stringify({ uri: 'https://wire.example/items/77?key=1', type: 'text', headline: 'Harbour closed' }));
  expect(Object.keys(places)).toEqual(['headline', 'providerId']);
});

test('a list of items is taken apart, one an article', () => {
  const items = [{ uri: 'urn:1', headline: 'Harbour closes', body_text: 'The harbour closed.' }, { uri: 'https://wire.example/2', headline: 'Ferries wait', body_text: 'Ferries wait.' }];
  const input = (value: unknown) => ({ bytes: new TextEncoder().encode(JSON.stringify(value)), receipt: { name: 'answer.json' } });
  const parts = unpackDocument(input({ total: 2, items }));
  expect(parts.map(({ receipt, form }) => [receipt.name, receipt.url, form])).toEqual([['answer.json#urn:1', undefined, 'ninjs'], ['answer.json#https://wire.example/2', 'https://wire.example/2', 'ninjs']]);
  expect(parts.map(({ bytes }) => outlineOf(new TextDecoder().decode(bytes)).headline)).toEqual(['Harbour closes', 'Ferries wait']);
  expect(unpackDocument(input(items)).map(({ bytes }) => bytes)).toEqual(parts.map(({ bytes }) => bytes));
  expect(() => outlineOf(JSON.stringify(items))).toThrow(/Expected one item of ninjs, found 2/);
});
