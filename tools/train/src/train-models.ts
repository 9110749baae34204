import { createTagger, encodeParser, encodeTagger } from '@onrecord/extraction';
import { listByFrequency } from './corpus/list-by-frequency.js';
import type { TreebankSentence } from './corpus/conllu.js';
import { trainParser } from './parser/train-parser.js';
import { pruneWeights, quantiseWeights, sumWeights } from './perceptron/averaged-weights.js';
import { jackknifeTags } from './tagger/jackknife.js';
import { trainTagger } from './tagger/train-tagger.js';

/** What becomes of averaged weights in the file: those under `least` are left out, the others are whole numbers of `unit`. */
interface Rounding {
  readonly least: number;
  readonly unit: number;
}

/** How the shipped models are trained; the same plan and data give the same bytes. */
export interface TrainingPlan {
  readonly tagger: { readonly epochs: number; readonly patience: number } & Rounding;
  readonly jackknife: { readonly folds: number; readonly epochs: number };
  /** `votes` parsers, alike but for their seeds, are added up. */
  readonly parser: { readonly epochs: number; readonly patience: number; readonly exploration: number; readonly votes: number } & Rounding;
  readonly seed: number;
}

/** The plan of the shipped models. */
export const PLAN: TrainingPlan = {
  tagger: { epochs: 8, patience: 2, least: 0.4, unit: 0.05 },
  jackknife: { folds: 5, epochs: 4 },
  parser: { epochs: 7, patience: 2, least: 2.2, unit: 0.25, exploration: 0.9, votes: 2 },
  seed: 1,
};

/** The bytes of the model files. */
export interface ModelFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
}

/** Trains the tagger and, on tags as it gives them, the parser. */
export function trainModels(sentences: readonly TreebankSentence[], plan: TrainingPlan, tell: (progress: string) => void): ModelFiles {
  const tags = listByFrequency(sentences.flatMap((sentence) => sentence.tags));
  const { seed } = plan;
  const trained = trainTagger(sentences, tags, { ...plan.tagger, seed });
  const tagger = encodeTagger(tags, trained.certain, quantiseWeights(pruneWeights(trained.weights, plan.tagger.least), plan.tagger.unit));
  tell(`tagger: ${createTagger(tagger).model.tags.length} tags, ${tagger.length} bytes`);
  const wordTags = jackknifeTags(sentences, tags, plan.jackknife.folds, { ...plan.tagger, epochs: plan.jackknife.epochs, seed });
  tell('tags for the parser: done');
  const tagged = sentences.map((sentence, i) => ({ sentence, tags: wordTags[i]! }));
  const parsers = Array.from({ length: plan.parser.votes }, (_, vote) => trainParser(tagged, tags, { ...plan.parser, seed: seed + vote, tell: (progress) => tell(`parser ${vote + 1} of ${plan.parser.votes}: ${progress}`) }));
  const weights = pruneWeights(sumWeights(parsers.map((parser) => parser.weights)), plan.parser.least);
  const parser = encodeParser({ tags, labels: parsers[0]!.labels, transitions: parsers[0]!.transitions }, quantiseWeights(weights, plan.parser.unit));
  tell(`parser: ${weights.features.length} features, ${parser.length} bytes`);
  return { tagger, parser };
}
