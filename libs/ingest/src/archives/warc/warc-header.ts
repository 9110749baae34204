import type { ByteSource } from '../byte-source.js';

/** The part of a record's header that says where the record ends and whether it may hold a page. */
export interface WarcHeader {
  /** Byte of the source at which the content begins, and ends. */
  readonly start: number;
  readonly end: number;
  /** `response`, `request` …; empty when none is told. */
  readonly type: string;
}

/** Longer than any header that a crawler writes. */
const MOST_HEADER = 64 * 1024;

/** Read first, in bytes: most headers have a tenth of it. */
const FIRST_READ = 4096;

/** Matches `WARC/1.0` and its line end; not `WARC/1.0 is a format`. */
const VERSION = /^WARC\/[01]\.\d{1,2}\r\n/;
/** Matches `WARC-Type: response` and what goes on a line further down, indented; not `HTTP/1.1 200 OK` and not `WARC/1.0`. */
const FIELD = /^(?:[^\s:]+:|[ \t])/;
/** Matches `Content-Length: 1024`; not `X-Content-Length: 1` and not `Content-Length: many`. */
const LENGTH = /^content-length:[ \t]*(\d{1,15})[ \t]*\r$/im;
/** Matches `WARC-Type: response`. */
const TYPE = /^warc-type:[ \t]*([\w-]{1,40})[ \t]*\r$/im;

/** Reads the header that begins at a byte; what is wrong with it, in words, when it is none. */
export async function readWarcHeader(source: ByteSource, at: number): Promise<WarcHeader | string> {
  const head = await readHead(source, at);
  if (!VERSION.test(head)) return `expected a record that begins with WARC/1.0 or WARC/1.1, found ${JSON.stringify(head.slice(0, 24))}`;
  const end = head.indexOf('\r\n\r\n');
  if (end < 0) return `expected a header that ends in an empty line within ${MOST_HEADER} bytes, found none`;
  const lines = head.slice(0, end + 2);
  const odd = lines.split('\r\n').slice(1, -1).find((line) => !FIELD.test(line));
  if (odd !== undefined) return `expected a header of named fields that ends in an empty line, found ${JSON.stringify(odd.slice(0, 40))} in it`;
  const length = LENGTH.exec(lines)?.[1];
  if (length === undefined) return 'expected a header with Content-Length in bytes, found none';
  const start = at + end + 4;
  return { start, end: start + Number(length), type: TYPE.exec(lines)?.[1]?.toLowerCase() ?? '' };
}

async function readHead(source: ByteSource, at: number): Promise<string> {
  const head = (await source.read(at, FIRST_READ)).toString('latin1');
  return head.includes('\r\n\r\n') ? head : (await source.read(at, MOST_HEADER)).toString('latin1');
}
