import type { NamesFinder } from '../people/names/weigh-recognised.js';
import type { SegmentedText } from '../segment/segmented-text.js';
import { findNamesByModel } from './find-names-by-model.js';
import { hintNames } from './name-hints.js';
import type { NamesModel } from './names-model.js';

/** The recogniser as the finder of people asks it: with the runs of the rules as hints. */
export function createNamesFinder(segmented: SegmentedText, model: NamesModel): NamesFinder {
  return (runs) => findNamesByModel(segmented, model, hintNames(runs, segmented.tokens.length));
}
