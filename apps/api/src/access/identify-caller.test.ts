import type { ApiKey } from '@onrecord/domain';
import { createIdentify } from './identify-caller.js';
import type { TextSettings } from './open-text.js';

const KEY: ApiKey = { kind: 'api-key', id: '0123456789abcdef', name: 'desk', scopes: ['submit'], madeAt: '2031-01-01T00:00:00.000Z' };
const SETTINGS: TextSettings = { host: '127.0.0.1', publicUrl: undefined, access: { text: 'auto' } };

/** Identifies over a store with one key, and counts how often it is asked. */
function watch(settings: TextSettings = SETTINGS) {
  const asked: string[] = [];
  const identify = createIdentify({ find: async (text) => (asked.push(text), text === 'onrecord_good' ? KEY : undefined) }, settings);
  return { asked, identify: (headers: Readonly<Record<string, string>>) => identify({ headers, address: '192.0.2.7' }) };
}

test('whoever shows no key is anybody, and the record is not asked', async () => {
  const { asked, identify } = watch();
  expect(await identify({})).toEqual({ address: '192.0.2.7', scopes: [], mayReadText: true });
  expect(asked).toEqual([]);
});

test.each(['Bearer onrecord_good', 'bearer  onrecord_good', ' Bearer onrecord_good '])('«%s» is the key, with all that its scopes grant', async (authorization) => {
  const { asked, identify } = watch();
  expect(await identify({ authorization })).toEqual({ address: '192.0.2.7', keyId: KEY.id, scopes: ['read', 'submit'], mayReadText: true });
  expect(asked).toEqual(['onrecord_good']);
});

test.each([
  // nothing behind the scheme
  'Bearer',
  'Bearer ',
  'Bearer onrecord_bad',
  // the scheme forgotten
  'onrecord_good',
  // two of them
  'Bearer onrecord_good, Bearer onrecord_good',
  '',
])('«%s» is refused, and the store does its work', async (authorization) => {
  const { asked, identify } = watch();
  await expect(identify({ authorization })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  expect(asked).toHaveLength(1);
});

test('a password for a proxy that passes it on is no key', async () => {
  expect(await watch().identify({ authorization: 'Basic YWRhOnF1aWxs' })).toMatchObject({ scopes: [] });
});

test.each<[string, Partial<TextSettings>, Readonly<Record<string, string>>, boolean]>([
  ['this machine', {}, { host: '127.0.0.1:4000' }, true],
  ['this machine by name', { host: 'localhost' }, { host: 'LOCALHOST:4000' }, true],
  ['this machine over IPv6', { host: '::1' }, { host: '[::1]:4000' }, true],
  ['no header that tells', {}, {}, true],
  ['beyond this machine', { host: '0.0.0.0' }, { host: '127.0.0.1:4000' }, false],
  ['an address of the network', { host: '192.0.2.1' }, { host: '192.0.2.1:4000' }, false],
  ['a public address', { publicUrl: 'https://record.example' }, { host: '127.0.0.1:4000' }, false],
  ['a proxy that says for whom', {}, { host: '127.0.0.1:4000', 'x-forwarded-for': '192.0.2.7' }, false],
  ['a proxy of the standard', {}, { host: '127.0.0.1:4000', forwarded: 'for=192.0.2.7' }, false],
  ['a proxy that says it in its own way', {}, { host: '127.0.0.1:4000', 'x-real-ip': '192.0.2.7' }, false],
  // a page of another site whose name resolves to this machine
  ['another name', {}, { host: 'evil.example:4000' }, false],
  ['another name that looks like ours', {}, { host: '127.0.0.1.evil.example' }, false],
  ['open to all', { host: '0.0.0.0', access: { text: 'open' } }, { host: 'record.example', forwarded: 'for=192.0.2.7' }, true],
  ['for keys alone', { access: { text: 'key' } }, { host: '127.0.0.1:4000' }, false],
])('whole articles without a key, %s: %j %j', async (_what, settings, headers, mayReadText) => {
  expect(await watch({ ...SETTINGS, ...settings }).identify(headers)).toMatchObject({ scopes: [], mayReadText });
  // a key opens them everywhere
  expect(await watch({ ...SETTINGS, ...settings }).identify({ ...headers, authorization: 'Bearer onrecord_good' })).toMatchObject({ mayReadText: true });
});
