import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build.js';
import { runCommand, type CommandEnd } from '../run-command.js';

/** The `onrecord` command, run as its users run it. */
export interface CommandLine {
  /** Runs it to its end in a folder. */
  readonly run: (folder: string, ...args: readonly string[]) => Promise<CommandEnd>;
  /** Starts it and gives each line of its output to `onLine`, which may kill it. @returns its exit code, or the signal that ended it. */
  readonly start: (folder: string, args: readonly string[], onLine: (line: string, kill: () => void, pid: number) => void) => Promise<number | NodeJS.Signals>;
}

/** Long beyond what any of its runs here takes: a kill switch, no assertion of speed. */
const LIMIT = 30 * 60_000;

/** Builds the command and gives it. */
export async function openCommandLine(workspace: string): Promise<CommandLine> {
  await build(workspace, 'apps/cli');
  const program = join(workspace, 'apps', 'cli', 'dist', 'main.js');
  return {
    run: (folder, ...args) => runCommand(process.execPath, [program, ...args], { cwd: folder, limit: LIMIT }),
    start: (folder, args, onLine) => startAndRead(program, folder, args, onLine),
  };
}

function startAndRead(program: string, folder: string, args: readonly string[], onLine: (line: string, kill: () => void, pid: number) => void): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    let unfinished = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      const lines = (unfinished + words).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) onLine(line, () => child.kill('SIGKILL'), child.pid ?? 0);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(code ?? signal ?? 'SIGKILL');
    });
  });
}
