import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** What every read needs: the connection, and the viewer's now in milliseconds, from which visibility is decided. */
export interface Reading {
  readonly kysely: Kysely<Tables>;
  readonly nowMs: number;
}
