import { ParseError, type Receipt } from '@onrecord/domain';
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import type { SkipReason } from '../archive-entry.js';
import { isForPrograms, mayBeNews } from './news-media-types.js';
import { undoEncodings } from './undo-encodings.js';

/** A page as it was crawled, or why a record holds none. */
export type WarcPage = { readonly kind: 'page'; readonly bytes: Uint8Array; readonly receipt: Receipt } | { readonly kind: 'skipped'; readonly reason: SkipReason };

/**
 * Reads the page in a record of the type `response`, `resource` or `conversion`: its bytes without transfer and content
 * encoding, with address, media type and the instant of the crawl. A page that is known to be cut is none.
 * @throws ParseError when the record is damaged or its address is none.
 */
export async function readWarcPage(recordBytes: Buffer, mostBytes: number): Promise<WarcPage> {
  const record = await new WARCParser(new AsyncIterReader([recordBytes], null)).parse();
  if (record === null) throw new ParseError('UNDECODABLE_BYTES', 'expected a record, found nothing');
  const isResponse = record.warcType === 'response';
  const address = readAddress(record);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return skip('not a web address');
  if (isResponse && record.httpHeaders?.statusCode !== 200) return skip('HTTP status');
  const contentType = firstOf(isResponse ? record.httpHeaders?.headers.get('content-type') : record.warcContentType);
  if (!mayBeNews(contentType)) return skip('media type');
  if (isForPrograms(address)) return skip('no page of news');
  const cut = cutBy(record);
  if (cut !== undefined) return skip(cut);
  const bytes = await readContent(record, mostBytes);
  return bytes === undefined ? skip('too large') : { kind: 'page', bytes, receipt: toReceipt(record, address, contentType) };
}

function skip(reason: SkipReason): WarcPage {
  return { kind: 'skipped', reason };
}

/**
 * Why a page is known not to be whole: the crawler stopped before its end, or the rest stands in records of its own. Source:
 * ISO 28500:2017, `WARC-Truncated` and `WARC-Segment-Number`, which only the first of several segments has beside its own type.
 */
function cutBy({ warcHeaders: { headers } }: WARCRecord): SkipReason | undefined {
  if ((headers.get('WARC-Truncated') ?? '').trim() !== '') return 'truncated';
  return (headers.get('WARC-Segment-Number') ?? '').trim() === '' ? undefined : 'continued';
}

function readAddress({ warcTargetURI }: WARCRecord): URL {
  const told = warcTargetURI ?? '';
  if (!URL.canParse(told)) throw new ParseError('UNDECODABLE_BYTES', `expected a web address in WARC-Target-URI, found ${told === '' ? 'none' : JSON.stringify(told.slice(0, 200))}`);
  return new URL(told);
}

async function readContent(record: WARCRecord, mostBytes: number): Promise<Uint8Array | undefined> {
  const raw = await record.readFully(false);
  const headers = record.httpHeaders?.headers;
  if (headers === undefined) return raw;
  const transfer = namesIn(headers.get('transfer-encoding'));
  const whole = transfer.includes('chunked') ? await new AsyncIterReader([raw], null, true).readFully() : raw;
  return undoEncodings(whole, [...namesIn(headers.get('content-encoding')), ...transfer], mostBytes);
}

function namesIn(header: string | null | undefined): readonly string[] {
  return (header ?? '').split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
}

/** Of a header that came twice and was joined (`text/html, text/html`) the first. */
function firstOf(header: string | null | undefined): string | undefined {
  const first = header?.split(/,\s*(?=[\w.+-]+\/)/)[0]?.trim();
  return first === '' ? undefined : first;
}

function toReceipt({ warcDate }: WARCRecord, address: URL, contentType: string | undefined): Receipt {
  const at = new Date(warcDate ?? '');
  return {
    url: address.href,
    ...(contentType === undefined ? {} : { contentType }),
    ...(Number.isNaN(at.getTime()) ? {} : { receivedAt: at.toISOString() }),
  };
}
