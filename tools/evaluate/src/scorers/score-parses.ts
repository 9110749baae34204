import { toModelWord, type DependencyParser, type Tagger } from '@onrecord/extraction';
import { loadParsingModels } from '@onrecord/extraction/models';
import { readTreebank, type TreebankSentence } from '../documents/treebank.js';
import type { OwnScorer } from '../measures/measure.js';

/** Points out of 100 over all words, punctuation included. */
export interface ParseScore {
  readonly words: number;
  /** Parts of speech right. */
  readonly upos: number;
  /** Heads right: unlabelled attachment. */
  readonly uas: number;
  /** Heads and labels right, sub-labels included: labelled attachment. */
  readonly las: number;
}

/** What tagger and parser say of the words of one sentence, in the form of a treebank's columns. */
export type FoundSentence = Pick<TreebankSentence, 'parts' | 'heads' | 'labels'>;

/** Scores the shipped tagger, and the shipped parser on that tagger's tags, on the sentences of a treebank; of some of its documents only, when told which. */
export function parsesOf(isMeant: (document: string) => boolean = () => true): OwnScorer {
  return ({ documents }) => {
    const { tagger, parser } = loadParsingModels();
    return { ...scoreParses(readTreebank(documents).filter(({ document }) => isMeant(document)).map((gold) => ({ gold, found: parseWords(gold.words, tagger, parser) }))) };
  };
}

/** Compares sentence by sentence. */
export function scoreParses(sentences: readonly { readonly gold: FoundSentence; readonly found: FoundSentence }[]): ParseScore {
  const counts = { words: 0, upos: 0, uas: 0, las: 0 };
  for (const { gold, found } of sentences) {
    gold.heads.forEach((head, i) => {
      const isHead = found.heads[i] === head;
      counts.words++;
      counts.upos += found.parts[i] === gold.parts[i] ? 1 : 0;
      counts.uas += isHead ? 1 : 0;
      counts.las += isHead && found.labels[i] === gold.labels[i] ? 1 : 0;
    });
  }
  const share = (count: number) => (100 * count) / Math.max(1, counts.words);
  return { words: counts.words, upos: share(counts.upos), uas: share(counts.uas), las: share(counts.las) };
}

function parseWords(words: readonly string[], tagger: Tagger, parser: DependencyParser): FoundSentence {
  const texts = words.map(toModelWord);
  const tags = tagger.tag(texts);
  const { heads, labels } = parser.parse(texts, tags);
  return {
    parts: Array.from(tags, (tag) => tagger.model.tags[tag]!.split('|')[0]!),
    heads: Array.from(heads),
    labels: Array.from(labels, (label) => parser.model.labels[label]!),
  };
}
