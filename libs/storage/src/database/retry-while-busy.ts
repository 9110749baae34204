import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy } from './storage-failure.js';

const PAUSE_MS = 15;

/**
 * Tries again while another process writes, until the limit. The pauses are asynchronous, so that a server goes on
 * answering, and of random length, so that two writers do not meet again and again.
 */
export async function retryWhileBusy<Value>(limitMs: number, attempt: () => Promise<Value>): Promise<Value> {
  const end = performance.now() + limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
      await sleep(PAUSE_MS * (0.5 + Math.random()));
    }
  }
}
