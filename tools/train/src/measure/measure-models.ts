import type { DependencyParser, Tagger } from '@onrecord/extraction';
import type { TreebankSentence } from '../corpus/conllu.js';

/** Shares of a hundred, over all words, punctuation included. */
export interface Accuracy {
  readonly words: number;
  /** Parts of speech right. */
  readonly upos: number;
  /** Penn tags right. */
  readonly xpos: number;
  /** Heads right. */
  readonly uas: number;
  /** Heads and labels right. */
  readonly las: number;
}

/** Measures tagger and parser together, the parser on the tagger's tags. */
export function measureModels(sentences: readonly TreebankSentence[], tagger: Tagger, parser: DependencyParser): Accuracy {
  const counts = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
  const names = tagger.model.tags.map((tag) => tag.split('|'));
  for (const { words, tags, heads, labels } of sentences) {
    const found = tagger.tag(words);
    const parse = parser.parse(words, found);
    words.forEach((_, i) => {
      const [upos, xpos] = tags[i]!.split('|');
      const hasHead = parse.heads[i] === heads[i];
      counts.words++;
      counts.upos += names[found[i]!]![0] === upos ? 1 : 0;
      counts.xpos += names[found[i]!]![1] === xpos ? 1 : 0;
      counts.uas += hasHead ? 1 : 0;
      counts.las += hasHead && parser.model.labels[parse.labels[i]!] === labels[i] ? 1 : 0;
    });
  }
  const share = (count: number) => (100 * count) / Math.max(1, counts.words);
  return { words: counts.words, upos: share(counts.upos), xpos: share(counts.xpos), uas: share(counts.uas), las: share(counts.las) };
}
