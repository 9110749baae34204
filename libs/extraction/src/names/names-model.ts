import { decodeModel, encodeModel, type StoredWeights } from '../perceptron/model-file.js';
import type { Scorer } from '../perceptron/scorer.js';

const KIND = 'names';

interface NamesHeader {
  /** How much a weight of 1 is worth, in updates of the training. */
  readonly unit: number;
  /** Hashes of the names of cities in ascending order, each but the first as what it adds to the one before. */
  readonly cities: readonly number[];
}

/** The recogniser of names of people, organisations and places: a structured perceptron. */
export interface NamesModel {
  /** How much a weight of 1 is worth, in updates of the training. */
  readonly unit: number;
  /** Hashes of the names of cities. */
  readonly cities: ReadonlySet<number>;
  readonly weights: Scorer;
}

/** Writes a recogniser's file. */
export function encodeNamesModel(unit: number, cities: ReadonlySet<number>, weights: StoredWeights): Uint8Array {
  const sorted = [...cities].sort((a, b) => a - b);
  return encodeModel<NamesHeader>({ kind: KIND, header: { unit, cities: sorted.map((hash, i) => hash - (sorted[i - 1] ?? 0)) }, weights });
}

/**
 * The recogniser of a model file's bytes.
 * @throws InputError when they are no recogniser of names, or are cut short.
 */
export function createNamesModel(bytes: Uint8Array): NamesModel {
  const { header, weights } = decodeModel<NamesHeader>(KIND, bytes);
  let hash = 0;
  return { unit: header.unit, cities: new Set(header.cities.map((step) => (hash += step))), weights };
}
