import type { EvaluationDocument } from '../documents/evaluation-document.js';
import { readArchive, type UnreadDocument } from '../documents/read-archive.js';
import { TASKS, type TaskName } from './tasks.js';

/** One line a document, in the order given; those that could not be read, whose lines are empty, with the reason. */
export interface Predictions {
  readonly lines: readonly string[];
  readonly unread: readonly UnreadDocument[];
}

/** Predicts one task for all documents of a file. */
export function predictDocuments(name: TaskName, documents: readonly EvaluationDocument[]): Predictions {
  const task = TASKS[name];
  const { read, unread } = readArchive(documents, task.form);
  const predicted = task.predict(read);
  const byId = new Map(read.map(({ id }, index) => [id, predicted[index]!]));
  return { lines: documents.map(({ id }) => JSON.stringify({ id, ...(byId.get(id) ?? task.nothing) })), unread };
}
