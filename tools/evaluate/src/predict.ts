import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, OnRecordError } from '@onrecord/domain';
import { readEvaluationDocuments } from './documents/evaluation-document.js';
import { predictDocuments } from './predictions/predict-documents.js';
import { isTaskName, TASKS } from './predictions/tasks.js';

const USAGE = `npm run --silent predict -- --task TASK --in FILE.jsonl[.gz] --out PRED.jsonl
  TASK  ${Object.keys(TASKS).join(', ')}
  FILE  lines of {"id", "text", "published"?, "form"?: "text"|"print"}`;

function main(): void {
  const { values } = parseArgs({ options: { task: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } } });
  if (values.task === undefined || values.in === undefined || values.out === undefined) throw new InputError('arguments', `--task, --in and --out are all needed\n${USAGE}`);
  if (!isTaskName(values.task)) throw new InputError('task', `no task ${JSON.stringify(values.task)}\n${USAGE}`);
  const { lines, unread } = predictDocuments(values.task, readEvaluationDocuments(values.in));
  writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
  for (const { id, problem } of unread) console.error(`predict: ${id}: ${problem}`);
}

try {
  main();
} catch (error) {
  console.error(`predict: ${(error as Error).message}`);
  process.exitCode = error instanceof OnRecordError ? 2 : 1;
}
