import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

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

/**
 * Starts the server on an empty database in `folder` and waits until it is ready.
 * @throws Error with what it printed when it is not ready within five minutes.
 */
export async function startServer(workspace: string, folder: string, port?: number): Promise<RunningServer> {
  const chosen = port ?? (await findFreePort());
  const database = join(folder, 'record.db');
  const began = Date.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: workspace, env: { ...process.env, PORT: String(chosen), HOST: '127.0.0.1', ONRECORD_DATABASE: database }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (words: string) => (printed += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => (printed += words));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const address = `http://127.0.0.1:${chosen}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() - began > 300_000) {
      stopGroup(child.pid, 'SIGKILL');
      throw new Error(`the server did not become ready at ${address}:\n${printed}`);
    }
    await wait(100);
  }
  return {
    address,
    database,
    startedIn: Date.now() - began,
    stop: async () => {
      stopGroup(child.pid, 'SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}

/** npm puts a shell between: the whole group is told. */
function stopGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal);
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on just now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free on 127.0.0.1');
  return address.port;
}
