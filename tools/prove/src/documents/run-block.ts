import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type CommandEnd } from '../run-command.js';
import { ask, send } from '../server/ask.js';
import type { FencedBlock } from './fenced-blocks.js';
import { firstDifference } from './first-difference.js';
import { differenceOfLines } from './printed-lines.js';
import { partShellBlock } from './shell-block.js';

/** Where blocks are run. */
export interface BlockRunning {
  readonly workspace: string;
  /** The server's address: `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Scratch database of the page. */
  readonly database: string;
}

/** How a block went: what was done with it, and why it fails, if it does. */
export interface BlockEnd {
  readonly done: string;
  readonly fault?: string;
  /** What it wrote to standard output, when it is a command or a program. */
  readonly printed?: string;
}

/** The block before another one in its page, and how it went. */
export interface BlockBefore {
  readonly block: FencedBlock;
  readonly end: BlockEnd;
}

type RunBlock = (block: FencedBlock, before: BlockBefore | undefined, running: BlockRunning) => Promise<BlockEnd>;

/** The address that the pages tell. */
const TOLD_ADDRESS = 'http://127.0.0.1:4000';
const LIMIT = 10 * 60_000;

const shown: RunBlock = async () => ({ done: 'shown' });

/** What is done with a block of each language; every language is in the table or at fault. */
const RUNNERS: Readonly<Record<string, RunBlock>> = { sh: runShell, graphql: runOperation, json: compareAnswer, ts: runProgram, output: comparePrinted, text: shown, mermaid: shown, '': shown };

/** Runs one block. */
export async function runBlock(block: FencedBlock, before: BlockBefore | undefined, running: BlockRunning): Promise<BlockEnd> {
  const run = RUNNERS[block.language];
  if (run === undefined) return { done: 'refused', fault: `expected one of the languages ${Object.keys(RUNNERS).filter((language) => language !== '').join(', ')} or none, found ${block.language}` };
  return run(block, before, running);
}

async function runShell({ text }: FencedBlock, _: BlockBefore | undefined, { workspace, address, database }: BlockRunning): Promise<BlockEnd> {
  const { script, elsewhere } = partShellBlock(text);
  if (script === '') return { done: `run elsewhere (${elsewhere.join('; ')})` };
  const end = await runCommand('bash', ['-euo', 'pipefail', '-c', script.replaceAll(TOLD_ADDRESS, address)], { cwd: workspace, env: { ...process.env, ONRECORD_DATABASE: database }, limit: LIMIT });
  return { done: 'run', ...endOf(end) };
}

async function runOperation({ text }: FencedBlock, _: BlockBefore | undefined, { address }: BlockRunning): Promise<BlockEnd> {
  const { errors } = await ask(address, text);
  return errors === undefined ? { done: 'answered' } : { done: 'answered', fault: `the answer has errors: ${errors.map(({ message }) => message).join('; ')}` };
}

/** JSON after an operation is its answer, to the letter; JSON with a field `query` is a request; other JSON has only to be JSON. */
async function compareAnswer({ text }: FencedBlock, before: BlockBefore | undefined, { address }: BlockRunning): Promise<BlockEnd> {
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch (error) {
    return { done: 'read', fault: `expected JSON: ${(error as Error).message}` };
  }
  if (before?.block.language === 'graphql') {
    // What an answer cost belongs to the server that gave it, and is on no page.
    const { extensions: _, ...answer } = await ask(address, before.block.text);
    const difference = firstDifference(answer, told);
    return { done: 'compared', ...(difference === undefined ? {} : { fault: `the answer is another one: ${difference}` }) };
  }
  if (typeof told !== 'object' || told === null || !('query' in told)) return { done: 'read' };
  const { errors } = await send(address, told);
  return errors === undefined ? { done: 'answered' } : { done: 'answered', fault: `the answer has errors: ${errors.map(({ message }) => message).join('; ')}` };
}

/** A program that imports the libraries runs as it stands: what the pages show is JavaScript without types in it. A stretch that imports none is shown. */
async function runProgram({ page, line, text }: FencedBlock, _: BlockBefore | undefined, { workspace, address }: BlockRunning): Promise<BlockEnd> {
  if (!/from '@onrecord\//.test(text)) return { done: 'shown' };
  // Inside the workspace, where the libraries are found as packages.
  const folder = join(workspace, 'tmp', 'documents');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, `${page.replace(/[^\w]+/g, '-')}-${line}.mjs`);
  writeFileSync(program, text.replaceAll(TOLD_ADDRESS, address));
  return { done: 'run', ...endOf(await runCommand(process.execPath, [program], { cwd: workspace, limit: LIMIT })) };
}

/** What a page says that the block before it prints. */
async function comparePrinted({ text }: FencedBlock, before: BlockBefore | undefined): Promise<BlockEnd> {
  if (before?.end.printed === undefined) return { done: 'compared', fault: 'expected a command or a program right before what it prints, found none that ran' };
  const difference = differenceOfLines(before.end.printed, text);
  return { done: 'compared', ...(difference === undefined ? {} : { fault: `it prints something else: ${difference}` }) };
}

function endOf({ code, stdout, stderr }: CommandEnd): Pick<BlockEnd, 'fault' | 'printed'> {
  return code === 0 ? { printed: stdout } : { fault: `ended with ${code}: ${`${stderr}\n${stdout}`.trim().slice(0, 600)}` };
}
