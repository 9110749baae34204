import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPageDocuments } from './page-document.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'));
const file = join(folder, 'pages.jsonl');

beforeAll(() => {
  mkdirSync(join(folder, 'set'));
  // not UTF-8: the bytes are handed on as they are
  writeFileSync(join(folder, 'set', 'a.html'), Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9));
});

afterAll(() => rmSync(folder, { recursive: true }));

function readLines(...lines: readonly object[]): ReturnType<typeof readPageDocuments> {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readPageDocuments(file, folder);
}

test('a page is a file below the folder, or the line has it itself', () => {
  const [packed, told] = readLines({ id: 'a', html: 'set/a.html', url: 'https://courier.example/a' }, { id: 'b', html: '<p>Harbour</p>' });
  expect([packed!.id, packed!.url, [...packed!.readBytes()]]).toEqual(['a', 'https://courier.example/a', [0x3c, 0x70, 0x3e, 0xe9]]);
  expect([told!.url, new TextDecoder().decode(told!.readBytes())]).toEqual([undefined, '<p>Harbour</p>']);
});

test('a page that is not there is told when it is read, and no sooner', () => {
  const [missing] = readLines({ id: 'a', html: 'set/b.html' });
  expect(() => missing!.readBytes()).toThrow('expected a page, or the path of one below');
});

test('a line that is no page is named', () => {
  expect(() => readLines({ id: 'a', html: '<p>' }, { id: 'b' })).toThrow('pages.jsonl:2: expected {"id": string, "html": string, …}');
});
