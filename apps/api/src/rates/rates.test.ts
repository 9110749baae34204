import type { Caller } from '@onrecord/domain';
import { readConfiguration } from '../configuration/configuration.js';
import { createRates } from './rates.js';
import { RateLimitedError } from './rate-limited.js';

const ANYBODY: Caller = { address: '192.0.2.7', scopes: [] };
const HOLDER: Caller = { address: '192.0.2.7', keyId: 'k1', scopes: [] };
const FREE = { requests: 0, cost: 0, analyses: 0, submissions: 0, keyFactor: 10 };
const NOTHING = { cost: 0, analyses: 0, submissions: 0 };

function countAdmitted(take: () => void): number {
  for (let admitted = 0; admitted < 1000; admitted += 1) {
    try {
      take();
    } catch (error) {
      if (error instanceof RateLimitedError) return admitted;
      throw error;
    }
  }
  return 1000;
}

test.each([
  ['requests', { requests: 30 }, 30, 300],
  ['cost', { cost: 600 }, 30, 300],
  ['analyses', { analyses: 30 }, 30, 300],
  ['submissions', { submissions: 30 }, 30, 300],
  ['nothing', {}, 1000, 1000],
])('%s are bounded for anybody, and ten times as widely for holders of a key', (_, limits, anybody, holder) => {
  const rates = createRates({ ...FREE, ...limits }, () => 0);
  const ask = (caller: Caller) => () => {
    rates.admit(caller);
    rates.charge(caller, { cost: 20, analyses: 1, submissions: 1 });
  };
  expect(countAdmitted(ask(ANYBODY))).toBe(anybody);
  expect(countAdmitted(ask(HOLDER))).toBe(holder);
});

test('operations that read no article take nothing of the rate of those that do', () => {
  const rates = createRates({ ...FREE, analyses: 1 }, () => 0);
  for (let i = 0; i < 10; i += 1) rates.charge(ANYBODY, NOTHING);
  rates.charge(ANYBODY, { ...NOTHING, analyses: 1 });
  expect(() => rates.charge(ANYBODY, { ...NOTHING, analyses: 1 })).toThrow(RateLimitedError);
  expect(() => rates.charge(ANYBODY, NOTHING)).not.toThrow();
});

test('fifty articles in one operation are fifty', () => {
  const rates = createRates({ ...FREE, analyses: 30, submissions: 30 }, () => 0);
  expect(() => rates.charge(ANYBODY, { ...NOTHING, analyses: 31 })).toThrow(RateLimitedError);
  expect(() => rates.charge(ANYBODY, { ...NOTHING, submissions: 31 })).toThrow(RateLimitedError);
});

test('a refusal says what the limit is and when to come again', () => {
  const rates = createRates({ ...FREE, requests: 1 }, () => 0);
  rates.admit(ANYBODY);
  expect(() => rates.admit(ANYBODY)).toThrow(
    expect.objectContaining({ message: 'at most 1 requests a minute are answered to one client; ask again in 60 s', retryAfter: 60, extensions: expect.objectContaining({ code: 'RATE_LIMITED', limit: 1, retryAfter: 60 }) }),
  );
});

test('the rates are set one by one, 0 for none', () => {
  expect(readConfiguration({ ONRECORD_RATE_ANALYSES: '0', ONRECORD_RATE_COST: '100' }).rates).toEqual({ requests: 6000, cost: 100, analyses: 0, submissions: 60, keyFactor: 10 });
});

test.each([
  ['127.0.0.1, 10.0.0.0/8,::1', ['127.0.0.1', '10.0.0.0/8', '::1']],
  ['', []],
])('«%s» are the proxies %j', (ONRECORD_TRUSTED_PROXIES, proxies) => {
  expect(readConfiguration({ ONRECORD_TRUSTED_PROXIES }).trustedProxies).toEqual(proxies);
});

test.each(['proxy.example', '10.0.0.0/33', '10.1', 'true'])('«%s» is no proxy', (ONRECORD_TRUSTED_PROXIES) => {
  expect(() => readConfiguration({ ONRECORD_TRUSTED_PROXIES })).toThrow('ONRECORD_TRUSTED_PROXIES must hold addresses');
});
