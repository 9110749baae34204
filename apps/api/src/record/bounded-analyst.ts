import { type Analyst, AnalysisTimedOutError } from '@onrecord/domain';

/** An analyst that holds at most `waitingMax` articles at once, read or waiting: the rest are told to come again, so that a crowd fills no memory. */
export function boundAnalyst(analyst: Analyst, waitingMax: number): Analyst {
  let waiting = 0;
  return {
    async read(input) {
      if (waiting >= waitingMax) throw new AnalysisTimedOutError(`${waiting} articles are being read or wait for it, and no more are taken at once; try again in a moment`, { limit: waitingMax });
      waiting += 1;
      try {
        return await analyst.read(input);
      } finally {
        waiting -= 1;
      }
    },
  };
}
