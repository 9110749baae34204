import { InputError } from '@onrecord/domain';
import { readArticleDetails, readToldArticle } from './article-details.js';

test('a sidecar tells its fields; instants come in UTC', () => {
  const told = readToldArticle({
    outlet: ' The Example Courier ', url: 'https://courier.example/1', providerId: '4711', published: '2018-06-01T00:00:00-04:00',
    updated: '2018-06-02', zone: 'America/New_York', releaseAt: '2018-06-01T06:00:00+02:00', provenance: 'Written for a test.', form: 'print',
  });
  expect(told).toEqual({
    form: 'print',
    zone: 'America/New_York',
    details: {
      outlet: 'The Example Courier', url: 'https://courier.example/1', providerId: '4711',
      published: { value: '2018-06-01T04:00:00Z', precision: 'instant', zone: 'America/New_York' },
      updated: { value: '2018-06-02', precision: 'day', zone: 'America/New_York' },
      releaseAt: '2018-06-01T04:00:00Z', provenance: 'Written for a test.',
    },
  });
});

test.each([
  // a date alone has no zone
  [{ published: '2018-06-01' }, { published: { value: '2018-06-01', precision: 'day' } }],
  // the offset stands for the zone
  [{ published: '2018-06-01T09:30+09:00' }, { published: { value: '2018-06-01T00:30:00Z', precision: 'instant', zone: '+09:00' } }],
  // UTC is no newsroom's zone
  [{ published: '2018-06-01T09:30:00.250Z' }, { published: { value: '2018-06-01T09:30:00.250Z', precision: 'instant' } }],
  [{}, {}],
])('%j', (json, details) => {
  expect(readArticleDetails(json)).toEqual(details);
});

test.each([
  // no object
  [[], 'expected a JSON object with some of outlet'],
  ['2018-06-01', 'found "2018-06-01"'],
  [null, 'found null'],
  // a field that nobody knows, a misspelt one for example
  [{ publised: '2018-06-01' }, 'found "publised"'],
  // not a string
  [{ outlet: 7 }, 'outlet: expected a string with something in it, found 7'],
  [{ outlet: ' ' }, 'outlet: expected a string with something in it, found " "'],
  // no such day
  [{ published: '2018-02-30' }, 'published: expected a date (2018-06-01) or an instant with its offset'],
  [{ published: '2018-02-30T00:00:00Z' }, 'found "2018-02-30T00:00:00Z"'],
  // an instant without offset is of no known time
  [{ published: '2018-06-01T00:00:00' }, 'found "2018-06-01T00:00:00"'],
  [{ updated: 'yesterday' }, 'updated: expected'],
  // an embargo ends at an instant
  [{ releaseAt: '2018-06-01' }, 'releaseAt: expected'],
  [{ zone: 'Paris' }, 'zone: expected an IANA zone'],
  [{ zone: '+25:00' }, 'zone: expected an IANA zone'],
  [{ url: 'courier.example/1' }, 'url: expected a web address'],
  [{ url: 'javascript:alert(1)' }, 'url: expected a web address'],
  [{ form: 'pdf' }, /form: expected one of text, print, .*found "pdf"/],
])('%j is refused', (json, message) => {
  expect(() => readArticleDetails(json)).toThrow(InputError);
  expect(() => readArticleDetails(json)).toThrow(message);
});
