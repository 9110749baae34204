import type { GraphQLError } from 'graphql';
import type { Limits } from '../configuration/limits.js';
import { limitExceeded } from './limit-exceeded.js';

/** The limits that the variables of a request meet or not. */
export type VariableLimits = Pick<Limits, 'variableBytes' | 'listValues' | 'valueDepth'>;

/**
 * The first limit that variables break; `undefined` where they break none. Where the operation hands over an article,
 * which has limits of its own, `isWithArticle` leaves their bytes uncounted.
 */
export function findVariableExcess(variables: unknown, limits: VariableLimits, isWithArticle: boolean): GraphQLError | undefined {
  const found: ValueSize = { bytes: 0, depth: 0, listValues: 0 };
  addSize(found, variables, 1, { levels: limits.valueDepth + 2, bytes: isWithArticle ? Number.POSITIVE_INFINITY : limits.variableBytes });
  // The variables themselves are an object around the values.
  if (found.depth - 1 > limits.valueDepth) return limitExceeded({ what: 'lists and objects inside one another in its variables', limit: limits.valueDepth, found: found.depth - 1, advice: 'no argument of this schema nests so deep' });
  if (found.listValues > limits.listValues) return limitExceeded({ what: 'values in one list of its variables', limit: limits.listValues, found: found.listValues, advice: 'ask for fewer at once' });
  if (!isWithArticle && found.bytes > limits.variableBytes) return limitExceeded({ what: 'bytes of variables', limit: limits.variableBytes, found: found.bytes, advice: 'ask for fewer things at once' });
  return undefined;
}

/** How large values of JSON are together. */
interface ValueSize {
  /** Bytes in UTF-8 at least: texts as they are, names by their letters, every other value as one. */
  bytes: number;
  depth: number;
  /** Of the longest list. */
  listValues: number;
}

/** Adds a value that stands on a level; it goes no deeper than it may, and no further once there are too many bytes. */
function addSize(size: ValueSize, value: unknown, level: number, most: { readonly levels: number; readonly bytes: number }): void {
  size.bytes += typeof value === 'string' ? Buffer.byteLength(value) : 1;
  if (typeof value !== 'object' || value === null) return;
  size.depth = Math.max(size.depth, level);
  if (level >= most.levels) return;
  if (Array.isArray(value)) {
    size.listValues = Math.max(size.listValues, value.length);
    for (let i = 0; i < value.length && size.bytes <= most.bytes; i += 1) addSize(size, value[i], level + 1, most);
    return;
  }
  for (const name in value) {
    size.bytes += name.length;
    if (size.bytes > most.bytes) return;
    addSize(size, (value as Readonly<Record<string, unknown>>)[name], level + 1, most);
  }
}
