import { InputError } from '@onrecord/domain';
import fc from 'fast-check';
import { decodeModel, encodeModel, type StoredWeights } from './model-file.js';

const WEIGHTS: StoredWeights = {
  features: Int32Array.of(-(2 ** 31), -7, 5, 2 ** 31 - 1),
  firsts: Int32Array.of(0, 2, 3, 3, 5),
  classes: Uint8Array.of(0, 2, 1, 0, 1),
  weights: Int16Array.of(-32767, 32767, 4, 0, -1),
};
const BYTES = encodeModel({ kind: 'toy', header: { names: ['a', 'b', 'c'] }, weights: WEIGHTS });

describe('a model file', () => {
  test('gives back what was written', () => {
    const { header, weights } = decodeModel<{ names: string[] }>('toy', BYTES);
    expect(header).toEqual({ names: ['a', 'b', 'c'] });
    const scores = new Int32Array(3);
    weights.score(Int32Array.of(-(2 ** 31), -7, 5, 99), 4, scores);
    expect([...scores]).toEqual([-32767, 4, 32767]);
    weights.score(Int32Array.of(2 ** 31 - 1), 1, scores);
    expect([...scores]).toEqual([0, -1, 0]);
  });

  test('is refused when it is cut off, wherever', () => {
    for (let length = 0; length < BYTES.length; length++) expect(() => decodeModel('toy', BYTES.subarray(0, length))).toThrow(InputError);
  });

  test('is refused by another stage', () => {
    expect(() => decodeModel('tagger', BYTES)).toThrow(InputError);
  });

  test('is refused when its bytes are changed, or read without harm', () => {
    fc.assert(
      fc.property(fc.nat(BYTES.length - 1), fc.nat(255), (at, byte) => {
        const changed = BYTES.slice();
        changed[at] = byte;
        try {
          decodeModel('toy', changed);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});
