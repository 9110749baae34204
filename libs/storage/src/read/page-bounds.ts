import { InputError, PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX, type PageRequest } from '@onrecord/domain';
import { readCursor, type Position } from './cursor.js';

/** A page request, checked. */
export interface PageBounds {
  readonly backwards: boolean;
  readonly size: number;
  /** Where the page starts, itself not in it; `undefined` at the list's end. */
  readonly from?: Position;
}

/**
 * Checks a page request for one list.
 * @throws InputError naming the argument and the rule.
 */
export function toPageBounds({ first, after, last, before }: PageRequest, list: string): PageBounds {
  const backwards = last !== undefined || before !== undefined;
  if (backwards && (first !== undefined || after !== undefined)) {
    throw new InputError(last === undefined ? 'before' : 'last', 'A page is asked for with first and after, or with last and before, never with both.');
  }
  const size = toSize(backwards ? 'last' : 'first', backwards ? last : first);
  const cursor = backwards ? before : after;
  if (cursor === undefined) return { backwards, size };
  return { backwards, size, from: readCursor(cursor, list, backwards ? 'before' : 'after') };
}

function toSize(argument: 'first' | 'last', size: number = PAGE_SIZE_DEFAULT): number {
  if (Number.isInteger(size) && size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw new InputError(argument, `${argument} takes a whole number from 1 to ${PAGE_SIZE_MAX}, not ${size}.`, { limit: PAGE_SIZE_MAX });
}
