import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWithBaseline, toBaseline, type Baseline } from './measures/baseline.js';
import { MEASURES } from './measures/measures.js';
import { takeMeasures } from './measures/take-measures.js';
import { reaches, writeTable } from './measures/write-table.js';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const WORKSPACE = dirname(dirname(PROJECT));
const BASELINE = join(PROJECT, 'baseline.json');

/** `npm run evaluate [-- --only WORDS] [--update]`: predicts, scores, prints one table, and fails on a drop below the baseline or a bar. */
function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string' }, update: { type: 'boolean', default: false }, shared: { type: 'string' } } });
  const shared = values.shared ?? join(WORKSPACE, '..', 'shared');
  const measures = MEASURES.filter(({ name }) => values.only === undefined || name.includes(values.only));
  const figures = takeMeasures(measures, { shared, predictions: join(WORKSPACE, 'tmp', 'evaluate') }, (progress) => console.error(progress));
  const baseline: Baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
  console.log(writeTable(figures, baseline));
  if (values.update) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...toBaseline(figures) }, null, 2)}\n`);
  const dropped = figures.filter((figure) => compareWithBaseline(figure, baseline) === 'worse');
  const short = figures.filter((figure) => !reaches(figure));
  for (const { id, value } of dropped) console.log(`dropped: ${id}: ${baseline[id]} → ${value ?? 'no figure'}`);
  for (const { id, value, figure } of short) console.log(`below its bar: ${id}: ${value ?? 'no figure'} against ${figure.bar}`);
  if (short.length > 0 || (dropped.length > 0 && !values.update)) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(`evaluate: ${(error as Error).message}`);
  process.exitCode = 2;
}
