import { spawnSync } from 'node:child_process';
import type { ScorerOutput } from './measure.js';

/**
 * Runs a scorer of the evaluation sets (Python 3, standard library) and reads what it prints: one JSON object, or, from the
 * scorer of spans, lines of a name and a Python value.
 * @throws Error with the scorer's own words when it fails.
 */
export function runScorer(command: readonly string[], folder: string): ScorerOutput {
  const done = spawnSync('python3', ['-B', ...command], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error !== undefined) throw new Error(`the scorers need python3 on the PATH: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`python3 ${command.join(' ')}: ${done.stderr.trim()}`);
  return done.stdout.trimStart().startsWith('{') ? (JSON.parse(done.stdout) as ScorerOutput) : readLines(done.stdout);
}

function readLines(printed: string): ScorerOutput {
  const entries = printed.split('\n').flatMap((line) => {
    const space = line.indexOf(' ');
    return space < 0 ? [] : [[line.slice(0, space), JSON.parse(line.slice(space + 1).replaceAll("'", '"')) as unknown] as const];
  });
  return Object.fromEntries(entries);
}
