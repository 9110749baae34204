import type { Position } from '../archive-entry.js';
import { fromBytes, type ByteSource } from '../byte-source.js';
import { inflatedStart } from '../inflate-start.js';
import { findBytes } from './find-bytes.js';
import { frameRecords } from './frame-records.js';
import { readGzipMember } from './gzip-member.js';
import type { WarcFrame } from './warc-frame.js';
import { readWarcHeader } from './warc-header.js';

/**
 * The records of a WARC that is compressed record by record, from a position on, of which one gzip member at a time is in
 * memory. A damaged member is told as broken, and reading goes on at the next one in which a record begins.
 */
export async function* frameMembers(source: ByteSource, from: Position, mostBytes: number): AsyncGenerator<WarcFrame, void, undefined> {
  let { entries, offset } = from;
  while (offset < source.size) {
    const member = await readGzipMember(source, offset, mostBytes);
    if (member.kind === 'member') {
      for (const frame of await framesInMember(member.bytes, { entries, offset }, member.end, mostBytes)) {
        yield frame;
        entries = frame.number;
      }
      offset = member.end;
    } else {
      const place = { number: entries + 1, offset, next: { entries: entries + 1, offset: await findMember(source, offset + 1) } };
      if (member.kind === 'broken') yield { ...place, ...member };
      else yield (await holdsMany(source, offset, mostBytes)) ? { ...place, kind: 'broken', fault: ONE_MEMBER } : { ...place, kind: 'large' };
      ({ entries, offset } = place.next);
    }
  }
}

const ONE_MEMBER = 'expected a gzip member a record, as the standard asks, found one member with many; unpack it with gunzip and take in the .warc';

/** Records in one member: more than this are no records of pages, which have five hundred bytes at least, but made to fill the memory. */
const MOST_RECORDS = 100_000;

/** A member holds one record; where it holds more, reading goes on after the last of them only. */
async function framesInMember(bytes: Buffer, at: Position, end: number, mostBytes: number): Promise<readonly WarcFrame[]> {
  const frames: WarcFrame[] = [];
  for await (const frame of frameRecords(fromBytes(bytes), { entries: at.entries, offset: 0 }, mostBytes)) {
    if (frames.length === MOST_RECORDS) return [{ kind: 'broken', number: at.entries + 1, offset: at.offset, next: { entries: at.entries + 1, offset: end }, fault: ONE_MEMBER }];
    frames.push(frame);
  }
  return frames.map((frame, i) => ({ ...frame, offset: at.offset, next: i === frames.length - 1 ? { entries: frame.number, offset: end } : at }));
}

/** Whether a member that is too large begins with a record that is not. */
async function holdsMany(source: ByteSource, offset: number, mostBytes: number): Promise<boolean> {
  const start = fromBytes(inflatedStart(await source.read(offset, 64 * 1024)));
  const header = await readWarcHeader(start, 0);
  return typeof header !== 'string' && header.end <= mostBytes;
}

/** The next member in which a record begins; the source's end when there is none. */
async function findMember(source: ByteSource, from: number): Promise<number> {
  for (let at: number | undefined = from; (at = await findBytes(source, '\u001f\u008b\u0008', at)) !== undefined; at += 1) {
    if (inflatedStart(await source.read(at, 4096)).toString('latin1', 0, 5) === 'WARC/') return at;
  }
  return source.size;
}
