import type { ChangeMark, ChangeNoun } from '@onrecord/domain';
import type { Following } from './following.js';

/** Where a subscription begins. */
export interface StartPlace {
  readonly mark: ChangeMark;
  /** Changes after this cursor are told. */
  readonly after: string;
}

/**
 * Behind the cursor that was given, else where the record stands now. The first page is read to find out whether the cursor is
 * one, since a subscription is refused before it begins or not at all.
 * @throws InputError when `after` is no cursor of changes.
 */
export async function findStart({ feed }: Following, nouns: readonly ChangeNoun[], after: string | null | undefined): Promise<StartPlace> {
  const mark = await feed.mark();
  if (after === null || after === undefined) return { mark, after: mark.cursor };
  await feed.pageAfter(nouns, after);
  return { mark, after };
}
