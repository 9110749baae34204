import { OperationTimedOutError } from '@onrecord/domain';

/** How long an operation may still read. */
export interface Deadline {
  /** @throws OperationTimedOutError when the time is over. */
  check(): void;
  /** Waits for work that has a time limit of its own, such as the reading of an article: it does not count. */
  pause<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Milliseconds that pass, from any beginning. */
export type Stopwatch = () => number;

/** Starts the time of one operation, in milliseconds. */
export function startDeadline(milliseconds: number, elapsed: Stopwatch = () => performance.now()): Deadline {
  let end = elapsed() + milliseconds;
  return {
    check() {
      if (elapsed() > end) throw new OperationTimedOutError(`the operation ran longer than ${milliseconds} ms and was stopped; ask for smaller pages with \`first\`, for fewer lists at once, or for narrower filters`, { limit: milliseconds });
    },
    async pause(work) {
      const began = elapsed();
      try {
        return await work();
      } finally {
        end += elapsed() - began;
      }
    },
  };
}
