import type { WordingComparer } from '@onrecord/domain';
import { compareWordings } from './compare-wordings.js';

/** Compares what articles print of one statement. */
export const wordingComparer: WordingComparer = { compareWordings };
