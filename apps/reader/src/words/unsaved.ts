/** Ids of what has none, since it is not saved, begin so; pages link none of them. */
export const UNSAVED = 'unsaved-';

/** Whether something stands in the record, and so has a page of its own. */
export function isSaved(id: string): boolean {
  return !id.startsWith(UNSAVED);
}
