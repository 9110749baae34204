import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareWithBaseline, toBaseline, type Baseline } from './measures/baseline.js';
import { MEASURES } from './measures/measures.js';
import type { Measure, MeasuredFigure } from './measures/measure.js';
import { filesOf, takeMeasures, type Folders } from './measures/take-measures.js';
import { writeQuoteErrors } from './measures/write-errors.js';
import { writePageErrors } from './measures/write-page-errors.js';
import { reaches, writeTable } from './measures/write-table.js';
import { writePeerTable } from './peers/write-peer-table.js';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const WORKSPACE = dirname(dirname(PROJECT));
const BASELINE = join(PROJECT, 'baseline.json');

const tell = (progress: string) => console.error(progress);

/**
 * `npm run evaluate [-- --only WORDS] [--update]`: predicts, scores, prints one table, and fails on a drop below the baseline
 * or a bar. With `--errors` the quotes and the parts of pages that are wrong are listed below, the first `--first` of each sort. With `--peers` other
 * programs answer beside ours, and nothing is judged.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, update: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false }, first: { type: 'string', default: '10' }, shared: { type: 'string' } } });
  const first = readFirst(values.first);
  const folders: Folders = { shared: values.shared ?? join(WORKSPACE, '..', 'shared'), predictions: join(WORKSPACE, 'tmp', 'evaluate') };
  const measures = MEASURES.filter(({ name }) => values.only === undefined || name.includes(values.only));
  if (values.peers) return printPeers(measures, folders);
  judge(takeMeasures(measures, folders, tell), values.update);
  if (values.errors) printErrors(measures, folders, first);
}

function readFirst(told: string): number {
  const first = Number(told);
  if (!Number.isInteger(first) || first < 0) throw new Error(`--first: expected a whole number, found ${JSON.stringify(told)}`);
  return first;
}

function printErrors(measures: readonly Measure[], folders: Folders, first: number): void {
  const lists = measures.flatMap((measure) => {
    const { findErrors, findPageErrors, name } = measure;
    if (findPageErrors !== undefined) return [writePageErrors(name, findPageErrors(filesOf(measure, folders)), first)];
    return findErrors === undefined ? [] : [writeQuoteErrors(measure, findErrors(filesOf(measure, folders)), first)];
  });
  console.log(`\n${lists.length === 0 ? 'no errors are listed for these measures; those of quotes and of pages have a list' : lists.join('\n\n')}`);
}

/** Other programs are loaded only when they are asked. */
async function printPeers(measures: readonly Measure[], folders: Folders): Promise<void> {
  const { comparePeers, isAskedOfPeers } = await import('./peers/compare-peers.js');
  const { comparePagePeers } = await import('./peers/pages/compare-page-peers.js');
  const figures = takeMeasures(measures.filter(isAskedOfPeers), folders, tell);
  const peers = [...comparePeers(figures, folders, tell), ...(await comparePagePeers(figures, folders, tell))];
  console.log(writePeerTable(figures, peers.filter(({ values }) => values.size > 0)));
}

function judge(figures: readonly MeasuredFigure[], update: boolean): void {
  const baseline: Baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
  console.log(writeTable(figures, baseline));
  if (update) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...toBaseline(figures) }, null, 2)}\n`);
  const dropped = figures.filter((figure) => compareWithBaseline(figure, baseline) === 'worse');
  const short = figures.filter((figure) => !reaches(figure));
  for (const { id, value } of dropped) console.log(`dropped: ${id}: ${baseline[id]} → ${value ?? 'no figure'}`);
  for (const { id, value, figure } of short) console.log(`below its bar: ${id}: ${value ?? 'no figure'} against ${figure.bar}`);
  if (short.length > 0 || (dropped.length > 0 && !update)) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(`evaluate: ${error.message}`);
  process.exitCode = 2;
});
