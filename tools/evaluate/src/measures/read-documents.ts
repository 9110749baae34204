import { join } from 'node:path';
import { readEvaluationDocuments, type EvaluationDocument } from '../documents/evaluation-document.js';
import { readTreebankDocuments } from '../documents/treebank-documents.js';
import type { Measure } from './measure.js';
import { readSeedPage } from './seed-page.js';

/** The documents of a measure: the newspaper page the project began with, the texts of a treebank, or lines of a set. */
export function readDocuments({ documents, selection }: Measure, shared: string): readonly EvaluationDocument[] {
  if (documents === 'seed') return [readSeedPage(shared)];
  const file = join(shared, documents);
  return documents.endsWith('.conllu.gz') ? readTreebankDocuments(file, selection) : readEvaluationDocuments(file, selection);
}
