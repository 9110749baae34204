import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../server/free-port.js';

/** The built server in a process of its own, with what it tells of itself. */
export interface MeasuredServer {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** What it has used so far. */
  measure(): Promise<Usage>;
  stop(): Promise<void>;
}

/** What a process uses. */
export interface Usage {
  /** Milliseconds of a processor, in all threads, since the process began. */
  readonly cpu: number;
  /** Bytes of memory that are resident. */
  readonly memory: number;
}

/** Nobody counts how often an attack comes: each is to be measured. */
const WITHOUT_RATES = { ONRECORD_RATE_REQUESTS: '0', ONRECORD_RATE_COST: '0', ONRECORD_RATE_ANALYSES: '0', ONRECORD_RATE_SUBMISSIONS: '0', ONRECORD_LOG_LEVEL: 'error' };
const LIMIT = 60_000;

/**
 * Starts the built server over the seeds, on a database in `folder`.
 * @throws Error with what it printed when it is not ready within a minute.
 */
export async function startMeasuredServer(workspace: string, folder: string): Promise<MeasuredServer> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join('apps', 'api', 'dist', 'main.js')], { cwd: workspace, env: { ...process.env, ...WITHOUT_RATES, PORT: String(port), HOST: '127.0.0.1', ONRECORD_DATABASE: join(folder, 'record.db'), ONRECORD_SEEDS: join(workspace, 'seeds') }, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilReady(child, address);
  return {
    address,
    measure: async () => toUsage(await (await fetch(`${address}/metrics`)).text()),
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (words: string) => (printed += words));
  const began = Date.now();
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() - began > LIMIT) {
      child.kill('SIGKILL');
      throw new Error(`the server did not become ready at ${address}:\n${printed}`);
    }
    await wait(100);
  }
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(({ ok }) => ok, () => false);
}

/** Reads two measures out of Prometheus' text: matches `process_cpu_seconds_total 1.25`, not `# TYPE process_cpu_seconds_total counter`. */
function toUsage(metrics: string): Usage {
  const read = (name: string): number => {
    const value = new RegExp(`^\\w*${name} (\\S+)`, 'm').exec(metrics)?.[1];
    if (value === undefined) throw new Error(`expected ${name} among the measures of the server, found none`);
    return Number(value);
  };
  return { cpu: 1000 * read('process_cpu_seconds_total'), memory: read('process_resident_memory_bytes') };
}
