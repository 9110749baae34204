import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from '../build.js';
import { runOrThrow } from '../run-command.js';

/** The built server on a database of its own with the seeds, and what it says. */
export interface SoakedServer {
  readonly address: string;
  readonly pid: number;
  /** A key that may submit. */
  readonly key: string;
  /** Lines of the log by level. */
  readonly lines: Readonly<Record<string, number>>;
  /** The first lines that tell of something wrong. */
  readonly complaints: readonly string[];
  /** Asks it to stop. @returns its exit code. */
  stop(): Promise<number | null>;
}

const COMPLAINTS_KEPT = 20;
/** Everybody here is one client, which asks more than one may, and which shares its processors with the server: it may take its time to say who it is. */
const PATIENCE = { ONRECORD_SUBSCRIPTION_INIT_MILLISECONDS: '60000', ONRECORD_RATE_REQUESTS: '0', ONRECORD_RATE_COST: '0', ONRECORD_RATE_ANALYSES: '0', ONRECORD_RATE_SUBMISSIONS: '0' };

/** Builds and starts it, and waits until it listens. */
export async function startSoakedServer(workspace: string, folder: string): Promise<SoakedServer> {
  await build(workspace, 'apps/api', 'apps/cli');
  const database = join(folder, 'record.db');
  const program = (app: string): string => join(workspace, 'apps', app, 'dist', 'main.js');
  const key = (await runOrThrow(process.execPath, [program('cli'), 'keys', 'make', '--name', 'soak', '--scope', 'submit', '--database', database], { cwd: folder })).trim();
  const environment = { PATH: process.env['PATH'], PORT: '0', ONRECORD_DATABASE: database, ONRECORD_SEEDS: join(workspace, 'seeds'), ONRECORD_LOG: 'json', ...PATIENCE };
  const server = spawn(process.execPath, [program('api')], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(server, 'exit') as Promise<[number | null]>;
  const lines: Record<string, number> = {};
  const complaints: string[] = [];
  createInterface({ input: server.stderr }).on('line', (line) => count(line, lines, complaints));
  const listening = (async () => {
    for await (const line of createInterface({ input: server.stdout })) {
      const [, address] = /answers at (http:\S+)\/graphql/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
    throw new Error(`the server ended before it listened:\n${complaints.join('\n')}`);
  })();
  return {
    address: await listening,
    pid: server.pid ?? 0,
    key,
    lines,
    complaints,
    async stop() {
      server.kill('SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}

function count(line: string, lines: Record<string, number>, complaints: string[]): void {
  const level = /^\{"level":"(\w+)"/.exec(line)?.[1] ?? 'none';
  lines[level] = (lines[level] ?? 0) + 1;
  if (!['debug', 'info'].includes(level) && complaints.length < COMPLAINTS_KEPT) complaints.push(line);
}
