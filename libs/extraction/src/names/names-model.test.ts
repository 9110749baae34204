import { InputError } from '@onrecord/domain';
import { createNamesModel, encodeNamesModel } from './names-model.js';

const NO_WEIGHTS = { features: new Int32Array(0), firsts: new Int32Array(1), classes: new Uint8Array(0), weights: new Int16Array(0) };

test('a recogniser comes back from its file with its unit and cities', () => {
  const cities = new Set([7, -2147483648, 2147483647, -3, 0]);
  const model = createNamesModel(encodeNamesModel(0.25, cities, NO_WEIGHTS));
  expect(model.unit).toBe(0.25);
  expect([...model.cities].sort((a, b) => a - b)).toEqual([...cities].sort((a, b) => a - b));
});

test('bytes of something else are refused', () => {
  expect(() => createNamesModel(new TextEncoder().encode('Ada Lindqvist resigned.'))).toThrow(InputError);
});
