import { describeAccess } from './describe-access.js';

const HERE = { host: '127.0.0.1', publicUrl: undefined, access: { text: 'auto' } } as const;

test('a server for this machine alone has nothing to say', () => {
  expect(describeAccess(HERE)).toBeUndefined();
});

test.each([
  ['listens for others', { ...HERE, host: '0.0.0.0' }],
  ['has a public address', { ...HERE, publicUrl: 'https://record.example' }],
  ['gives texts to keys alone', { ...HERE, access: { text: 'key' } as const }],
])('a server that %s says that whole articles need a key', (_what, settings) => {
  expect(describeAccess(settings)).toMatch(/one sentence of evidence; reading whole articles and changing the record need a key/);
});

test('a server that gives whole articles to everybody says so', () => {
  expect(describeAccess({ ...HERE, host: '0.0.0.0', access: { text: 'open' } })).toContain('whole articles are open to whoever reaches this server');
});
