import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { makeWarc, rewrite, type RecordOutline } from '../../test/make-warc.js';
import type { ArchiveEntry, Position } from '../archive-entry.js';
import { ARCHIVE_LIMITS } from '../archive-limits.js';
import { fromBytes } from '../byte-source.js';
import { readWarc } from './read-warc.js';

const START = { entries: 0, offset: 0 };

async function read(bytes: Buffer, compressed: boolean, from: Position = START, entryBytes = 100_000): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of readWarc(fromBytes(bytes), { name: 'crawl', compressed, from, limits: { ...ARCHIVE_LIMITS, entryBytes } })) entries.push(entry);
  return entries;
}

/** `#1 <p>…` for a page, `#2 skipped: request`, `#3 UNDECODABLE_BYTES`. */
function describe1(entry: ArchiveEntry): string {
  const number = entry.name.slice('crawl'.length);
  if (entry.kind === 'document') return `${number} ${new TextDecoder().decode(entry.bytes)}`;
  return `${number} ${entry.kind === 'skipped' ? `skipped: ${entry.reason}` : entry.code}`;
}

async function readBoth(records: readonly RecordOutline[], entryBytes?: number): Promise<readonly string[]> {
  const [plain, packed] = [await read(await makeWarc(records, false), false, START, entryBytes), await read(await makeWarc(records, true), true, START, entryBytes)];
  expect(packed.map(describe1)).toEqual(plain.map(describe1));
  return plain.map(describe1);
}

const page = (number: number): RecordOutline => ({ url: `https://courier.example/${number}`, content: `page ${number}` });

test('a page comes with its address, its media type and the instant of the crawl', async () => {
  const [entry] = await read(await makeWarc([page(1)], true), true);
  expect(entry).toMatchObject({ kind: 'document', name: 'crawl#1', isCrawled: true, receipt: { name: 'crawl#1', url: 'https://courier.example/1', contentType: 'text/html; charset=utf-8', receivedAt: '2030-06-11T08:30:00.000Z' } });
});

test.each<readonly [string, RecordOutline, string]>([
  ['a page as a resource has its media type in the record', { type: 'resource', content: 'text', warcHeaders: { 'Content-Type': 'text/plain' } }, '#1 text'],
  ['a text that was taken out of a page', { type: 'conversion', content: 'text', warcHeaders: { 'Content-Type': 'text/plain' } }, '#1 text'],
  ['what is about the file', { type: 'warcinfo', content: 'software: test' }, '#1 skipped: warcinfo'],
  ['what was asked', { type: 'request', content: '' }, '#1 skipped: request'],
  ['what is told beside', { type: 'metadata', content: 'via: x' }, '#1 skipped: metadata'],
  ['a page that had not changed', { type: 'revisit', content: '' }, '#1 skipped: revisit'],
  ['a redirect', { status: '301 Moved Permanently' }, '#1 skipped: HTTP status'],
  ['a page that was not there', { status: '404 Not Found' }, '#1 skipped: HTTP status'],
  ['a picture', { headers: { 'Content-Type': 'image/jpeg' } }, '#1 skipped: media type'],
  // a server that tells nothing may send a page
  ['no media type', { headers: { Server: 'test' }, content: 'x' }, '#1 x'],
  ['a media type that came twice', { headers: { 'Content-Type': 'text/html, text/html' }, content: 'x' }, '#1 x'],
  ['a name looked up', { type: 'response', url: 'dns:courier.example' }, '#1 skipped: not a web address'],
  // the crawler stopped in the middle, or went on in another record
  ['a page that the crawler cut', { warcHeaders: { 'WARC-Truncated': 'length' } }, '#1 skipped: truncated'],
  ['a page that the crawler cut, in other capitals', { warcHeaders: { 'Warc-truncated': 'disconnect' } }, '#1 skipped: truncated'],
  ['a page that goes on in another record', { warcHeaders: { 'WARC-Segment-Number': '1' } }, '#1 skipped: continued'],
  ['the rest of a page', { type: 'continuation', content: 'x', warcHeaders: { 'WARC-Segment-Number': '2' } }, '#1 skipped: continuation'],
  // nothing is taken of a picture in any case
  ['a picture that the crawler cut', { headers: { 'Content-Type': 'image/jpeg' }, warcHeaders: { 'WARC-Truncated': 'length' } }, '#1 skipped: media type'],
  ['rules for robots', { url: 'https://courier.example/robots.txt', headers: { 'Content-Type': 'text/plain' } }, '#1 skipped: no page of news'],
  // an article about robots is one
  ['an article about robots', { url: 'https://courier.example/news/robots', content: 'x' }, '#1 x'],
  // as wget writes it
  ['an address in angle brackets', { content: 'x', spoil: rewrite('https://courier.example/1', '<https://courier.example/1>') }, '#1 x'],
  ['no address', { spoil: rewrite(/WARC-Target-URI: .*\r\n/, '') }, '#1 UNDECODABLE_BYTES'],
  ['an address that is none', { spoil: rewrite('https://courier.example/1', 'courier example') }, '#1 UNDECODABLE_BYTES'],
  ['a date that is none', { content: 'x', spoil: rewrite('2030-06-11T08:30:00Z', 'last Tuesday') }, '#1 x'],
])('%s', async (_what, record, expected) => {
  expect(await readBoth([record, page(2)])).toEqual([expected, '#2 page 2']);
});

const chunked = (...chunks: readonly string[]): string => `${chunks.map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`;

test.each<readonly [string, Readonly<Record<string, string>>, string | Uint8Array]>([
  ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked('<p>The har', 'bour</p>')],
  ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync('<p>The harbour</p>')],
  ['gzip in capitals', { 'Content-Encoding': 'GZIP' }, gzipSync('<p>The harbour</p>')],
  ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync('<p>The harbour</p>')],
  ['deflate without a header', { 'Content-Encoding': 'deflate' }, deflateRawSync('<p>The harbour</p>')],
  ['Brotli', { 'Content-Encoding': 'br' }, brotliCompressSync('<p>The harbour</p>')],
  ['two encodings', { 'Content-Encoding': 'deflate, gzip' }, gzipSync(deflateSync('<p>The harbour</p>'))],
  ['a name of no encoding', { 'Content-Encoding': 'identity' }, '<p>The harbour</p>'],
  ['gzip that the crawler undid', { 'Content-Encoding': 'gzip' }, '<p>The harbour</p>'],
  ['Brotli that the crawler undid', { 'Content-Encoding': 'br' }, '<p>The harbour</p>'],
  ['chunks that the crawler undid', { 'Transfer-Encoding': 'chunked' }, '<p>The harbour</p>'],
])('the content of a page is had through %s', async (_what, headers, content) => {
  expect(await readBoth([{ headers: { 'Content-Type': 'text/html', ...headers }, content }])).toEqual(['#1 <p>The harbour</p>']);
});

test('a page that is encoded badly fails, and one that unpacks to far too much is skipped', async () => {
  const cut = gzipSync('<p>The harbour</p>').subarray(0, 20);
  const bomb = gzipSync(Buffer.alloc(200_000));
  const gzip = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' };
  expect(await readBoth([{ headers: gzip, content: cut }, { headers: gzip, content: bomb }, page(3)])).toEqual(['#1 UNDECODABLE_BYTES', '#2 skipped: too large', '#3 page 3']);
});

test.each<readonly [string, RecordOutline['spoil']]>([
  ['a length too short', rewrite(/(?<=\nContent-Length: )\d+/, '20')],
  ['a length too long', rewrite(/(?<=\nContent-Length: )\d+/, '100000')],
  ['a length that is no number', rewrite(/(?<=\nContent-Length: )\d+/, 'many')],
  ['no length', rewrite(/Content-Length: \d+\r\n/, '')],
  ['no header that ends', (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n\r\n', '\r\n'), 'latin1')],
  ['bytes of something else', () => Buffer.from('something else\r\n\r\n')],
])('%s costs this record and no other', async (_what, spoil) => {
  const records = [page(1), { ...page(2), ...(spoil === undefined ? {} : { spoil }) }, page(3), page(4)];
  const told = await readBoth(records);
  expect(told).toEqual(['#1 page 1', '#2 UNDECODABLE_BYTES', '#3 page 3', '#4 page 4']);
});

test('a broken record is told with its number and the byte at which it begins', async () => {
  const [first, broken] = [await makeWarc([page(1)], true), { ...page(2), spoilPacked: (bytes: Buffer) => bytes.fill(0xff, 20, 40) }];
  const [, entry] = await read(Buffer.concat([first, await makeWarc([broken, page(3)], true)]), true);
  expect(entry).toMatchObject({ kind: 'failed', name: 'crawl#2', message: expect.stringMatching(new RegExp(`^record 2 at byte ${first.length}: expected a whole gzip member, found `)) });
});

test.each<readonly [string, (bytes: Buffer) => Buffer]>([
  ['damage', (bytes) => bytes.fill(0xff, 20, 40)],
  ['a wrong checksum', (bytes) => bytes.fill(0, bytes.length - 8, bytes.length - 4)],
  ['its end missing', (bytes) => bytes.subarray(0, bytes.length - 30)],
  ['its header missing', (bytes) => bytes.subarray(4)],
  ['nothing of gzip', () => Buffer.from('something else')],
])('a gzip member with %s costs this record and no other', async (_what, spoilPacked) => {
  const told = await read(await makeWarc([page(1), { ...page(2), spoilPacked }, page(3)], true), true);
  expect(told.map(describe1)).toEqual(['#1 page 1', '#2 UNDECODABLE_BYTES', '#3 page 3']);
});

test.each([true, false])('a file that ends in the middle of a record gives all before it; compressed: %s', async (compressed) => {
  const bytes = await makeWarc([page(1), page(2), page(3)], compressed);
  const told = (await read(bytes.subarray(0, bytes.length - 40), compressed)).map(describe1);
  expect(told).toEqual(['#1 page 1', '#2 page 2', '#3 UNDECODABLE_BYTES']);
});

test.each([true, false])('reading goes on after any record, with the same numbers; compressed: %s', async (compressed) => {
  const broken = { ...page(3), spoil: rewrite(/(?<=\nContent-Length: )\d+/, '20') };
  const bytes = await makeWarc([page(1), { type: 'request' }, broken, page(4), page(5)], compressed);
  const whole = await read(bytes, compressed);
  for (const [i, { next }] of whole.entries()) expect((await read(bytes, compressed, next)).map(describe1)).toEqual(whole.slice(i + 1).map(describe1));
});

test('records that share a gzip member are all read, and read again where reading stopped between them', async () => {
  const shared = gzipSync(await makeWarc([page(1), page(2), page(3)], false));
  const bytes = Buffer.concat([shared, await makeWarc([page(4)], true)]);
  const whole = await read(bytes, true);
  expect(whole.map(describe1)).toEqual(['#1 page 1', '#2 page 2', '#3 page 3', '#4 page 4']);
  expect((await read(bytes, true, whole[0]!.next)).map(describe1)).toEqual(whole.map(describe1));
  expect((await read(bytes, true, whole[2]!.next)).map(describe1)).toEqual(['#4 page 4']);
});

test('a record that is too large is skipped, and a file in one member that is too large says what to do', async () => {
  expect(await readBoth([{ ...page(1), content: 'x'.repeat(3000) }, page(2)], 2000)).toEqual(['#1 skipped: too large', '#2 page 2']);
  const one = gzipSync(await makeWarc([page(1), page(2), page(3), page(4), page(5), page(6)], false));
  expect(await read(one, true, START, 2000)).toMatchObject([{ kind: 'failed', message: expect.stringContaining('unpack it with gunzip') }]);
});

test('a file without records has none', async () => {
  expect([await read(Buffer.alloc(0), true), await read(Buffer.alloc(0), false)]).toEqual([[], []]);
});

test('a member of records without end is one fault, and reading goes on behind it', async () => {
  const after = await makeWarc([page(2)], true);
  const entries = await read(Buffer.concat([gzipSync('WARC/1.0\r\n\r\n'.repeat(100_001)), after]), true, START, 10_000_000);
  expect(entries.map(describe1)).toEqual(['#1 UNDECODABLE_BYTES', '#2 page 2']);
  expect(entries[0]).toMatchObject({ message: expect.stringContaining('one member with many') as string });
}, 60_000);
