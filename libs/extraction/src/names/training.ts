// What the trainer of the recogniser of names needs, and nobody else.
export { findQuotedStretches } from '../segment/find-quoted-stretches.js';
export { segmentText } from '../segment/segment-text.js';
export type { SegmentedText } from '../segment/segmented-text.js';
export { findNamesByModel, type RecognisedName } from './find-names-by-model.js';
export { NameDecoder } from './name-decoder.js';
export { NAME_FEATURES, writeNameFeatures } from './name-features.js';
export { NameHistory } from './name-history.js';
export { FIRST, INNER, LABEL_COUNT, nameLabel, LAST, ONLY, OUTSIDE, RECOGNISED_KINDS, type RecognisedKind } from './name-labels.js';
export { markTokens, type NameMarks } from './name-marks.js';
export { createNamesModel, encodeNamesModel, type NamesModel } from './names-model.js';
export { isTitleWord } from './title-word.js';
