import type { Log } from './operation/log.js';

const DEADLINE_MILLISECONDS = 10_000;

/** Ctrl-C reaches a program from the terminal and again from the program that started it: these two are one. */
const ECHO_MILLISECONDS = 1000;

/** On SIGTERM or SIGINT: takes the steps one after another and ends the process, after 10 seconds or another signal in any case. */
export function stopOnSignal(steps: readonly (() => Promise<void>)[], log: Log): void {
  let since: number | undefined;
  const stop = (): void => {
    const now = Date.now();
    if (since !== undefined && now - since > ECHO_MILLISECONDS) process.exit(1);
    if (since !== undefined) return;
    since = now;
    log.info('stopping: requests under way may finish');
    setTimeout(() => process.exit(1), DEADLINE_MILLISECONDS).unref();
    takeAll(steps).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'stopped with an error');
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
