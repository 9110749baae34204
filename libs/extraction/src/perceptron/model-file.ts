import { InputError, invariant } from '@onrecord/domain';
import { PackedWeights } from './packed-weights.js';
import { VarintReader, VarintWriter } from './varints.js';

/** `ORM1`: the first four bytes of every model file. */
const MAGIC = 0x314d524f;
const PREFIX_BYTES = 12;
/** A class is one byte of a file. */
const MOST_CLASSES = 128;

/** The weights of a model as a file holds them: for each feature, in ascending order, its entries of class and weight. */
export interface StoredWeights {
  readonly features: Int32Array;
  /** `features[i]` has the entries `[firsts[i], firsts[i + 1])`. */
  readonly firsts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
}

/** A model file: what kind of model, its lists of words (tags, labels), and its weights. */
export interface ModelFile<Header extends object> {
  readonly kind: string;
  readonly header: Header;
  readonly weights: StoredWeights;
}

interface Head<Header extends object> {
  readonly kind: string;
  readonly header: Header;
  readonly features: number;
  readonly entries: number;
}

/**
 * Writes a model: the magic word, the length of the file and of the head (32 bits each, little-endian), the head as JSON;
 * then for each feature how far it is from the one before, how many entries it has, and each entry's class (one byte) and
 * weight, as numbers of as many bytes as they need.
 */
export function encodeModel<Header extends object>({ kind, header, weights: { features, firsts, classes, weights } }: ModelFile<Header>): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ kind, header, features: features.length, entries: weights.length } satisfies Head<Header>));
  const body = new VarintWriter();
  features.forEach((feature, i) => {
    body.write(feature - (i === 0 ? -(2 ** 31) : features[i - 1]!));
    body.write(firsts[i + 1]! - firsts[i]!);
    for (let k = firsts[i]!; k < firsts[i + 1]!; k++) {
      invariant(classes[k]! < MOST_CLASSES, `a model has at most ${MOST_CLASSES} classes`);
      body.write(classes[k]!);
      body.writeSigned(weights[k]!);
    }
  });
  const written = body.finish();
  const bytes = new Uint8Array(PREFIX_BYTES + head.length + written.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, bytes.length, head.length].forEach((value, i) => view.setUint32(i * 4, value, true));
  bytes.set(head, PREFIX_BYTES);
  bytes.set(written, PREFIX_BYTES + head.length);
  return bytes;
}

/**
 * Reads a model file's bytes.
 * @throws InputError when they are no model of this kind, or are cut short.
 */
export function decodeModel<Header extends object>(kind: string, bytes: Uint8Array): { readonly header: Header; readonly weights: PackedWeights } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || view.getUint32(0, true) !== MAGIC) throw new InputError('models', `expected a ${kind} model file, which begins with ORM1; found ${bytes.length} bytes of something else`);
  const length = view.getUint32(4, true);
  if (bytes.length !== length) throw new InputError('models', `the ${kind} model is ${bytes.length} bytes long and says that it has ${length}: copy the file again`);
  const headEnd = PREFIX_BYTES + view.getUint32(8, true);
  const head = parseHead<Header>(kind, bytes.subarray(PREFIX_BYTES, headEnd));
  if (head.kind !== kind) throw new InputError('models', `expected a ${kind} model, found a ${head.kind} model: give each file to its own stage`);
  if (![head.features, head.entries].every((count) => Number.isSafeInteger(count) && count >= 0 && count <= length)) throw damaged(kind);
  return { header: head.header, weights: readWeights(kind, new VarintReader(bytes, headEnd), head.features, head.entries) };
}

function parseHead<Header extends object>(kind: string, bytes: Uint8Array): Head<Header> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Head<Header>;
  } catch {
    throw damaged(kind);
  }
}

function readWeights(kind: string, body: VarintReader, count: number, entries: number): PackedWeights {
  const weights = new PackedWeights(count, entries);
  let feature = -(2 ** 31);
  let read = 0;
  for (let i = 0; i < count; i++) {
    feature += body.read();
    const own = body.read();
    read += own;
    if (own > MOST_CLASSES || read > entries || feature === 0 || feature >= 2 ** 31) throw damaged(kind);
    for (let k = 0; k < own; k++) {
      const label = body.read();
      if (label >= MOST_CLASSES) throw damaged(kind);
      weights.add(label, body.readSigned());
    }
    weights.place(feature, own);
  }
  if (read !== entries) throw damaged(kind);
  return weights;
}

const damaged = (kind: string): InputError => new InputError('models', `the ${kind} model is damaged: copy the file again`);
