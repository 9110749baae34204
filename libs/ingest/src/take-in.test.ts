import type { ArticleStore, Linker } from '@onrecord/domain';
import { toArticleId } from './article-id.js';
import { createIntake } from './take-in.js';
import { makeReadArticle } from './test/make-read-article.js';

test('an intake reads, identifies and saves with the linker and the time of the clock', async () => {
  const read = makeReadArticle({}, { name: 'a.txt' });
  const linker: Linker = { identify: () => ({ people: {}, quotes: {}, reports: {} }), membersOf: () => [], form: () => [] };
  const save = jest.fn(async ({ articleId }: { readonly articleId: string }) => ({ kind: 'intake-result', outcome: 'added', articleId, versionId: 'ver_1' }));
  const intake = createIntake({ analyst: { read: async () => read }, store: { save } as unknown as ArticleStore, linker, clock: { now: () => '2030-01-01T00:00:00.000Z' } });
  const result = await intake.takeIn({ bytes: new Uint8Array(), receipt: {}, details: {} });
  expect(result.articleId).toBe(toArticleId(read));
  expect(save).toHaveBeenCalledWith({ articleId: toArticleId(read), ...read }, linker, '2030-01-01T00:00:00.000Z');
});

test('what cannot be read is not saved', async () => {
  const save = jest.fn();
  const failing = { read: async () => Promise.reject(new Error('unreadable')) };
  const intake = createIntake({ analyst: failing, store: { save } as unknown as ArticleStore, linker: {} as Linker, clock: { now: () => '' } });
  await expect(intake.takeIn({ bytes: new Uint8Array(), receipt: {}, details: {} })).rejects.toThrow('unreadable');
  expect(save).not.toHaveBeenCalled();
});

test('in order, what is read sooner waits to be saved, and one that cannot be read keeps nobody waiting', async () => {
  const saved: string[] = [];
  const finish = new Map<string, () => void>();
  const analyst = {
    read: ({ receipt }: { readonly receipt: { readonly name?: string } }) =>
      new Promise<ReturnType<typeof makeReadArticle>>((resolve, reject) => finish.set(receipt.name!, () => (receipt.name === 'bad' ? reject(new Error('unreadable')) : resolve(makeReadArticle({}, receipt))))),
  };
  const save = async ({ document }: { readonly document: { readonly receipt: { readonly name?: string } } }) => void saved.push(document.receipt.name!);
  const intake = createIntake({ analyst, store: { save } as unknown as ArticleStore, linker: {} as Linker, clock: { now: () => '' }, inOrder: true });
  const all = Promise.allSettled(['one', 'bad', 'two', 'three'].map((name) => intake.takeIn({ bytes: new Uint8Array(), receipt: { name }, details: {} })));
  for (const name of ['three', 'bad', 'two', 'one']) {
    finish.get(name)!();
    await new Promise((resolve) => setImmediate(resolve));
    if (name !== 'one') expect(saved).toEqual([]);
  }
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(saved).toEqual(['one', 'two', 'three']);
});
