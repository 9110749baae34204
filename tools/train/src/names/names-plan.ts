import { encodeNamesModel } from '@onrecord/extraction';
import { pruneWeights, quantiseWeights, sumWeights } from '../perceptron/averaged-weights.js';
import type { NameLesson } from './to-name-lesson.js';
import { trainNames } from './train-names.js';

/** How the recogniser of names is trained and written; the same plan and lessons give the same bytes. */
export interface NamesPlan {
  readonly epochs: number;
  /** A feature gets weights from this update on. */
  readonly patience: number;
  /** So many recognisers, alike but for their seeds, are added up. */
  readonly votes: number;
  readonly seed: number;
  /** Weights under it are left out. */
  readonly least: number;
  /** Weights are written as whole numbers of it. */
  readonly unit: number;
}

/** The plan of the shipped recogniser. */
export const NAMES_PLAN: NamesPlan = { epochs: 8, patience: 1, votes: 3, seed: 7, least: 1, unit: 0.03 };

/** Trains a recogniser of names and gives its file, which holds the names of cities that the lessons were marked with. */
export function makeNamesModel(lessons: readonly NameLesson[], cities: ReadonlySet<number>, { votes, seed, least, unit, ...training }: NamesPlan): Uint8Array {
  const pupils = Array.from({ length: votes }, (_, vote) => trainNames(lessons, { ...training, seed: seed + vote }));
  return encodeNamesModel(unit / votes, cities, quantiseWeights(pruneWeights(sumWeights(pupils), least), unit));
}
