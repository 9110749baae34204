import { randomUUID } from 'node:crypto';
import { currentRequest, makeNotes, withNotes } from '../operation/request-notes.js';

/** Runs the answering of one request, so that everything that fails in it can name it. */
export function withRequestId<Value>(requestId: string, answer: () => Value): Value {
  return currentRequest()?.id === requestId ? answer() : withNotes(makeNotes(requestId), answer);
}

/** The id of the request that is being answered; a fresh one outside of any. */
export function currentRequestId(): string {
  return currentRequest()?.id ?? randomUUID();
}
