import { OnRecordError } from '@onrecord/domain';
import type { ArchiveEntry, Position, SkipReason } from '../archive-entry.js';
import type { ArchiveLimits } from '../archive-limits.js';
import type { ByteSource } from '../byte-source.js';
import { frameMembers } from './frame-members.js';
import { frameRecords } from './frame-records.js';
import { readWarcPage } from './read-warc-page.js';
import type { WarcFrame } from './warc-frame.js';

/**
 * The pages in a WARC from a position on, one record in memory at a time. Every record is told: pages as documents, the
 * others as skipped with their reason, broken ones as failed with number and byte. Source: ISO 28500:2017.
 */
export async function* readWarc(source: ByteSource, { name, compressed, from, limits }: { readonly name: string; readonly compressed: boolean; readonly from: Position; readonly limits: ArchiveLimits }): AsyncGenerator<ArchiveEntry, void, undefined> {
  const frames = (compressed ? frameMembers : frameRecords)(source, from, limits.entryBytes);
  for await (const frame of frames) yield toEntry(frame, name, limits.entryBytes);
}

const ASIDE: Readonly<Record<string, SkipReason>> = { warcinfo: 'warcinfo', request: 'request', metadata: 'metadata', revisit: 'revisit', continuation: 'continuation' };

async function toEntry(frame: WarcFrame, archive: string, mostBytes: number): Promise<ArchiveEntry> {
  const place = { name: `${archive}#${frame.number}`, next: frame.next };
  if (frame.kind === 'aside') return { ...place, kind: 'skipped', reason: Object.hasOwn(ASIDE, frame.type) ? ASIDE[frame.type]! : 'other record' };
  if (frame.kind === 'large') return { ...place, kind: 'skipped', reason: 'too large' };
  const fail = (message: string): ArchiveEntry => ({ ...place, kind: 'failed', code: 'UNDECODABLE_BYTES', message: `record ${frame.number} at byte ${frame.offset}: ${message}` });
  if (frame.kind === 'broken') return fail(frame.fault);
  try {
    const page = await readWarcPage(frame.bytes, mostBytes);
    if (page.kind === 'skipped') return { ...place, ...page };
    return { ...place, kind: 'document', bytes: page.bytes, receipt: { name: place.name, ...page.receipt }, isCrawled: true };
  } catch (error) {
    if (error instanceof OnRecordError) return fail(error.message);
    // A record that its reader cannot take apart is this record's fault and no other's.
    return fail(error instanceof Error ? error.message : String(error));
  }
}
