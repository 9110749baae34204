import type { Change, ChangeMark, Edge } from '@onrecord/domain';
import { createChangeFeed } from './change-feed.js';

/** A store whose record a test moves on by hand, and counts how often it is looked at. */
function createFakeStore() {
  let at = 0;
  const counts = { looks: 0, pages: 0 };
  const edge: Edge<Change> = { cursor: 'c1', node: { kind: 'change', noun: 'article', id: 'a1', at: '2031-01-05T08:00:00.000Z' } };
  const mark = (): ChangeMark => ({ at: String(at), cursor: `c${at}` });
  return {
    counts,
    moveOn: () => void (at += 1),
    store: {
      lastChange: async () => ((counts.looks += 1), mark()),
      readAs: () => ({ pageOfChanges: async () => ((counts.pages += 1), { edges: [edge], hasNextPage: false, hasPreviousPage: false }) }) as never,
    },
  };
}

const CLOCK = { now: () => '2031-04-01T00:00:00.000Z' };
const never = new AbortController().signal;

function createFeed(faults: unknown[] = [], pollMilliseconds = 600_000) {
  const fake = createFakeStore();
  return { ...fake, feed: createChangeFeed(fake.store, CLOCK, { pollMilliseconds, onFault: (fault) => faults.push(fault) }) };
}

test('a nudge wakes all who wait, with one look', async () => {
  const { feed, moveOn, counts } = createFeed();
  const mark = await feed.mark();
  const moves = Array.from({ length: 100 }, () => feed.moved(mark, new AbortController().signal));
  moveOn();
  feed.nudge();
  expect(await Promise.all(moves)).toEqual(moves.map(() => ({ at: '1', cursor: 'c1' })));
  expect([counts.looks, feed.waiting()]).toEqual([2, 0]);
});

test('while somebody waits, the record is looked at from time to time; nobody looks while nobody waits', async () => {
  const { feed, moveOn, counts } = createFeed([], 1);
  const mark = await feed.mark();
  const moved = feed.moved(mark, never);
  moveOn();
  expect(await moved).toEqual({ at: '1', cursor: 'c1' });
  const looks = counts.looks;
  feed.nudge();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(counts.looks).toBe(looks);
});

test('whoever stands elsewhere than the record does not wait', async () => {
  const { feed, moveOn } = createFeed();
  const mark = await feed.mark();
  moveOn();
  await feed.mark();
  expect(await feed.moved(mark, never)).toEqual({ at: '1', cursor: 'c1' });
});

test('a page is read once for all who stand at one place, and anew when the record moved on', async () => {
  const { feed, moveOn, counts } = createFeed();
  await feed.mark();
  await Promise.all(Array.from({ length: 100 }, () => feed.pageAfter(['article'], 'c0')));
  expect(counts.pages).toBe(1);
  await feed.pageAfter(['meeting'], 'c0');
  moveOn();
  await feed.mark();
  await feed.pageAfter(['article'], 'c0');
  expect(counts.pages).toBe(3);
});

test('whoever gives up, and everybody at the end, waits no longer', async () => {
  const { feed } = createFeed();
  const mark = await feed.mark();
  const controller = new AbortController();
  const [given, others] = [feed.moved(mark, controller.signal), feed.moved(mark, never)];
  controller.abort();
  expect(await given).toBeUndefined();
  expect(feed.waiting()).toBe(1);
  feed.end();
  expect(await others).toBeUndefined();
  expect(await feed.moved(mark, never)).toBeUndefined();
  expect(feed.waiting()).toBe(0);
});

test('a record that cannot be looked at is told, and looked at again', async () => {
  const faults: unknown[] = [];
  const { feed, store, moveOn } = createFeed(faults, 1);
  const mark = await feed.mark();
  const look = store.lastChange;
  store.lastChange = () => {
    store.lastChange = look;
    moveOn();
    return Promise.reject(new Error('locked'));
  };
  expect(await feed.moved(mark, never)).toEqual({ at: '1', cursor: 'c1' });
  expect(faults).toEqual([new Error('locked')]);
});
