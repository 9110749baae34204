import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ANALYSE } from './analyse/analyse.js';
import { EXTRACT } from './extract/extract.js';
import { GRAPHQL } from './graphql/graphql.js';
import { OPEN_LOOP } from './graphql/open-loop-bench.js';
import { INTAKE } from './intake/intake.js';
import { LINKING } from './linking/linking.js';
import { PARSE } from './parse/parse.js';
import type { Bench } from './figures.js';

const WORKSPACE = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Every bench by its name on the command line. */
const BENCHES: Readonly<Record<string, Bench>> = { intake: INTAKE, analyse: ANALYSE, extract: EXTRACT, linking: LINKING, parse: PARSE, graphql: GRAPHQL, 'open-loop': OPEN_LOOP };

const USAGE = `npm run bench -- NAME [--articles N] [--repeat N] [--database FILE]\n${Object.entries(BENCHES).map(([name, { measures }]) => `  ${name.padEnd(10)} ${measures}`).join('\n')}`;

/** Runs one bench and prints its figures. Nothing is asserted: figures are of this machine in this moment. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { articles: { type: 'string', default: '1000' }, repeat: { type: 'string', default: '3' }, database: { type: 'string' } } });
  const name = positionals[0];
  const bench = name === undefined ? undefined : BENCHES[name];
  if (bench === undefined) throw new Error(`which bench?\n${USAGE}`);
  const options = { workspace: WORKSPACE, articles: readCount('articles', values.articles), repeat: readCount('repeat', values.repeat), ...(values.database === undefined ? {} : { database: values.database }), tell: (progress: string) => console.error(`  … ${progress}`) };
  for (const { what, value } of await bench.run(options)) console.log(`${what.padEnd(44)} ${value}`);
}

function readCount(option: string, told: string): number {
  const count = Number(told);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${option}: expected a whole number from 1, found ${JSON.stringify(told)}`);
  return count;
}

main().catch((error: Error) => {
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
});
