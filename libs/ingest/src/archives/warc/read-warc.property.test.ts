import fc from 'fast-check';
import { makeWarc } from '../../test/make-warc.js';
import type { ArchiveEntry, Position } from '../archive-entry.js';
import { ARCHIVE_LIMITS } from '../archive-limits.js';
import { fromBytes } from '../byte-source.js';
import { readWarc } from './read-warc.js';

const PAGES = Array.from({ length: 5 }, (_none, i) => ({ url: `https://courier.example/${i}`, content: `page ${i} `.repeat(10) }));

/** Bytes replaced by others, by more of them or by fewer, at a place told as a part of the whole. */
const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(300), put: fc.uint8Array({ maxLength: 40 }) });

function spoil(bytes: Buffer, { at, removed, put }: { readonly at: number; readonly removed: number; readonly put: Uint8Array }): Buffer {
  const place = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + removed)]);
}

async function read(bytes: Buffer, compressed: boolean, from: Position = { entries: 0, offset: 0 }): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of readWarc(fromBytes(bytes), { name: 'crawl', compressed, from, limits: { ...ARCHIVE_LIMITS, entryBytes: 100_000 } })) entries.push(entry);
  return entries;
}

test.each([true, false])('damage of any kind ends nothing, costs what it touches, and leaves places to go on from; compressed: %s', async (compressed) => {
  const whole = await makeWarc(PAGES, compressed);
  const untouched = await read(whole, compressed);
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const bytes = damages.reduce(spoil, whole);
      const entries = await read(bytes, compressed);
      // Records that end before the first damaged byte are read as they were.
      const same = whole.findIndex((byte, i) => byte !== bytes[i]);
      const before = untouched.filter(({ next }) => next.offset <= (same < 0 ? bytes.length : same)).slice(0, -1);
      expect(entries.slice(0, before.length)).toEqual(before);
      for (const [i, { next }] of entries.entries()) {
        expect(next.offset).toBeGreaterThanOrEqual(entries[i - 1]?.next.offset ?? 0);
        // In a gzip member of several records reading goes on at its first.
        expect(await read(bytes, compressed, next)).toEqual(entries.slice(next.entries));
      }
    }),
  );
}, 60_000);
