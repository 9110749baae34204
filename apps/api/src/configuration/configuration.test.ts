import { readConfiguration } from './configuration.js';

test('an empty environment gives a server on this machine only, with limits', () => {
  expect(readConfiguration({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    database: '.onrecord/record.db',
    limits: {
      submissionBytes: 200_000,
      pageBytes: 2_000_000,
      bodyBytes: 4_000_000,
      analysisMilliseconds: 20_000,
      queryMilliseconds: 5000,
      characters: 100_000,
      tokens: 4000,
      definitions: 100,
      depth: 150,
      fields: 4000,
      rootFields: 50,
      repeats: 50,
      aliases: 50,
      directives: 50,
      listValues: 500,
      valueDepth: 30,
      variableBytes: 100_000,
      cost: 50_000,
    },
    rates: { requests: 6000, cost: 5_000_000, analyses: 30, submissions: 60, keyFactor: 10 },
    trustedProxies: [],
    introspection: 'on',
    documents: { manifests: [], free: 'any', cacheSeconds: 0 },
    allowedOrigins: [],
    access: { text: 'auto' },
    subscriptions: { connections: 1000, connectionsOfClient: 100, ofConnection: 20, messageBytes: 200_000, initMilliseconds: 5000, pingMilliseconds: 15_000, stallMilliseconds: 30_000, pollMilliseconds: 1000 },
    operation: { logLevel: 'info', logForm: 'auto' },
    execution: { jit: 'on' },
  });
});

test('every fault is named at once', () => {
  const read = () => readConfiguration({ PORT: 'http', HOST: ' 0.0.0.0', ONRECORD_QUERY_DEPTH: '3', ONRECORD_BODY_BYTES: '10000' });
  expect(read).toThrow(/4 faults/);
  for (const name of ['PORT', 'HOST', 'ONRECORD_QUERY_DEPTH', 'ONRECORD_BODY_BYTES']) expect(read).toThrow(name);
});

test.each([
  // a port of one's own, or any free one
  [{ PORT: '8080' }, { port: 8080 }],
  [{ PORT: '0' }, { port: 0 }],
  // an empty variable is as good as none
  [{ PORT: '', ONRECORD_SEEDS: '' }, { port: 4000 }],
  [{ HOST: '::', ONRECORD_SEEDS: 'seeds' }, { host: '::', seeds: 'seeds' }],
])('%j', (environment, expected) => {
  expect(readConfiguration(environment)).toMatchObject(expected);
});

test.each(['65536', '-1', '1e3', '80.5', ' 80'])('«%s» is no port', (PORT) => {
  expect(() => readConfiguration({ PORT })).toThrow('PORT must be a whole number from 0 to 65535');
});

test.each([
  // the slash at the end goes: paths bring one
  ['https://record.example/', 'https://record.example'],
  ['http://localhost:4000', 'http://localhost:4000'],
  ['https://news.example/record/', 'https://news.example/record'],
])('«%s» is the public address %s', (ONRECORD_PUBLIC_URL, publicUrl) => {
  expect(readConfiguration({ ONRECORD_PUBLIC_URL }).publicUrl).toBe(publicUrl);
});

test.each(['record.example', 'ftp://record.example', 'https://record.example/?a=b', 'https://record.example/#a', 'https://ada@record.example'])('«%s» is no public address', (ONRECORD_PUBLIC_URL) => {
  expect(() => readConfiguration({ ONRECORD_PUBLIC_URL })).toThrow('ONRECORD_PUBLIC_URL must be a web address');
});
