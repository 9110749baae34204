import { toClientKey } from './client-key.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  // the same address as a socket for both protocols tells it
  ['::ffff:192.0.2.7', '192.0.2.7'],
  // two machines of one household
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  // a socket of Unix has no address
  ['', ''],
])('%s is counted as %s', (address, key) => {
  expect(toClientKey({ address })).toBe(key);
});

test('a key is counted wherever it is shown, and is no address', () => {
  expect(toClientKey({ address: '192.0.2.7', keyId: 'k1' })).toBe(toClientKey({ address: '2001:db8::1', keyId: 'k1' }));
  expect(toClientKey({ address: '192.0.2.7', keyId: '192.0.2.7' })).not.toBe('192.0.2.7');
});
