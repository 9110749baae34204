import { gzipSync } from 'node:zlib';
import { makeTar } from '../test/make-tar.js';
import { makeWarc } from '../test/make-warc.js';
import { makeZip, type ZipOutline } from '../test/make-zip.js';
import type { ArchiveEntry } from './archive-entry.js';
import { archiveKindOf } from './archive-kind.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './archive-limits.js';
import { fromBytes } from './byte-source.js';
import { readEntries } from './read-entries.js';

async function read(bytes: Buffer, limits: Partial<ArchiveLimits> = {}, from = { entries: 0, offset: 0 }): Promise<readonly ArchiveEntry[]> {
  const source = fromBytes(bytes);
  const entries: ArchiveEntry[] = [];
  for await (const entry of readEntries(await archiveKindOf(source, 'june'), source, { name: 'june', from, limits: { ...ARCHIVE_LIMITS, ...limits } })) entries.push(entry);
  return entries;
}

const words = (entry: ArchiveEntry): string => `${entry.name}: ${entry.kind === 'document' ? new TextDecoder().decode(entry.bytes) : entry.kind === 'skipped' ? `skipped: ${entry.reason}` : entry.code}`;
const zipOf = (files: Readonly<Record<string, string>>): Buffer => makeZip(Object.entries(files).map(([path, content]) => ({ path, content })));

const FILES = { 'a.txt': 'A', 'a.txt.meta.json': '{"outlet": "The Example Courier"}', 'below/b.html': 'B', 'README.md': '#', '.hidden/c.txt': 'C', '__MACOSX/._a.txt': 'x', 'item.json': '{}' };
const ALL = ['june/a.txt: A', 'june/below/b.html: B', 'june/item.json: {}'];

test.each<readonly [string, () => Promise<Buffer>]>([
  ['a ZIP', async () => zipOf(FILES)],
  ['a TAR', () => makeTar(FILES)],
  ['a compressed TAR', async () => gzipSync(await makeTar(FILES))],
])('%s gives the articles in it, with their sidecars', async (_what, make) => {
  const entries = await read(await make());
  expect(entries.map(words)).toEqual(ALL);
  const told = entries.map((entry) => (entry.kind === 'document' ? entry.readSidecar?.() : undefined));
  expect(told).toEqual([{ details: { outlet: 'The Example Courier' } }, undefined, undefined]);
});

test.each<readonly [string, () => Promise<Buffer>]>([
  ['a ZIP', async () => zipOf(FILES)],
  ['a TAR', () => makeTar(FILES)],
])('%s is read on from any of its entries', async (_what, make) => {
  const bytes = await make();
  for (const [i, { next }] of (await read(bytes)).entries()) expect((await read(bytes, {}, next)).map(words)).toEqual(ALL.slice(i + 1));
});

test.each<readonly [string, string]>([
  ['../../etc/a.txt', 'june/etc/a.txt: A'],
  ['/etc/a.txt', 'june/etc/a.txt: A'],
  ['C:\\news\\a.txt', 'june/news/a.txt: A'],
])('a path that leads out of the archive, %s, is a name and leads nowhere', async (path, expected) => {
  expect((await read(makeZip([{ path, content: 'A' }]))).map(words)).toEqual([expected]);
  expect((await read(await makeTar({ [path]: 'A' }))).map(words)).toEqual([expected]);
});

test.each<readonly [string, ZipOutline, string]>([
  ['its checksum', { path: 'a.txt', content: 'A', told: { crc: 1 } }, 'june/a.txt: UNDECODABLE_BYTES'],
  ['the size that it tells', { path: 'a.txt', content: 'AAAA', told: { size: 2 } }, 'june/a.txt: UNDECODABLE_BYTES'],
  ['being encrypted', { path: 'a.txt', content: 'A', told: { flags: 1 } }, 'june/a.txt: UNDECODABLE_BYTES'],
  ['its size', { path: 'a.txt', content: 'A'.repeat(2000) }, 'june/a.txt: skipped: too large'],
])('a file that fails for %s stops no other', async (_what, file, expected) => {
  expect((await read(makeZip([file, { path: 'b.txt', content: 'B' }]), { entryBytes: 1000 })).map(words)).toEqual([expected, 'june/b.txt: B']);
});

test('links and devices in a TAR are skipped, and files that are too large', async () => {
  const tar = await makeTar({ 'large.txt': 'A'.repeat(2000), 'b.txt': 'B' }, [{ name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' }, { name: 'device.txt', type: 'character-device' }, { name: 'folder', type: 'directory' }]);
  expect((await read(tar, { entryBytes: 1000 })).map(words)).toEqual(['june/large.txt: skipped: too large', 'june/b.txt: B', 'june/link.txt: skipped: not a file', 'june/device.txt: skipped: not a file']);
});

test.each<readonly [string, () => Promise<Buffer>]>([
  ['a ZIP', async () => zipOf({ 'a.txt': 'A', 'b.zip': zipOf({ 'c.txt': 'C' }).toString('latin1') })],
  ['a TAR', () => makeTar({ 'a.txt': 'A', 'b.warc': Buffer.from('WARC/1.0\r\n') })],
])('an archive inside %s fails and is not opened', async (_what, make) => {
  expect((await read(await make())).map(words)).toEqual(['june/a.txt: A', expect.stringMatching(/^june\/b\.\w+: UNSUPPORTED_CONTENT_TYPE$/)]);
});

test.each<readonly [string, () => Promise<Buffer>, Partial<ArchiveLimits>]>([
  ['a ZIP that unpacks to far more than its size', async () => zipOf({ 'a.txt': 'A'.repeat(900), 'b.txt': 'B'.repeat(900), 'c.txt': 'C'.repeat(900) }), { unpackedBytes: 2000, ratio: 1 }],
  ['a ZIP of too many files', async () => zipOf(FILES), { entries: 3 }],
  ['a compressed TAR that unpacks to far more', async () => gzipSync(await makeTar({ 'a.txt': 'A'.repeat(100_000) })), { unpackedBytes: 50_000, ratio: 1 }],
  ['a TAR of too many files', () => makeTar(FILES), { entries: 3 }],
  ['a gzip of a file that is too large', async () => gzipSync('A'.repeat(100_000)), { entryBytes: 50_000 }],
])('%s is refused', async (_what, make, limits) => {
  await expect(read(await make(), limits)).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test.each<readonly [string, () => Promise<Buffer>]>([
  ['a ZIP without its end', async () => zipOf(FILES).subarray(0, 100)],
  ['a TAR without its end', async () => (await makeTar({ 'a.txt': 'A'.repeat(5000) })).subarray(0, 2048)],
  ['a compressed TAR without its end', async () => gzipSync(await makeTar({ 'a.txt': 'A'.repeat(5000) }), { level: 0 }).subarray(0, 2048)],
  ['a TAR with damage', async () => Buffer.concat([(await makeTar({ 'a.txt': 'A' })).subarray(0, 1024), Buffer.alloc(1024, 'x')])],
  ['a gzip without its end', async () => gzipSync('A'.repeat(5000)).subarray(0, 20)],
])('%s cannot be read to its end, and says so', async (_what, make) => {
  await expect(read(await make())).rejects.toMatchObject({ code: 'UNDECODABLE_BYTES', message: expect.stringContaining('expected') });
});

test('a TAR that ends too soon gives the articles before its end', async () => {
  const source = fromBytes((await makeTar({ 'a.txt': 'A', 'b.txt': 'B'.repeat(5000) })).subarray(0, 2048));
  const found: string[] = [];
  await expect(async () => {
    for await (const entry of readEntries('tar', source, { name: 'june', from: { entries: 0, offset: 0 }, limits: ARCHIVE_LIMITS })) found.push(words(entry));
  }).rejects.toThrow('what came before is taken in');
  expect(found).toEqual(['june/a.txt: A']);
});

test('one file in gzip is one article under its own name', async () => {
  expect((await read(gzipSync('A'))).map(words)).toEqual(['june: A']);
});

test('a WARC in gzip is read as pages', async () => {
  expect((await read(await makeWarc([{ content: 'A' }, { type: 'request' }], true))).map(words)).toEqual(['june#1: A', 'june#2: skipped: request']);
});
