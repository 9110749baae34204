import { gzipSync } from 'node:zlib';
import { HARBOUR } from './articles.js';

/** A record of a WARC in a gzip member of its own. Source: ISO 28500. */
export function makeWarcMember(type: string, url: string, block: string): Buffer {
  const header = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2030-06-11T08:30:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n`;
  return gzipSync(`${header}\r\n${block}\r\n\r\n`);
}

function page(number: number, status: string, text: string): Buffer {
  return makeWarcMember('response', `https://courier.example/${number}`, `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
}

/** The record of one page. */
export function makeCrawlRecord(number: number): Buffer {
  return page(number, '200 OK', HARBOUR.replace('Harbour', `Harbour ${number}`));
}

/** A crawl of six records: two pages, and among them what is asked, not there, broken and no article. */
export function makeCrawl(): Buffer {
  const broken = makeCrawlRecord(4).fill(0xff, 20, 60);
  return Buffer.concat([makeCrawlRecord(1), makeWarcMember('request', 'https://courier.example/1', 'GET / HTTP/1.1\r\n\r\n'), page(3, '404 Not Found', 'Nothing here'), broken, page(5, '200 OK', '-'), makeCrawlRecord(2)]);
}
