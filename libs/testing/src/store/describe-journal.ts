import { NOW, useStores, type OpenStore } from './opened-stores.js';

const FIRST = { entries: 25, offset: 40_000, counts: { added: 20, 'skipped: request': 5 } };
/** Beyond 4 GB, as archives are. */
const LATER = { entries: 50, offset: 5_000_000_000, counts: { added: 45, failed: 5 } };

/** How far archives are taken in. */
export function describeJournal(open: OpenStore): void {
  const stores = useStores(open);

  test('an archive that was not begun has no progress', async () => {
    const { journal } = await stores.fresh();
    expect(await journal.findProgress('archive-1')).toBeUndefined();
  });

  test('the last progress saved is the one found, each archive apart', async () => {
    const { journal } = await stores.fresh();
    await journal.saveProgress('archive-1', FIRST, NOW);
    await journal.saveProgress('archive-2', FIRST, NOW);
    await journal.saveProgress('archive-1', LATER, NOW);
    expect([await journal.findProgress('archive-1'), await journal.findProgress('archive-2')]).toEqual([LATER, FIRST]);
  });

  test('an archive that was ended begins anew, and ending it twice changes nothing', async () => {
    const { journal } = await stores.fresh();
    await journal.saveProgress('archive-1', FIRST, NOW);
    await journal.saveProgress('archive-2', LATER, NOW);
    await journal.endProgress('archive-1');
    await journal.endProgress('archive-1');
    expect([await journal.findProgress('archive-1'), await journal.findProgress('archive-2')]).toEqual([undefined, LATER]);
  });

  test('progress is there for whoever opens the store again', async () => {
    const place = stores.place();
    const first = await open(place);
    await first.journal.saveProgress('archive-1', FIRST, NOW);
    await first.close();
    const again = await open(place);
    expect(await again.journal.findProgress('archive-1')).toEqual(FIRST);
    await again.close();
    await expect(again.journal.findProgress('archive-1')).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });
}
