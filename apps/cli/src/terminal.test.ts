import { Readable } from 'node:stream';
import { readAll } from './terminal.js';

test('what comes in pieces is read whole', async () => {
  const bytes = await readAll(Readable.from([Buffer.from('the '), Buffer.from('ice')]), 7);
  expect(Buffer.from(bytes).toString()).toBe('the ice');
});

test('an input without an end is given up', async () => {
  const endless = Readable.from((function* () {
    while (true) yield Buffer.alloc(1000);
  })());
  await expect(readAll(endless, 10_000)).rejects.toMatchObject({ code: 'TOO_LARGE', details: { limit: 10_000 } });
  expect(endless.destroyed).toBe(true);
});
