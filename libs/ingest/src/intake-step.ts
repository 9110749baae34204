import type { FileOutcome } from './file-outcome.js';

/** One thing to be done in a batch. */
export type IntakeStep =
  /** An article, which may be read beside others. `settled` is called when the outcomes up to this one are told. */
  | { readonly kind: 'article'; readonly run: () => Promise<FileOutcome>; readonly settled?: (outcome: FileOutcome) => Promise<void> }
  /** What waits until all before it are told. */
  | { readonly kind: 'end'; readonly run: () => Promise<FileOutcome> };

/**
 * Runs steps, up to `atOnce` of them beside one another, and tells their outcomes in order. No more are begun, and nothing
 * more is read, while somebody is slow to take outcomes.
 */
export async function* runSteps(steps: AsyncIterable<IntakeStep>, atOnce: number): AsyncGenerator<FileOutcome, void, undefined> {
  const underWay: { readonly outcome: Promise<FileOutcome>; readonly settled?: (outcome: FileOutcome) => Promise<void> }[] = [];
  async function* settle(left: number): AsyncGenerator<FileOutcome, void, undefined> {
    while (underWay.length > left) {
      const { outcome, settled } = underWay.shift()!;
      const told = await outcome;
      yield told;
      await settled?.(told);
    }
  }
  for await (const step of steps) {
    if (step.kind === 'article') {
      underWay.push({ ...step, outcome: step.run() });
      yield* settle(atOnce - 1);
    } else {
      yield* settle(0);
      yield await step.run();
    }
  }
  yield* settle(0);
}
