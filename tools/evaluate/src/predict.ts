import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError, OnRecordError } from '@onrecord/domain';
import { readEvaluationDocuments } from './documents/evaluation-document.js';
import { readPageDocuments } from './documents/page-document.js';
import { predictDocuments, type Predictions } from './predictions/predict-documents.js';
import { predictPages } from './predictions/predict-pages.js';
import { isTaskName, TASKS } from './predictions/tasks.js';

const USAGE = `npm run --silent predict -- --task TASK --in FILE.jsonl[.gz] --out PRED.jsonl [--html DIR]
  TASK  ${Object.keys(TASKS).join(', ')}, pages
  FILE  lines of {"id", "text", "published"?, "form"?: "text"|"print"}
        pages: lines of {"id", "html", "url"?}, html a path below DIR or the page itself`;

function main(): void {
  const { values } = parseArgs({ options: { task: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' }, html: { type: 'string' } } });
  if (values.task === undefined || values.in === undefined || values.out === undefined) throw new InputError('arguments', `--task, --in and --out are all needed\n${USAGE}`);
  const { lines, unread } = predict(values.task, values.in, values.html);
  writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
  for (const { id, problem } of unread) console.error(`predict: ${id}: ${problem}`);
}

function predict(task: string, file: string, html: string | undefined): Predictions {
  if (task === 'pages') return predictPages(readPageDocuments(file, html ?? dirname(file)));
  if (!isTaskName(task)) throw new InputError('task', `no task ${JSON.stringify(task)}\n${USAGE}`);
  return predictDocuments(task, readEvaluationDocuments(file));
}

try {
  main();
} catch (error) {
  console.error(`predict: ${(error as Error).message}`);
  process.exitCode = error instanceof OnRecordError ? 2 : 1;
}
