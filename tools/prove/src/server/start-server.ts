import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './free-port.js';

/** A server started as the README says: `npm start`. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  readonly database: string;
  /** Milliseconds from the command to the first answer. */
  readonly startedIn: number;
  /** Asks it to stop as a service manager does. @returns the exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface StartOptions {
  /** Any free one when absent. */
  readonly port?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds; enough to install and build on a slow machine. */
const LIMIT = 10 * 60_000;

/**
 * Starts the server of a workspace on an empty database in `folder` and waits until it is ready.
 * @throws Error with what it printed when it ends or is not ready in time.
 */
export async function startServer(workspace: string, folder: string, { port, env = process.env }: StartOptions = {}): Promise<RunningServer> {
  const chosen = port ?? (await findFreePort());
  const database = join(folder, 'record.db');
  const began = Date.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: workspace, env: { ...env, PORT: String(chosen), HOST: '127.0.0.1', ONRECORD_DATABASE: database }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const printed = collectOutput(child);
  const address = `http://127.0.0.1:${chosen}`;
  while (!(await isReady(address))) {
    const hasEnded = child.exitCode !== null;
    if (hasEnded || Date.now() - began > LIMIT) {
      stopGroup(child, 'SIGKILL');
      throw new Error(`the server ${hasEnded ? `ended with ${child.exitCode}` : 'did not become ready'} at ${address}:\n${printed()}`);
    }
    await wait(100);
  }
  return {
    address,
    database,
    startedIn: Date.now() - began,
    stop: async () => {
      stopGroup(child, 'SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}

function collectOutput({ stdout, stderr }: ChildProcess): () => string {
  let printed = '';
  for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', (words: string) => (printed += words));
  return () => printed;
}

/** npm puts a shell between: the whole group is told. */
function stopGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    // Nobody of the group is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}
