import { gzipSync } from 'node:zlib';
import { makeTar } from '../test/make-tar.js';
import { makeWarc } from '../test/make-warc.js';
import { makeZip } from '../test/make-zip.js';
import { archiveKindOf } from './archive-kind.js';
import { fromBytes } from './byte-source.js';

const kindOf = (bytes: Uint8Array, name = 'unnamed') => archiveKindOf(fromBytes(bytes), name);
const TEXT = Buffer.from('The harbour of Port Arden opens on Friday.');

test('bytes tell the kind, whatever the name says', async () => {
  const [warc, packed] = [await makeWarc([{}], false), await makeWarc([{}, {}], true)];
  const tar = await makeTar({ 'a.txt': 'A' });
  expect([await kindOf(warc, 'a.txt'), await kindOf(packed, 'a.zip'), await kindOf(makeZip([{ path: 'a.txt', content: 'A' }]), 'a.warc'), await kindOf(makeZip([]))]).toEqual(['warc', 'warc-gz', 'zip', 'zip']);
  expect([await kindOf(tar), await kindOf(gzipSync(tar), 'a.warc.gz'), await kindOf(gzipSync(TEXT), 'a.zip'), await kindOf(TEXT, 'a.txt')]).toEqual(['tar', 'tar-gz', 'gzip', 'document']);
});

test('a crawl whose first record is damaged is one all the same', async () => {
  const packed = await makeWarc([{ content: '<p>The harbour opens.</p>' }, {}], true);
  expect(await kindOf(packed.fill(0xff, 150, 170))).toBe('warc-gz');
});

test('a name decides where the bytes cannot', async () => {
  const cut = gzipSync(TEXT).subarray(0, 12);
  expect([await kindOf(cut, 'a.WARC.gz'), await kindOf(cut, 'a.tgz'), await kindOf(cut, 'a.tar.gz'), await kindOf(cut, 'a.txt.gz')]).toEqual(['warc-gz', 'tar-gz', 'tar-gz', 'gzip']);
  // an old TAR has no mark
  expect([await kindOf(Buffer.alloc(1024, 'a'), 'a.tar'), await kindOf(Buffer.alloc(1024, 'a'), 'a.txt')]).toEqual(['tar', 'document']);
});

test.each([
  // a word file
  ['[Content_Types].xml'],
  // an e-book, an OpenDocument text
  ['mimetype'],
  ['META-INF/container.xml'],
])('a ZIP that begins with %s is one document', async (path) => {
  expect(await kindOf(makeZip([{ path, content: 'x' }]))).toBe('document');
});

test('a bomb tells its first words, and nothing is unpacked', async () => {
  expect(await kindOf(gzipSync(Buffer.alloc(50_000_000)))).toBe('gzip');
});

test.each([['The WARC/1.0 format'], ['PK'], [''], ['1f8b']])('%j is no archive', async (words) => {
  expect(await kindOf(Buffer.from(words))).toBe('document');
});
