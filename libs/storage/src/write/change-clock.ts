import { sql } from 'kysely';
import { toMilliseconds } from '../database/publication-keys.js';
import type { Writing } from './linked-article.js';

/**
 * Moves the clock of changes on, to now or by a millisecond where it is there already. Whatever changes what is shown calls it once,
 * before it writes; what nobody sees does not, so that an article under embargo leaves no trace in it.
 */
export async function advanceClock(writing: Writing, now?: string): Promise<void> {
  await sql`update change_clock set at = max(at + 1, ${toMilliseconds(now) ?? 0}) where id = 1`.execute(writing);
}

/** Notes that an article is shown in this version from now on, unless it was shown in it before. */
export async function noteShown(writing: Writing, articleId: string, isNew: boolean): Promise<void> {
  await sql`update article set shown_at = (select at from change_clock where id = 1) where id = ${articleId} and (shown_at is null or ${isNew ? 1 : 0})`.execute(writing);
}
