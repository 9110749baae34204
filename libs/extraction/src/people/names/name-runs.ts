import type { Reading } from '../reading.js';
import { findDisplayedNames } from './find-displayed-names.js';
import { findNames } from './find-names.js';
import type { NamedRun } from './named-run.js';
import { settleKinds } from './settle-kinds.js';
import { splitSchools } from './split-schools.js';
import { weighRecognised, type NameProposal } from './weigh-recognised.js';

/**
 * The names of an article in order: by the rules alone, or, with a recogniser at hand, with what it found in the runs that
 * the rules cannot tell.
 */
export function nameRuns(reading: Reading, recognised?: readonly NameProposal[]): readonly NamedRun[] {
  // Names by their own shape and neighbours, then again with the names of the whole article in hand.
  const body = settleKinds(reading, splitSchools(reading.tokens, findNames(reading)));
  // What is recognised settles others in turn: a surname that stands alone elsewhere.
  return withDisplayed(reading, recognised === undefined ? body : settleKinds(reading, weighRecognised(reading.tokens, body, recognised)));
}

/** Headlines last: their capitals tell nothing, the body's names do. */
function withDisplayed(reading: Reading, body: readonly NamedRun[]): readonly NamedRun[] {
  return [...body, ...findDisplayedNames(reading, body)].sort((a, b) => a.titleFrom - b.titleFrom);
}
