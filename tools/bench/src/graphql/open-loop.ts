import { openClient } from './client.js';

const CONNECTIONS = 64;

/**
 * Sends bodies by a schedule, whether earlier ones are answered or not, and tells how long each answer took, in
 * milliseconds from the instant at which it should have been sent: a server that stalls is charged for all who waited.
 */
export async function runOpenLoop(address: string, bodies: readonly string[], aSecond: number): Promise<readonly number[]> {
  const client = openClient(address, CONNECTIONS);
  const began = performance.now() + 100;
  const times = await Promise.all(bodies.map((body, index) => sendAt(began + (index * 1000) / aSecond, () => client.send(body))));
  client.close();
  return times;
}

async function sendAt(instant: number, send: () => Promise<unknown>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, instant - performance.now())));
  await send();
  return performance.now() - instant;
}
