import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const LIMIT = 1_200;
const SUBSCRIBER_LIMIT = 1_200;

/** Bytes that a page loads for these names of the library: one module, minified and gzipped. */
function weigh(names: string): number {
  const { outputFiles } = buildSync({ stdin: { contents: `export { ${names} } from './index.js';`, resolveDir: __dirname, loader: 'ts' }, bundle: true, minify: true, format: 'esm', write: false, tsconfigRaw: {} });
  return gzipSync(outputFiles[0]!.contents).length;
}

test(`the client is at most ${LIMIT} bytes, and brings no document along`, () => {
  expect(weigh('createClient, NetworkError')).toBeLessThanOrEqual(LIMIT);
});

test(`subscriptions are at most ${SUBSCRIBER_LIMIT} bytes, and cost nobody who has none`, () => {
  expect(weigh('createSubscriber, NetworkError')).toBeLessThanOrEqual(SUBSCRIBER_LIMIT);
  expect(weigh('createClient, createSubscriber, NetworkError')).toBeGreaterThan(weigh('createClient, NetworkError'));
});

test('a page pays for the documents that it names', () => {
  const alone = weigh('createClient');
  const withSearch = weigh('createClient, SearchDocument');
  expect(withSearch).toBeGreaterThan(alone);
  expect(weigh('createClient, SearchDocument, ArticlePageDocument')).toBeGreaterThan(withSearch);
});
