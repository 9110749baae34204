import type { Change, ChangeMark, ChangeNoun } from './changes.js';
import type { Page } from './page.js';

/**
 * Wakes those who follow a record. It tells nobody what changed: each follower keeps a cursor of its own and reads on from
 * there when it is ready to, so that nothing waits in line for a slow one and nothing is lost by one that was away.
 */
export interface ChangeFeed {
  /** Where the record stands now. @throws StorageError */
  mark(): Promise<ChangeMark>;
  /** The first changes after a cursor; many followers at one place cost one read. What of them a viewer may see is for a reader to tell. @throws StorageError */
  pageAfter(nouns: readonly ChangeNoun[], cursor: string): Promise<Page<Change>>;
  /** Resolves when the record stands elsewhere than at a mark, with the new one; `undefined` when the feed has ended or the follower gave up. */
  moved(from: ChangeMark, signal: AbortSignal): Promise<ChangeMark | undefined>;
}
