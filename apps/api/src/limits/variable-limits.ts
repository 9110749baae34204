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
  const found = measureValue(variables, limits.valueDepth + 1);
  // The variables themselves are an object around the values.
  if (found.depth - 1 > limits.valueDepth) return limitExceeded({ what: 'lists and objects inside one another in its variables', limit: limits.valueDepth, found: found.depth - 1, advice: 'no argument of this schema nests so deep' });
  if (found.listValues > limits.listValues) return limitExceeded({ what: 'values in one list of its variables', limit: limits.listValues, found: found.listValues, advice: 'ask for fewer at once' });
  if (!isWithArticle && found.bytes > limits.variableBytes) return limitExceeded({ what: 'bytes of variables', limit: limits.variableBytes, found: found.bytes, advice: 'ask for fewer things at once' });
  return undefined;
}

/** How large a value of JSON is. */
interface ValueSize {
  /** Bytes in UTF-8 at least: texts as they are, names by their letters, every other value as one. */
  readonly bytes: number;
  readonly depth: number;
  /** Of the longest list. */
  readonly listValues: number;
}

/** Goes down as many levels as it may, and one more, to see that there is one. */
function measureValue(value: unknown, levels: number): ValueSize {
  if (typeof value === 'string') return { bytes: Buffer.byteLength(value), depth: 0, listValues: 0 };
  if (typeof value !== 'object' || value === null) return { bytes: 1, depth: 0, listValues: 0 };
  if (levels < 0) return { bytes: 0, depth: 1, listValues: 0 };
  const inner = Array.isArray(value) ? value : Object.values(value);
  let [bytes, depth, listValues] = [Array.isArray(value) ? 0 : bytesOfNames(value), 0, Array.isArray(value) ? value.length : 0];
  for (const each of inner) {
    const size = measureValue(each, levels - 1);
    bytes += size.bytes;
    depth = Math.max(depth, size.depth);
    listValues = Math.max(listValues, size.listValues);
  }
  return { bytes, depth: depth + 1, listValues };
}

function bytesOfNames(value: object): number {
  return Object.keys(value).reduce((bytes, name) => bytes + name.length, 0);
}
