import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationDocument } from '../documents/evaluation-document.js';

const SEED = '000_df5cf48c4bc17089';

/** The newspaper page the project began with. The page has no date; its gold is read against the day after the one it tells of. */
export function readSeedPage(shared: string): EvaluationDocument {
  return { id: SEED, text: readFileSync(join(shared, 'seeds', `${SEED}.txt`), 'utf8'), form: 'print', published: '2018-06-01' };
}
