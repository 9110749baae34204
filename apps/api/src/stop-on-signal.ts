import type { Log } from './http/graphql-server.js';

const DEADLINE_MILLISECONDS = 10_000;

/** On SIGTERM or SIGINT: takes the steps one after another and ends the process, after 10 seconds or a second signal in any case. */
export function stopOnSignal(steps: readonly (() => Promise<void>)[], log: Log): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log('stopping: requests under way may finish');
    setTimeout(() => process.exit(1), DEADLINE_MILLISECONDS).unref();
    takeAll(steps).then(
      () => process.exit(0),
      (error: unknown) => {
        log(`stopped with an error: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function takeAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step();
}
