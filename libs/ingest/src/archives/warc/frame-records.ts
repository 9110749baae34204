import type { Position } from '../archive-entry.js';
import type { ByteSource } from '../byte-source.js';
import { findBytes } from './find-bytes.js';
import type { WarcFrame } from './warc-frame.js';
import { readWarcHeader, type WarcHeader } from './warc-header.js';

/** The types of record that may hold a page. */
const WITH_PAGES: ReadonlySet<string> = new Set(['response', 'resource', 'conversion']);

/**
 * The records of an uncompressed WARC from a position on. One whose length is wrong or whose header is none is told as
 * broken, and reading goes on at the next line that begins a record.
 */
export async function* frameRecords(source: ByteSource, from: Position, mostBytes: number): AsyncGenerator<WarcFrame, void, undefined> {
  let number = from.entries;
  for (let at = await skipLineEnds(source, from.offset); at < source.size; ) {
    number += 1;
    const header = await readWarcHeader(source, at);
    const fault = typeof header === 'string' ? header : await faultOfLength(source, header);
    const resumesAt = fault === undefined ? await skipLineEnds(source, (header as WarcHeader).end) : await findRecord(source, typeof header === 'string' ? at + 1 : header.start - 1);
    const place = { number, offset: at, next: { entries: number, offset: resumesAt } };
    if (fault !== undefined || typeof header === 'string') yield { ...place, kind: 'broken', fault: String(fault) };
    else if (!WITH_PAGES.has(header.type)) yield { ...place, kind: 'aside', type: header.type };
    else if (header.end - at > mostBytes) yield { ...place, kind: 'large' };
    else yield { ...place, kind: 'record', bytes: await source.read(at, header.end - at) };
    at = resumesAt;
  }
}

/**
 * After the content stand two line ends, as the standard asks; some crawlers write one or three, and then the next record
 * or the end must follow. A length that leads elsewhere is wrong.
 */
async function faultOfLength(source: ByteSource, { start, end }: WarcHeader): Promise<string | undefined> {
  const told = end - start;
  if (end > source.size) return `expected ${told} bytes of content as its Content-Length says, found ${source.size - start} to the end`;
  if ((await source.read(end, 4)).toString('latin1') === '\r\n\r\n') return undefined;
  const after = await skipLineEnds(source, end);
  if (after === source.size || (after > end && (await source.read(after, 5)).toString('latin1') === 'WARC/')) return undefined;
  return `expected a line end and the next record after the ${told} bytes that its Content-Length says, found something else`;
}

async function skipLineEnds(source: ByteSource, from: number): Promise<number> {
  for (let at = from; at < source.size; ) {
    const bytes = await source.read(at, 64);
    const other = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (other >= 0) return at + other;
    at += bytes.length;
  }
  return source.size;
}

/** The next line that begins a record, from a byte on; the source's end when there is none. */
async function findRecord(source: ByteSource, from: number): Promise<number> {
  const found = await findBytes(source, '\nWARC/1.', from);
  return found === undefined ? source.size : found + 1;
}
