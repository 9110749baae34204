import { spawn } from 'node:child_process';

/** How a command ended, and what it printed. */
export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  /** Milliseconds; the command is killed then and ends with 124. */
  readonly limit?: number;
}

/** Runs a command to its end without a shell. */
export function runCommand(command: string, args: readonly string[], { cwd, env = process.env, input = '', limit = 600_000 }: CommandOptions): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, limit);
    child.stdout.setEncoding('utf8').on('data', (words: string) => (stdout += words));
    child.stderr.setEncoding('utf8').on('data', (words: string) => (stderr += words));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 128), stdout, stderr });
    });
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** The same, for commands that have to succeed. @throws Error with what the command said. */
export async function runOrThrow(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const { code, stdout, stderr } = await runCommand(command, args, options);
  if (code !== 0) throw new Error(`«${[command, ...args].join(' ')}» ended with ${code}:\n${stderr}\n${stdout}`);
  return stdout;
}
