import { OnRecordError } from './on-record-error.js';

/** A rule of our own was broken: a bug of this project, never a fault of its input. */
export class InvariantError extends OnRecordError {
  constructor(message: string) {
    super('INVARIANT_BROKEN', message);
  }
}

/**
 * Says what must hold here.
 * @throws InvariantError when it does not.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
