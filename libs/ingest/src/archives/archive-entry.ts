import type { ErrorCode, Receipt } from '@onrecord/domain';
import type { ToldArticle } from '../article-details.js';

/** Why something in a file is not taken in though nothing is wrong with it. */
export type SkipReason =
  | 'warcinfo' | 'request' | 'metadata' | 'revisit' | 'continuation' | 'truncated' | 'continued' | 'other record'
  | 'HTTP status' | 'media type' | 'not a web address' | 'no page of news' | 'too large' | 'not an article'
  | 'JSON without an article' | 'feed without entries' | 'link out of the folder' | 'not a file';

/** Where reading an archive goes on: after this many entries, at this byte (0 for archives that are read from their start). */
export interface Position {
  readonly entries: number;
  readonly offset: number;
}

/** Something found in a file: a document to read, or why there is none. */
export type ArchiveEntry = { readonly name: string; readonly next: Position } & (
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly receipt: Receipt;
      /** What the sidecar in the archive tells; throws what is wrong with it. */
      readonly readSidecar?: () => ToldArticle;
      /** Crawled with much besides: what is no article is skipped and no failure. */
      readonly isCrawled?: boolean;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string }
);
