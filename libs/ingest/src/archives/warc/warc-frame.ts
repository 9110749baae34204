import type { Position } from '../archive-entry.js';

/** A WARC record as it stands in its file: where, and its bytes where they may hold a page. */
export type WarcFrame = {
  /** Counted from 1 over the whole file, broken ones too. */
  readonly number: number;
  /** Byte of the file at which it begins, or the gzip member that it is in. */
  readonly offset: number;
  readonly next: Position;
} & (
  | { readonly kind: 'record'; readonly bytes: Buffer }
  /** Of a type that holds no page; its content was not read. */
  | { readonly kind: 'aside'; readonly type: string }
  | { readonly kind: 'large' }
  /** What is wrong with it, in words. */
  | { readonly kind: 'broken'; readonly fault: string }
);
