import { dirname, join } from 'node:path';
import { readEvaluationDocuments, type EvaluationDocument } from '../documents/evaluation-document.js';
import { readPageDocuments, type PageDocument } from '../documents/page-document.js';
import { readTreebankDocuments } from '../documents/treebank-documents.js';
import { unpackPages } from '../documents/unpack-pages.js';
import type { Measure } from './measure.js';
import { readSeedPage } from './seed-page.js';

/** The documents of a measure: the newspaper page the project began with, the texts of a treebank, or lines of a set. */
export function readDocuments({ documents, selection }: Measure, shared: string): readonly EvaluationDocument[] {
  if (documents === 'seed') return [readSeedPage(shared)];
  const file = join(shared, documents);
  return documents.endsWith('.conllu.gz') ? readTreebankDocuments(file, selection) : readEvaluationDocuments(file, selection);
}

/** The web pages of a measure, unpacked from the archives beside its set. */
export function readPages({ documents }: Measure, { shared, predictions }: { readonly shared: string; readonly predictions: string }, tell: (progress: string) => void): readonly PageDocument[] {
  const file = join(shared, documents);
  const unpacked = join(predictions, 'pages');
  unpackPages(dirname(file), unpacked, tell);
  return readPageDocuments(file, unpacked);
}
