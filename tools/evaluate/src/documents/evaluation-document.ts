import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { InputError, type ArticleForm } from '@onrecord/domain';

/** One line of an evaluation set: a text and what is told with it. Predictions speak of offsets into `text`. */
export interface EvaluationDocument {
  readonly id: string;
  readonly text: string;
  /** ISO date or instant. */
  readonly published?: string;
  readonly form?: ArticleForm;
}

/** Which lines of a set are meant, by what else they tell. */
export type Selection = (line: Readonly<Record<string, unknown>>) => boolean;

/**
 * Reads a JSON Lines file, gzipped or not; all lines, or those of a selection.
 * @throws InputError naming the line that is no document.
 */
export function readEvaluationDocuments(file: string, selection: Selection = () => true): readonly EvaluationDocument[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    const fields = parseLine(line, where);
    return selection(fields) ? [toDocument(fields, where)] : [];
  });
}

function toDocument({ id, text, published, form }: Readonly<Record<string, unknown>>, where: string): EvaluationDocument {
  if (typeof id !== 'string' || typeof text !== 'string') throw new InputError('in', `${where}: expected {"id": string, "text": string, …}`);
  if (form !== undefined && form !== 'text' && form !== 'print') throw new InputError('in', `${where}: "form" is "text" or "print", found ${JSON.stringify(form)}`);
  return { id, text, ...(typeof published === 'string' && published !== '' ? { published } : {}), ...(form === undefined ? {} : { form }) };
}

function parseLine(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new InputError('in', `${where}: expected one JSON object a line; ${(error as Error).message}`);
  }
  throw new InputError('in', `${where}: expected a JSON object`);
}
