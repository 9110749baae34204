import { createHash } from 'node:crypto';
import type { ToldArticle } from '../article-details.js';
import type { ByteSource } from './byte-source.js';

/** Bytes looked at on either end of an archive. */
const END = 64 * 1024;

/**
 * Whose progress is kept: an archive by its name, size and both its ends, read by an engine with what is told. Where any of
 * them is another, its intake begins at the start: nothing else would be sure to have been taken in so.
 */
export async function toArchiveId(source: ByteSource, { name, engine, told }: { readonly name: string; readonly engine: string; readonly told: ToldArticle }): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify([name, source.size, engine, told]));
  digest.update(await source.read(0, END)).update(await source.read(Math.max(0, source.size - END), END));
  return `arc_${digest.digest('hex').slice(0, 32)}`;
}
