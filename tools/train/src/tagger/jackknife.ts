import { Tagger } from '@onrecord/extraction';
import type { TreebankSentence } from '../corpus/conllu.js';
import { packWeights } from '../perceptron/averaged-weights.js';
import { trainTagger, type TaggerTraining } from './train-tagger.js';

/**
 * Tags each sentence by a tagger that was trained on the others, in so many folds: a parser learns from tags with the
 * errors it will meet.
 * @returns of each sentence its tags, as indices into `tags`.
 */
export function jackknifeTags(sentences: readonly TreebankSentence[], tags: readonly string[], folds: number, training: TaggerTraining): readonly Int32Array[] {
  const tagged: Int32Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const { weights, certain } = trainTagger(sentences.filter((_, i) => i % folds !== fold), tags, training);
    const tagger = new Tagger({ tags, weights: packWeights(weights, 0.01), certain });
    for (let i = fold; i < sentences.length; i += folds) tagged[i] = tagger.tag(sentences[i]!.words);
  }
  return tagged;
}
