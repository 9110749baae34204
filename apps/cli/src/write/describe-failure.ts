import { OnRecordError } from '@onrecord/domain';
import { toPrintable } from './printable.js';

/** A failure on one line: `onrecord: bad.txt: NOT_AN_ARTICLE: expected …`. What failed is left out when it is the command itself. */
export function describeFailure(code: string, message: string, name?: string): string {
  return toPrintable(['onrecord', ...(name === undefined ? [] : [name]), code, message].join(': '));
}

/** Why something that was found is not taken in, on one line: `onrecord: package.json: skipped: JSON without an article`. */
export function describeSkipped(name: string, reason: string): string {
  return toPrintable(`onrecord: ${name}: skipped: ${reason}`);
}

/** An error's code and message; an error of no known kind is a bug of this project and is told with what it says. */
export function readFailure(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof OnRecordError) return { code: error.code, message: error.message };
  return { code: 'INVARIANT_BROKEN', message: error instanceof Error ? error.message : String(error) };
}
