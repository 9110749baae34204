import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NamedDocument } from './named-document.js';
import { parseMarkedDocuments } from './read-marked-documents.js';
import { parseTreebankNames } from './read-treebank-names.js';
import { parseWikigold } from './read-wikigold.js';

/** Of the marked documents these sources may be trained on: Universal NER over EWT, and MEANTIME. No other. */
export const TRAINABLE_SOURCES: readonly string[] = ['UNER-EWT', 'MEANTIME'];

/** A corpus with its documents. */
export interface NamedCorpus {
  readonly name: string;
  readonly documents: readonly NamedDocument[];
}

/**
 * The corpora that the recogniser of names is trained on, in a fixed order.
 * @param train folder of the training data; @param people file of documents with marked people, bodies and places.
 */
export function readNamedCorpora(train: string, people: string): readonly NamedCorpus[] {
  const unzip = (file: string): string => gunzipSync(readFileSync(join(train, file))).toString('utf8');
  const marked = readFileSync(people, 'utf8');
  return [
    { name: 'wikigold', documents: parseWikigold(unzip('wikigold.conll.gz')) },
    { name: 'GUM', documents: parseTreebankNames(unzip('gum.train.conllu.gz')) },
    ...TRAINABLE_SOURCES.map((source) => ({ name: source, documents: parseMarkedDocuments(marked, [source]) })),
  ];
}
