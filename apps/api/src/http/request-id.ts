import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const requestIds = new AsyncLocalStorage<string>();

/** Runs the answering of one request, so that everything that fails in it can name it. */
export function withRequestId<Value>(requestId: string, answer: () => Value): Value {
  return requestIds.run(requestId, answer);
}

/** The id of the request that is being answered; a fresh one outside of any. */
export function currentRequestId(): string {
  return requestIds.getStore() ?? randomUUID();
}
