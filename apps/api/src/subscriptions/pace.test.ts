import { RateLimitedError } from '../rates/rate-limited.js';
import { createPace } from './pace.js';

/** A rate that refuses a charge so often before it takes it. */
function createRate(refusals: number) {
  const charges = { taken: 0 };
  let left = refusals;
  const charge = (): void => {
    if (left > 0) {
      left -= 1;
      throw new RateLimitedError('things', 10, 7);
    }
    charges.taken += 1;
  };
  return { charge, charges };
}

test('the first answer is not charged again, each later one is', async () => {
  const { charge, charges } = createRate(0);
  const pace = createPace(charge);
  const { signal } = new AbortController();
  await pace(signal);
  expect(charges.taken).toBe(0);
  await pace(signal);
  await pace(signal);
  expect(charges.taken).toBe(2);
});

test('whoever has none of its rate left waits for as long as the rate says, as often as it says so', async () => {
  const { charge, charges } = createRate(2);
  const rests: number[] = [];
  const pace = createPace(charge, async (milliseconds) => void rests.push(milliseconds));
  const { signal } = new AbortController();
  await pace(signal);
  await pace(signal);
  expect([rests, charges.taken]).toEqual([[7000, 7000], 1]);
});

test('who leaves waits no longer', async () => {
  const { charge, charges } = createRate(Number.POSITIVE_INFINITY);
  const pace = createPace(charge);
  const leaving = new AbortController();
  await pace(leaving.signal);
  const waiting = pace(leaving.signal);
  leaving.abort();
  await waiting;
  expect(charges.taken).toBe(0);
});

test('what fails otherwise is told', async () => {
  const pace = createPace(() => {
    throw new Error('the rates are lost');
  });
  const { signal } = new AbortController();
  await pace(signal);
  await expect(pace(signal)).rejects.toThrow('the rates are lost');
});
