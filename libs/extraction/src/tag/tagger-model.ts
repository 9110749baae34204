import { decodeModel, encodeModel, type StoredWeights } from '../perceptron/model-file.js';
import { Tagger } from './tagger.js';

const KIND = 'tagger';

interface TaggerHeader {
  readonly tags: readonly string[];
  /** Pairs of a word's hash and its tag's index. */
  readonly certain: readonly (readonly [number, number])[];
}

/** Writes a tagger's file. */
export function encodeTagger(tags: readonly string[], certain: ReadonlyMap<number, number>, weights: StoredWeights): Uint8Array {
  return encodeModel<TaggerHeader>({ kind: KIND, header: { tags, certain: [...certain].sort((a, b) => a[0] - b[0]) }, weights });
}

/**
 * The tagger of a model file's bytes.
 * @throws InputError when they are no tagger, or are cut short.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const { header, weights } = decodeModel<TaggerHeader>(KIND, bytes);
  return new Tagger({ tags: header.tags, weights, certain: new Map(header.certain) });
}
