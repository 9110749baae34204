import { decodeModel, encodeModel, type StoredWeights } from '../perceptron/model-file.js';
import { DependencyParser } from './dependency-parser.js';
import type { Move, Transition } from './transitions.js';

const KIND = 'parser';
const MOVES: readonly Move[] = ['shift', 'left', 'right'];

interface ParserHeader {
  /** The tagger's tags, in its order. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Pairs of an index in `MOVES` and a label's index, -1 for none. */
  readonly transitions: readonly (readonly [number, number])[];
}

/** What a parser's file holds besides its weights. */
export interface ParserParts {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly transitions: readonly Transition[];
}

/** Writes a parser's file. */
export function encodeParser({ tags, labels, transitions }: ParserParts, weights: StoredWeights): Uint8Array {
  const pairs = transitions.map(({ move, label }) => [MOVES.indexOf(move), label] as const);
  return encodeModel<ParserHeader>({ kind: KIND, header: { tags, labels, transitions: pairs }, weights });
}

/**
 * The parser of a model file's bytes.
 * @throws InputError when they are no parser, or are cut short.
 */
export function createParser(bytes: Uint8Array): DependencyParser {
  const { header, weights } = decodeModel<ParserHeader>(KIND, bytes);
  const transitions = header.transitions.map(([move, label]) => ({ move: MOVES[move]!, label }));
  return new DependencyParser({ tags: header.tags, labels: header.labels, transitions, weights });
}
