import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** What every read needs: the connection, and what of its viewer decides what is seen. */
export interface Reading {
  readonly kysely: Kysely<Tables>;
  readonly nowMs: number;
  /** How much of articles may be told, as `Viewer` says. */
  readonly reads: 'text' | 'evidence';
}
