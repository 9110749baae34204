import { findGoodKey, SECRET_STEPS, type KeptKey, type SecretSteps } from './find-key.js';
import { makeKeyParts, readKeyText, writeKeyText } from './key-text.js';

const GOOD = makeKeyParts();
const REVOKED = makeKeyParts();
const KEYS: Readonly<Record<string, KeptKey>> = {
  [GOOD.id]: { hash: SECRET_STEPS.digest(GOOD.secret), isRevoked: false },
  [REVOKED.id]: { hash: SECRET_STEPS.digest(REVOKED.secret), isRevoked: true },
};

/** What was done to find a key: the lengths hashed, the pairs compared, the ids looked for. */
async function watch(text: string) {
  const done = { digested: [] as number[], compared: [] as string[], looked: [] as string[] };
  const steps: SecretSteps = {
    digest: (secret) => (done.digested.push(secret.length), SECRET_STEPS.digest(secret)),
    isEqual: (a, b) => (done.compared.push(`${a.length}:${b.length}`), SECRET_STEPS.isEqual(a, b)),
  };
  const found = await findGoodKey(text, async (id) => (done.looked.push(id), KEYS[id]), steps);
  return { found, ...done };
}

test('a good key is found by its text', async () => {
  expect((await watch(writeKeyText(GOOD))).found).toBe(KEYS[GOOD.id]);
});

test.each([
  ['nothing', '', []],
  ['of another service', 'ghp_0123456789abcdef', []],
  ['with an id that can be none', writeKeyText({ ...GOOD, id: '../../../etc/pas' }), []],
  ['in upper case', writeKeyText(GOOD).toUpperCase(), []],
  ['with something behind it', `${writeKeyText(GOOD)} `, []],
  ['very long', `onrecord_${'0'.repeat(100_000)}`, []],
  ['with an id that nobody has', writeKeyText({ ...GOOD, id: '0123456789abcdef' }), ['0123456789abcdef']],
  ['with the secret of another', writeKeyText({ id: GOOD.id, secret: REVOKED.secret }), [GOOD.id]],
  ['that was revoked', writeKeyText(REVOKED), [REVOKED.id]],
])('a key %s is refused, and takes one hash and one comparison of as many bytes', async (_what, text, looked) => {
  expect(await watch(text)).toEqual({ found: undefined, digested: [64], compared: ['32:32'], looked });
});

test('a key is read as it is written', () => {
  expect(readKeyText(writeKeyText(GOOD))).toEqual(GOOD);
  expect(writeKeyText(GOOD)).toMatch(/^onrecord_[0-9a-f]{16}_[0-9a-f]{64}$/);
});
