import { encodeParser, encodeTagger } from '@onrecord/extraction';
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
  /** `votes` models, alike but for their seeds, are added up. */
  readonly tagger: { readonly epochs: number; readonly patience: number; readonly votes: number } & Rounding;
  readonly jackknife: { readonly folds: number; readonly epochs: number };
  readonly parser: { readonly epochs: number; readonly patience: number; readonly exploration: number; readonly votes: number } & Rounding;
  readonly seed: number;
}

/** The plan of the shipped models. */
export const PLAN: TrainingPlan = {
  tagger: { epochs: 8, patience: 2, votes: 5, least: 1, unit: 0.1 },
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
  return { tagger: makeTagger(sentences, tags, plan, tell), parser: makeParser(sentences, tags, plan, tell) };
}

function makeTagger(sentences: readonly TreebankSentence[], tags: readonly string[], { tagger: plan, seed }: TrainingPlan, tell: (progress: string) => void): Uint8Array {
  const taggers = vote(plan.votes, (turn) => trainTagger(sentences, tags, { ...plan, seed: seed + turn }));
  const weights = pruneWeights(sumWeights(taggers.map((tagger) => tagger.weights)), plan.least);
  const file = encodeTagger(tags, taggers[0]!.certain, quantiseWeights(weights, plan.unit));
  tell(`tagger: ${tags.length} tags, ${weights.features.length} features, ${file.length} bytes`);
  return file;
}

function makeParser(sentences: readonly TreebankSentence[], tags: readonly string[], { tagger, jackknife, parser: plan, seed }: TrainingPlan, tell: (progress: string) => void): Uint8Array {
  const wordTags = jackknifeTags(sentences, tags, jackknife.folds, { patience: tagger.patience, epochs: jackknife.epochs, seed });
  tell('tags for the parser: done');
  const tagged = sentences.map((sentence, i) => ({ sentence, tags: wordTags[i]! }));
  const parsers = vote(plan.votes, (turn) => trainParser(tagged, tags, { ...plan, seed: seed + turn, tell: (progress) => tell(`parser ${turn + 1} of ${plan.votes}: ${progress}`) }));
  const weights = pruneWeights(sumWeights(parsers.map((parser) => parser.weights)), plan.least);
  const file = encodeParser({ tags, labels: parsers[0]!.labels, transitions: parsers[0]!.transitions }, quantiseWeights(weights, plan.unit));
  tell(`parser: ${weights.features.length} features, ${file.length} bytes`);
  return file;
}

const vote = <Model>(votes: number, train: (turn: number) => Model): readonly Model[] => Array.from({ length: votes }, (_, turn) => train(turn));
