import { collectDefaultMetrics, Gauge } from 'prom-client';
import type { Metrics } from './metrics.js';

/** What runs here, for telling one release from another. */
export interface BuildInfo {
  readonly version: string;
  /** Of the engine that reads articles. */
  readonly engine: string;
}

/** Adds what the process takes (memory, CPU, descriptors, delays of the event loop, garbage collection) and which build it is. Once for a process. */
export function addProcessMetrics({ registry }: Pick<Metrics, 'registry'>, { version, engine }: BuildInfo): void {
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'onrecord_build_info', help: 'Always 1; its labels tell what runs.', labelNames: ['version', 'engine', 'node'], registers: [registry] }).set({ version, engine, node: process.versions.node }, 1);
}
