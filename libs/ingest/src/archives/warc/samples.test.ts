import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveKindOf } from '../archive-kind.js';
import { ARCHIVE_LIMITS } from '../archive-limits.js';
import { fromBytes } from '../byte-source.js';
import { readEntries } from '../read-entries.js';

/** Samples of warcio.js (MIT), which lie beside the workspace and are not shipped with it. */
const SAMPLES = join(__dirname, '../../../../../../shared/eval/formats/warc');
const areThere = existsSync(SAMPLES);

/** What is in a sample: `response.1 text/html 1270` for a page with its media type and bytes. */
async function describeSample(name: string): Promise<readonly string[]> {
  const source = fromBytes(readFileSync(join(SAMPLES, name)));
  const found: string[] = [];
  for await (const entry of readEntries(await archiveKindOf(source, name), source, { name, from: { entries: 0, offset: 0 }, limits: ARCHIVE_LIMITS })) {
    if (entry.kind === 'document') found.push(`${entry.receipt.url} ${entry.receipt.contentType} ${entry.bytes.length}`);
    else found.push(entry.kind === 'skipped' ? entry.reason : entry.message);
  }
  return found;
}

(areThere ? describe : describe.skip)('samples of WARC files (skipped without ../shared/eval/formats/warc)', () => {
  test.each<readonly [string, readonly string[]]>([
    ['example.warc', ['warcinfo', 'warcinfo', 'http://example.com/ text/html 1270', 'request', 'revisit', 'request', 'metadata']],
    ['example.warc.gz', ['warcinfo', 'warcinfo', 'http://example.com/ text/html 1270', 'request', 'revisit', 'request']],
    // a length too short by one is told; one too long by two takes the line ends with it and costs nothing
    ['example-bad-length.warc', ['warcinfo', 'warcinfo', expect.stringMatching(/^record 3 at byte \d+: expected a line end and the next record after the 974 bytes/), 'request', 'revisit', 'request']],
    ['example-iana.org-chunked.warc', ['warcinfo', 'http://www.iana.org/ text/html; charset=UTF-8 7223', 'request']],
    ['example-resource.warc.gz', ['http://some.example.com:8080/ text/plain 15']],
    ['example-url-agnostic-revisit.warc.gz', ['warcinfo', 'revisit']],
    // wget's log and arguments are resources with addresses of their own scheme
    ['example-wget-bad-target-uri.warc.gz', ['warcinfo', 'request', 'http://example.com/ text/html 1270', 'metadata', 'not a web address', 'not a web address']],
    ['post-test.warc.gz', ['http://httpbin.org/post application/json 545', 'request', 'http://httpbin.org/post application/json 552', 'request', 'http://httpbin.org/post?foo=bar application/json 551', 'request']],
    // compressed, whatever its name says
    ['post-test-more.warc', ['https://httpbin.org/post application/json 544', 'request', 'https://httpbin.org/post application/json 519', 'request', 'https://httpbin.org/post application/json 429', 'request']],
    ['redirect.warc', ['HTTP status', 'request']],
  ])('%s', async (name, expected) => {
    expect(await describeSample(name)).toEqual(expected);
  });
});
