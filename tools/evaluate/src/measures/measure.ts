import type { Selection } from '../documents/evaluation-document.js';
import type { TaskName } from '../predictions/tasks.js';
import type { PageError } from '../scorers/find-page-errors.js';
import type { QuoteErrors } from '../scorers/find-quote-errors.js';

/** What a scorer printed, as JSON. */
export type ScorerOutput = Readonly<Record<string, unknown>>;

/** One number of a measure, on a scale of 0 to 100 unless it is a count. */
export interface Figure {
  readonly name: string;
  /** Where it stands in the scorer's output: keys from the outside in. */
  readonly path: readonly string[];
  /** Shares between 0 and 1 are shown as points out of 100. */
  readonly scale?: 100;
  readonly better: 'higher' | 'lower';
  /** What must be reached, and what is aimed at. */
  readonly bar?: number;
  readonly goal?: number;
  /** What two people, or other programs, reach on the same set. */
  readonly comparison?: string;
}

/** The files that a scorer compares: full paths. */
export interface ScoredFiles {
  readonly documents: string;
  /** The prediction file; empty for a measure that predicts no task. */
  readonly predictions: string;
}

/** A scorer of our own, where the sets bring none. */
export type OwnScorer = (files: ScoredFiles) => ScorerOutput;

/** A set, the task that is predicted for it, the scorer that judges it, and the figures that are read off. */
export interface Measure {
  readonly name: string;
  /** Absent where the scorer asks a part of the engine itself: tagger and parser read a treebank's words, not its text. */
  readonly task?: TaskName | 'pages';
  /** The set's documents, below the shared folder: JSON Lines or a treebank (of `pages` their archives lie beside); `seed` is the newspaper page the project began with. */
  readonly documents: string;
  /** The documents of it that are measured; all when absent. */
  readonly selection?: Selection;
  /** A command line below the shared folder, where `{documents}` and `{predictions}` stand for the files; or a scorer of our own. */
  readonly scorer: readonly string[] | OwnScorer;
  /** What `--errors` lists: the quotes that are wrong, one by one; or the parts of pages that are. */
  readonly findErrors?: (files: ScoredFiles) => QuoteErrors;
  readonly findPageErrors?: (files: ScoredFiles) => readonly PageError[];
  /** A difference within this many points is chance: 0.5, or 2 where the set has fewer than 100 items. */
  readonly noise: 0.5 | 2;
  readonly figures: readonly Figure[];
}

/** A figure as measured; `undefined` when the scorer gave none. */
export interface MeasuredFigure {
  readonly measure: Measure;
  readonly figure: Figure;
  /** `quotes on PolNeAR: joint F1`: its name in the baseline. */
  readonly id: string;
  readonly value: number | undefined;
}
