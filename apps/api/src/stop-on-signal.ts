import type { Log } from './operation/log.js';

const DEADLINE_MILLISECONDS = 10_000;

/** Ctrl-C reaches a program from the terminal and again from the program that started it: these two are one. */
const ECHO_MILLISECONDS = 1000;

/** On SIGTERM or SIGINT: takes the steps one after another and ends the process, after 10 seconds or another signal in any case. What nobody caught is logged, and ends it with 1 after the same steps. */
export function stopOnSignal(steps: readonly (() => Promise<void>)[], log: Log): void {
  let since: number | undefined;
  const stop = (code: number): void => {
    since = Date.now();
    setTimeout(() => exitLate(log), DEADLINE_MILLISECONDS).unref();
    takeAll(steps).then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ error }, 'stopped with an error');
        process.exit(1);
      },
    );
  };
  const stopOnce = (signal: NodeJS.Signals): void => {
    if (since !== undefined && Date.now() - since > ECHO_MILLISECONDS) process.exit(1);
    if (since !== undefined) return;
    log.info({ signal }, 'stopping: requests under way may finish');
    stop(0);
  };
  process.on('SIGTERM', stopOnce).on('SIGINT', stopOnce);
  process.on('uncaughtException', (error, origin) => {
    log.fatal({ error, origin }, since === undefined ? 'a failure that nobody caught: stopping' : 'a failure that nobody caught while stopping');
    if (since === undefined) stop(1);
  });
}

function exitLate(log: Log): void {
  log.error(`not stopped within ${DEADLINE_MILLISECONDS / 1000} seconds: ending now`);
  process.exit(1);
}

async function takeAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const step of steps) await step();
}
