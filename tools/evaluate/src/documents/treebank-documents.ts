import type { Span } from '@onrecord/domain';
import type { EvaluationDocument, Selection } from './evaluation-document.js';
import { readTreebank, type TreebankSentence } from './treebank.js';

/** A text put together from its sentences, and where each of them stands in it. */
export interface TreebankDocument extends EvaluationDocument {
  readonly sentences: readonly Span[];
}

/** The documents of a treebank as texts; all, or those of a selection by `id`. */
export function readTreebankDocuments(file: string, selection: Selection = () => true): readonly TreebankDocument[] {
  return toDocuments(readTreebank(file)).filter(({ id }) => selection({ id }));
}

/**
 * Puts sentences together: paragraphs, and captions within them, are parted by an empty line, sentences by a space unless
 * the treebank says that none stood there.
 */
export function toDocuments(sentences: readonly TreebankSentence[]): readonly TreebankDocument[] {
  const documents = new Map<string, Draft>();
  for (const sentence of sentences) {
    const draft = documents.get(sentence.document) ?? { text: '', sentences: [], gap: '', blockEnds: new Set() };
    documents.set(sentence.document, draft);
    addSentence(draft, sentence);
  }
  return [...documents].map(([id, { text, sentences: spans }]) => ({ id, text, sentences: spans }));
}

interface Draft {
  text: string;
  readonly sentences: Span[];
  /** What stands between the last sentence and the next one of the same paragraph. */
  gap: string;
  /** The sentences, by number, that begin where a block has ended. */
  readonly blockEnds: Set<number>;
}

function addSentence(draft: Draft, { text, opensParagraph, blocks, spaceAfter }: TreebankSentence): void {
  const number = draft.sentences.length;
  if (number > 0) draft.text += opensParagraph || draft.blockEnds.has(number) ? '\n\n' : draft.gap;
  draft.sentences.push({ start: draft.text.length, end: draft.text.length + text.length });
  draft.text += text;
  draft.gap = spaceAfter ? ' ' : '';
  for (const length of blocks) draft.blockEnds.add(number + length);
}
