import { decodeModel, encodeModel, type StoredWeights } from '../perceptron/model-file.js';
import type { Scorer } from '../perceptron/scorer.js';

const KIND = 'names';

interface NamesHeader {
  /** How much a weight of 1 is worth, in updates of the training. */
  readonly unit: number;
}

/** The recogniser of names of people, organisations and places: a structured perceptron. */
export interface NamesModel extends NamesHeader {
  readonly weights: Scorer;
}

/** Writes a recogniser's file. */
export function encodeNamesModel(unit: number, weights: StoredWeights): Uint8Array {
  return encodeModel<NamesHeader>({ kind: KIND, header: { unit }, weights });
}

/**
 * The recogniser of a model file's bytes.
 * @throws InputError when they are no recogniser of names, or are cut short.
 */
export function createNamesModel(bytes: Uint8Array): NamesModel {
  const { header, weights } = decodeModel<NamesHeader>(KIND, bytes);
  return { unit: header.unit, weights };
}
