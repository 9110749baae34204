import { setImmediate as turn } from 'node:timers/promises';
import type { Change, ChangeMark, ChangeNoun, Edge } from '@onrecord/domain';
import type { Following } from './following.js';

/** Changes that were found at once, and the place before them. */
export interface FoundChanges {
  readonly edges: readonly Edge<Change>[];
  /** The cursor after which they stand. */
  readonly behind: string;
}

/**
 * Changes after a cursor, a bounded page at a time, then whatever comes; ends with the feed or the signal. Only its place is
 * kept between pages: who takes nothing costs nothing, and goes on from there.
 */
export async function* followChanges({ feed }: Following, nouns: readonly ChangeNoun[], after: string, from: ChangeMark, signal: AbortSignal): AsyncGenerator<FoundChanges, void, undefined> {
  let cursor = after;
  for (let mark: ChangeMark | undefined = from; mark !== undefined; mark = await feed.moved(mark, signal)) {
    for (let goesOn = true; goesOn && !signal.aborted; ) {
      const { edges, hasNextPage } = await feed.pageAfter(nouns, cursor);
      if (edges.length > 0) yield { edges, behind: cursor };
      cursor = edges.at(-1)?.cursor ?? cursor;
      goesOn = hasNextPage;
      // Reads answer at once: without a turn, one who catches up on a year would keep everybody else waiting.
      if (goesOn) await turn();
    }
  }
}
