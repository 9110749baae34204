import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built program: threads and signals are real here. `npm test` builds before it tests. */
export const MAIN = join(__dirname, '..', '..', 'dist', 'main.js');

/** Programs that a test starts in a folder of their own. One that ran on after its test has failed would keep the test run waiting for ever. */
export interface BuiltPrograms {
  readonly folder: string;
  start(environment: NodeJS.ProcessEnv, ...args: readonly string[]): ChildProcess;
  /** Ends those that still run, and removes the folder. */
  remove(): Promise<void>;
}

/** A new folder without programs. `file` is what is run. */
export function makePrograms(file = MAIN): BuiltPrograms {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  const programs: ChildProcess[] = [];
  return {
    folder,
    start(environment, ...args) {
      const program = spawn(process.execPath, [file, ...args], { cwd: folder, env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
      programs.push(program);
      return program;
    },
    async remove() {
      await Promise.all(programs.map(kill));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a stream of the program says until it matches; rejects when the program ends before. */
export function heard(program: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    program[stream]?.on('data', (chunk: Buffer) => {
      words += String(chunk);
      if (pattern.test(words)) resolve(words);
    });
    program.once('exit', (code) => reject(new Error(`ended with ${code} after «${words}»`)));
  });
}

/** How the program ends: its code; `null` for one that a signal killed. */
export function ended(program: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => program.once('exit', (code) => resolve(code)));
}

/** Where the program answers, once it does. */
export async function addressOf(program: ChildProcess): Promise<string> {
  const [, address = ''] = /answers at (\S+)/.exec(await heard(program, 'stdout', /answers at \S+/)) ?? [];
  return address;
}

async function kill(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = ended(program);
  program.kill('SIGKILL');
  await exit;
}
