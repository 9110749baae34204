import type { EvaluationDocument } from '../documents/evaluation-document.js';
import { readArchive, type UnreadDocument } from '../documents/read-archive.js';
import { TASKS, type TaskName } from './tasks.js';

/** One line a document that could be read, in the order given; the others with the reason. */
export interface Predictions {
  readonly lines: readonly string[];
  readonly unread: readonly UnreadDocument[];
}

/** Predicts one task for all documents of a file. */
export function predictDocuments(name: TaskName, documents: readonly EvaluationDocument[]): Predictions {
  const task = TASKS[name];
  const { read, unread } = readArchive(documents, task.form);
  const predicted = task.predict(read);
  return { lines: read.map(({ id }, index) => JSON.stringify({ id, ...predicted[index] })), unread };
}
