import { parse } from 'graphql';
import { createDocumentCache } from './document-cache.js';

const document = (length: number) => parse(`{ a } #${'x'.repeat(length - 7)}`);

test('a document is found by its hash until others take its room', async () => {
  const cache = createDocumentCache(1000);
  const first = document(400);
  await cache.set('first', first);
  await cache.set('second', document(400));
  expect(await cache.get('first')).toBe(first);
  await cache.set('third', document(400));
  expect([await cache.get('first'), await cache.get('second')]).toEqual([first, undefined]);
});

test('a very long document is not kept, and pushes nothing out', async () => {
  const cache = createDocumentCache();
  await cache.set('short', document(100));
  await cache.set('long', document(20_001));
  expect(await cache.get('long')).toBeUndefined();
  expect(await cache.get('short')).toBeDefined();
});

test('what is deleted is gone', async () => {
  const cache = createDocumentCache();
  await cache.set('hash', document(100));
  expect([await cache.delete('hash'), await cache.get('hash')]).toEqual([true, undefined]);
});
