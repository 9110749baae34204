import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { predictDocuments, type Predictions } from '../predictions/predict-documents.js';
import { predictPages } from '../predictions/predict-pages.js';
import type { TaskName } from '../predictions/tasks.js';
import type { Figure, Measure, MeasuredFigure, ScoredFiles, ScorerOutput } from './measure.js';
import { readDocuments, readPages } from './read-documents.js';
import { runScorer } from './run-scorer.js';

/** Where the evaluation sets lie, and where prediction files may be written. */
export interface Folders {
  readonly shared: string;
  readonly predictions: string;
}

/**
 * Predicts, scores and reads off every figure; each set is predicted once a task.
 * @throws Error when the evaluation data or python3 is not there.
 */
export function takeMeasures(measures: readonly Measure[], folders: Folders, tell: (progress: string) => void): readonly MeasuredFigure[] {
  if (!existsSync(join(folders.shared, 'eval'))) throw new Error(`the evaluation sets are not there: expected the folder ${join(folders.shared, 'eval')}`);
  mkdirSync(folders.predictions, { recursive: true });
  const files = new Map<string, string>();
  return measures.flatMap((measure) => {
    tell(measure.name);
    const key = `${measure.task} ${measure.documents}`;
    const predictions = files.get(key) ?? (measure.task === undefined ? '' : predict(measure.task, measure, folders, tell));
    files.set(key, predictions);
    const output = score(measure, predictions, folders.shared);
    return measure.figures.map((figure) => ({ measure, figure, id: `${measure.name}: ${figure.name}`, value: readFigure(output, figure) }));
  });
}

function predict(task: TaskName | 'pages', measure: Measure, folders: Folders, tell: (progress: string) => void): string {
  const { lines, unread }: Predictions = task === 'pages' ? predictPages(readPages(measure, folders, tell)) : predictDocuments(task, readDocuments(measure, folders.shared));
  for (const { id, problem } of unread) tell(`  ${id}: ${problem}`);
  const file = predictionFile(task, measure, folders.predictions);
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

/** Where the predictions of a measure are written. */
function predictionFile(task: TaskName | 'pages', { documents }: Measure, folder: string): string {
  return join(folder, `${task}-${documents.replace(/[^\w]+/g, '-')}.jsonl`);
}

/** The files that a measure compares, once it has been taken. */
export function filesOf(measure: Measure, { shared, predictions }: Folders): ScoredFiles {
  return { documents: join(shared, measure.documents), predictions: measure.task === undefined ? '' : predictionFile(measure.task, measure, predictions) };
}

/** Lets a measure's scorer judge a prediction file. */
export function score({ scorer, documents }: Measure, predictions: string, shared: string): ScorerOutput {
  if (typeof scorer === 'function') return scorer({ documents: join(shared, documents), predictions });
  const fill = (part: string) => part.replace('{documents}', documents).replace('{predictions}', predictions);
  return runScorer(scorer.map(fill), shared);
}

/** A figure as it stands in the table, to a hundredth; `undefined` when the scorer gave none. */
export function readFigure(output: ScorerOutput, { path, scale }: Figure): number | undefined {
  let value: unknown = output;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as ScorerOutput)[key] : undefined;
  return typeof value === 'number' ? Math.round(value * (scale ?? 1) * 100) / 100 : undefined;
}
