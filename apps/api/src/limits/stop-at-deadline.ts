import type { Analyst, Intake } from '@onrecord/domain';
import type { Deadline } from './deadline.js';

/** What of an operation is bound by its deadline. */
export interface TimedParts<Reader> {
  readonly reader: Reader;
  readonly analyst: Analyst;
  readonly intake: Intake;
}

/**
 * The same parts for one operation: the reader reads nothing more once the deadline is over, so that an operation stops
 * between two batches, and what analyst and intake take does not count, since they have a time limit of their own.
 */
export function stopAtDeadline<Reader extends object>({ reader, analyst, intake }: TimedParts<Reader>, deadline: Deadline): TimedParts<Reader> {
  return {
    reader: new Proxy(reader, { get: (target, name) => checkBefore(target, Reflect.get(target, name), deadline) }),
    analyst: { read: (input) => deadline.pause(() => analyst.read(input)) },
    intake: { takeIn: (input) => deadline.pause(() => intake.takeIn(input)) },
  };
}

/** Every read of the port gives a promise, so a deadline that is over rejects it. */
function checkBefore(target: object, member: unknown, deadline: Deadline): unknown {
  if (typeof member !== 'function') return member;
  return async (...args: readonly unknown[]) => {
    deadline.check();
    return Reflect.apply(member, target, args) as unknown;
  };
}
