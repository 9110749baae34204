import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer, type WARCRecordOpts } from 'warcio';

/** A record as a test tells it: `response` unless told. */
export interface RecordOutline {
  readonly type?: NonNullable<WARCRecordOpts['type']>;
  readonly url?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of the record itself. */
  readonly warcHeaders?: Readonly<Record<string, string>>;
  readonly content?: string | Uint8Array;
  /** Changes the bytes of the record, before it is compressed. */
  readonly spoil?: (bytes: Buffer) => Buffer;
  /** Changes its gzip member. */
  readonly spoilPacked?: (bytes: Buffer) => Buffer;
}

const DATE = '2030-06-11T08:30:00Z';
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** The bytes of one record, made by warcio. */
export async function makeRecord({ type = 'response', url = 'https://courier.example/1', status = '200 OK', headers = HTML, warcHeaders = {}, content = '<p>The harbour opens.</p>', spoil = (bytes) => bytes }: RecordOutline): Promise<Buffer> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const record = WARCRecord.create({ type, url, date: DATE, statusline: `HTTP/1.1 ${status}`, httpHeaders: { ...headers }, warcHeaders: { ...warcHeaders }, keepHeadersCase: true }, [bytes]);
  return spoil(Buffer.from(await WARCSerializer.serialize(record)));
}

/** A WARC of the records, compressed record by record or not. */
export async function makeWarc(records: readonly RecordOutline[], compressed: boolean): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const outline of records) {
    const bytes = await makeRecord(outline);
    parts.push(compressed ? (outline.spoilPacked ?? ((packed) => packed))(gzipSync(bytes)) : bytes);
  }
  return Buffer.concat(parts);
}

/** Replaces words in the bytes of a record by others of any length: `rewrite('Content-Length: 9', 'Content-Length: 7')`. */
export function rewrite(words: string | RegExp, by: string): (bytes: Buffer) => Buffer {
  return (bytes) => Buffer.from(bytes.toString('latin1').replace(words, by), 'latin1');
}
