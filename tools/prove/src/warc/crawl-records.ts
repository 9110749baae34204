import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';

/** Records of a crawl, as gzip members. */
const DATE = '2024-03-04T06:30:00Z';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

interface RecordOutline {
  readonly type?: 'response' | 'request' | 'revisit' | 'metadata';
  readonly url: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: string | Uint8Array;
}

async function makeRecord({ type = 'response', url, status = '200 OK', headers = HTML, content }: RecordOutline): Promise<Buffer> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const record = WARCRecord.create({ type, url, date: DATE, statusline: `HTTP/1.1 ${status}`, httpHeaders: { ...headers }, keepHeadersCase: true }, [bytes]);
  return Buffer.from(await WARCSerializer.serialize(record));
}

/** A page in a record, as a gzip member; every third is encoded as servers send it. */
export async function makePageMember(url: string, page: string, number: number): Promise<Buffer> {
  const encoded = number % 3 === 0 ? { headers: { ...HTML, 'Content-Encoding': 'gzip' }, content: gzipSync(page, { level: 1 }) } : { content: page };
  return gzipSync(await makeRecord({ url, ...encoded }), { level: 1 });
}

/** Records that hold no page of news, by the reason for which they are skipped. */
const SKIPPED: readonly (readonly [string, RecordOutline])[] = [
  ['request', { type: 'request', url: 'https://courier.example/1', content: '' }],
  ['revisit', { type: 'revisit', url: 'https://courier.example/1', content: '' }],
  ['metadata', { type: 'metadata', url: 'https://courier.example/1', content: 'fetchTimeMs: 12' }],
  ['HTTP status', { url: 'https://courier.example/gone', status: '404 Not Found', content: '<p>There is nothing here.</p>' }],
  ['media type', { url: 'https://courier.example/1.jpg', headers: { 'Content-Type': 'image/jpeg' }, content: 'ÿØÿ' }],
  ['no page of news', { url: 'https://courier.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, content: 'User-agent: *' }],
  ['not an article', { url: 'https://courier.example/empty', content: '<!doctype html><title>-</title><body></body>' }],
];

/** Changes bytes of a record by its words. */
function rewrite(record: Buffer, words: RegExp, by: string): Buffer {
  return gzipSync(Buffer.from(record.toString('latin1').replace(words, by), 'latin1'));
}

const BROKEN_PAGE: RecordOutline = { url: 'https://courier.example/broken', content: '<p>The harbour is broken.</p>'.repeat(20) };

/** How records are broken, each in a way that costs one record. */
const BROKEN: readonly ((record: Buffer) => Buffer)[] = [
  (record) => rewrite(record, /(?<=\nContent-Length: )\d+/, '40'),
  (record) => rewrite(record, /(?<=\nContent-Length: )\d+/, '4000000'),
  (record) => rewrite(record, /Content-Length: \d+\r\n/, ''),
  (record) => rewrite(record, /WARC-Target-URI: .*/, 'WARC-Target-URI: no address'),
  (record) => rewrite(record, /WARC\/1\.0/, 'WORK/1.0'),
  (record) => rewrite(record, /Content-Type: text\/html; charset=utf-8/, 'Content-Type: text/html\r\nContent-Encoding: deflate\r\nX-Bytes: none'),
  (record) => gzipSync(record).fill(0xff, 30, 60),
  (record) => gzipSync(record).subarray(0, -20),
  (record) => {
    const member = gzipSync(record);
    return member.fill(0, member.length - 8, member.length - 4);
  },
  () => Buffer.from('neither gzip nor a record'),
];

/** A record that is skipped, and why. */
export async function makeSkippedMember(number: number): Promise<{ readonly reason: string; readonly member: Buffer }> {
  const [reason, outline] = SKIPPED[number % SKIPPED.length]!;
  return { reason, member: gzipSync(await makeRecord(outline)) };
}

/** A record that is broken in one of the ways there are. */
export async function makeBrokenMember(number: number): Promise<Buffer> {
  return BROKEN[number % BROKEN.length]!(await makeRecord(BROKEN_PAGE));
}
