import type { Scope } from '@onrecord/domain';
import { NOW, useStores, type OpenStore } from './opened-stores.js';

const LATER = '2031-06-02T12:00:00Z';

/** Who may do more than anybody. */
export function describeKeys(open: OpenStore): void {
  const stores = useStores(open);

  test('a key is found by its text, told once, and by no other text', async () => {
    const { keys } = await stores.fresh();
    const { key, text } = await keys.make('desk of the Courier', ['submit', 'read', 'submit'], NOW);
    const other = await keys.make('desk of the Herald', ['admin'], NOW);
    expect(key).toEqual({ kind: 'api-key', id: expect.stringMatching(/^[0-9a-f]{16}$/), name: 'desk of the Courier', scopes: ['read', 'submit'], madeAt: NOW });
    expect(await keys.find(text)).toEqual(key);
    const secret = text.slice(-64);
    for (const wrong of ['', key.id, secret, text.slice(0, -1), `${text} `, text.toUpperCase(), text.replace(secret, other.text.slice(-64)), text.replace(key.id, other.key.id)]) {
      expect(await keys.find(wrong)).toBeUndefined();
    }
  });

  test('a key that was revoked opens nothing, for other doors to the same record too, and stays in the list', async () => {
    const [{ keys }, other] = await stores.pair();
    const { key, text } = await keys.make('desk', ['read'], NOW);
    expect(await other.keys.find(text)).toEqual(key);
    expect(await other.keys.revoke(key.id, LATER)).toEqual({ ...key, revokedAt: LATER });
    expect(await keys.find(text)).toBeUndefined();
    // a second time changes nothing
    expect(await keys.revoke(key.id, '2031-07-01T00:00:00Z')).toEqual({ ...key, revokedAt: LATER });
    expect(await keys.revoke('0123456789abcdef', LATER)).toBeUndefined();
    expect((await keys.pageOfKeys({})).edges.map(({ node }) => node)).toEqual([{ ...key, revokedAt: LATER }]);
  });

  test('keys are listed by pages, the latest made first, without their secrets', async () => {
    const { keys } = await stores.fresh();
    const texts: string[] = [];
    for (const day of [1, 2, 3, 4, 5]) texts.push((await keys.make(`key ${day}`, ['read'], `2031-06-0${day}T00:00:00Z`)).text);
    const first = await keys.pageOfKeys({ first: 2 });
    const second = await keys.pageOfKeys({ first: 3, after: first.edges[1]!.cursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.name)).toEqual(['key 5', 'key 4', 'key 3', 'key 2', 'key 1']);
    expect([first.hasNextPage, second.hasNextPage, second.hasPreviousPage]).toEqual([true, false, true]);
    expect((await keys.pageOfKeys({ last: 2, before: second.edges[2]!.cursor })).edges.map(({ node }) => node.name)).toEqual(['key 3', 'key 2']);
    expect(await keys.countKeys()).toBe(5);
    for (const text of texts) expect(JSON.stringify([first, second])).not.toContain(text.slice(-64));
  });

  test.each<[string, readonly Scope[], string]>([
    ['', ['read'], 'name'],
    ['   ', ['read'], 'name'],
    ['two\nlines', ['read'], 'name'],
    ['x'.repeat(101), ['read'], 'name'],
    ['desk', [], 'scopes'],
  ])('a key named %j for %j is refused', async (name, scopes, argument) => {
    const { keys } = await stores.fresh();
    await expect(keys.make(name, scopes, NOW)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } });
    expect((await keys.pageOfKeys({})).edges).toEqual([]);
  });
}
