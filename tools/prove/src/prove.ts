import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PROOFS } from './proofs.js';

const WORKSPACE = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const USAGE = `npm run prove -- NAME [--sample] [--seed N]\n${Object.entries(PROOFS).map(([name, { shows }]) => `  ${name.padEnd(10)} ${shows}`).join('\n')}`;

/** Runs one proof, prints each finding, and closes with their count. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } } });
  const name = positionals[0];
  const proof = name === undefined ? undefined : PROOFS[name];
  if (name === undefined || proof === undefined) throw new Error(`which proof?\n${USAGE}`);
  const folder = mkdtempSync(join(tmpdir(), `onrecord-${name}-`));
  try {
    const findings = await proof.run({ workspace: WORKSPACE, folder, sample: values.sample, seed: Number(values.seed), tell: (progress) => console.error(`  … ${progress}`) });
    for (const { what, holds, seen } of findings) console.log(`${holds ? '✓' : '✗'} ${what}: ${seen}`);
    const failed = findings.filter(({ holds }) => !holds).length;
    console.log(`${name}: ${findings.length - failed} passed, ${failed} failed`);
    if (failed > 0 || findings.length === 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(`prove: ${error.message}`);
  process.exitCode = 2;
});
