import { openClient } from './client.js';
import { percentile } from './percentile.js';
import type { Served } from './served.js';

/** How a server bears so many clients, each of which asks again as soon as it is answered. */
export interface ClosedLoop {
  readonly connections: number;
  readonly requestsASecond: number;
  /** Milliseconds of the server's processor time for one request. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks for the same body over and over for so many milliseconds. */
export async function runClosedLoop(served: Served, body: string, connections: number, milliseconds: number): Promise<ClosedLoop> {
  const client = openClient(served.address, connections);
  const times: number[] = [];
  const before = await served.usage();
  const began = performance.now();
  const ask = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      const start = performance.now();
      await client.send(body);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const seconds = (performance.now() - began) / 1000;
  const after = await served.usage();
  client.close();
  return { connections, requestsASecond: times.length / seconds, cpu: (after.cpuMicroseconds - before.cpuMicroseconds) / 1000 / times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
