import { readFileSync } from 'node:fs';
import { readTreebankDocuments } from '../documents/treebank-documents.js';
import type { Offsets } from '../predictions/prediction.js';
import type { OwnScorer } from '../measures/measure.js';

/** Sentences that begin and end where the gold's do, out of those predicted and those in the gold, in points out of 100. */
export interface SentenceScore {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Scores the predicted sentences of the documents of a treebank; a document without prediction is not scored. */
export const scoreTreebankSentences: OwnScorer = ({ documents, predictions }) => {
  const predicted = new Map(readFileSync(predictions, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { id: string; spans: readonly Offsets[] }).map(({ id, spans }) => [id, spans]));
  const pairs = readTreebankDocuments(documents).flatMap(({ id, sentences }) => {
    const spans = predicted.get(id);
    return spans === undefined ? [] : [{ gold: sentences.map(({ start, end }): Offsets => [start, end]), predicted: spans }];
  });
  return { ...scoreSentences(pairs) };
};

/** Counts over all documents together: a sentence is right when both its ends are. */
export function scoreSentences(documents: readonly { readonly gold: readonly Offsets[]; readonly predicted: readonly Offsets[] }[]): SentenceScore {
  const counts = { right: 0, predicted: 0, gold: 0 };
  for (const { gold, predicted } of documents) {
    const ends = new Set(gold.map(String));
    counts.right += new Set(predicted.map(String).filter((span) => ends.has(span))).size;
    counts.predicted += predicted.length;
    counts.gold += gold.length;
  }
  const share = (of: number) => (of === 0 ? 0 : (100 * counts.right) / of);
  return { P: share(counts.predicted), R: share(counts.gold), F1: share((counts.predicted + counts.gold) / 2), ...counts };
}
