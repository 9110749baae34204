import { type Analyst, OnRecordError } from '@onrecord/domain';
import { performance } from 'node:perf_hooks';
import type { Metrics } from './metrics.js';

/** The same analyst, counted: what came of each article, how long it took, how many are under way. */
export function measureAnalyst(analyst: Analyst, { analyses, analysisSeconds, analysesUnderWay }: Metrics): Analyst {
  return {
    async read(input) {
      const began = performance.now();
      analysesUnderWay.inc();
      try {
        const read = await analyst.read(input);
        analyses.inc({ outcome: 'read' });
        return read;
      } catch (error) {
        analyses.inc({ outcome: outcomeOfFailure(error) });
        throw error;
      } finally {
        analysesUnderWay.dec();
        analysisSeconds.observe((performance.now() - began) / 1000);
      }
    },
  };
}

/** The code of an error of ours; `failed` for any other. */
export function outcomeOfFailure(error: unknown): string {
  return error instanceof OnRecordError ? error.code : 'failed';
}
