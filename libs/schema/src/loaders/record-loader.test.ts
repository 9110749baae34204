import { createRecordLoader } from './record-loader.js';

function counted() {
  const batches: (readonly string[])[] = [];
  let age = 0;
  const loader = createRecordLoader(async (ids) => {
    batches.push([...ids]);
    await null;
    return ids.map((id) => (id === 'gone' ? undefined : `${id}, ${age}`));
  });
  return { batches, loader, change: () => (age += 1) };
}

test('what one step needs is one read, each thing once', async () => {
  const { batches, loader } = counted();
  expect(await Promise.all([loader.load('a'), loader.load('b'), loader.load('a'), loader.load('gone')])).toEqual(['a, 0', 'b, 0', 'a, 0', undefined]);
  expect(batches).toEqual([['a', 'b', 'gone']]);
});

test('what was loaded or learnt is at hand without a promise', async () => {
  const { batches, loader } = counted();
  await loader.load('a');
  loader.learn('b', 'from a page');
  expect([loader.load('a'), loader.load('b')]).toEqual(['a, 0', 'from a page']);
  expect(batches).toHaveLength(1);
});

test('what is not there is asked for once', async () => {
  const { batches, loader } = counted();
  expect([await loader.load('gone'), await loader.load('gone')]).toEqual([undefined, undefined]);
  expect(batches).toHaveLength(1);
});

test('what was forgotten is read anew, and a read under way does not bring it back', async () => {
  const { loader, change } = counted();
  const under = loader.load('a');
  loader.forget();
  change();
  await under;
  expect(await loader.load('a')).toBe('a, 1');
});
