import { InputError } from '@onrecord/domain';

/** A place in a list: the sort key and the id that decides between equal keys. */
export interface Position {
  readonly key: number | string;
  readonly id: string;
}

/** Writes a cursor: opaque, and good for the list it names only. */
export function writeCursor(list: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([list, key, id]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor.
 * @throws InputError naming the argument when it was not written for this list.
 */
export function readCursor(cursor: string, list: string, argument: 'after' | 'before'): Position {
  const position = toPosition(cursor, list);
  if (position !== undefined && writeCursor(list, position) === cursor) return position;
  throw new InputError(argument, `${argument} takes a cursor that this list gave, in the same order; this one is of another list or none at all.`);
}

function toPosition(cursor: string, list: string): Position | undefined {
  const parts = parseParts(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list) return undefined;
  const [, key, id] = parts as readonly unknown[];
  return (typeof key === 'number' || typeof key === 'string') && typeof id === 'string' ? { key, id } : undefined;
}

function parseParts(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
